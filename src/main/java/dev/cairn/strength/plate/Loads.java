package dev.cairn.strength.plate;

import dev.cairn.model.lifting.Equipment;
import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.Movement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The loads that can be put on for one exercise, from easy to hard. Of an assisted exercise the
 * load is help, so the largest one is the easiest.
 */
public final class Loads {
  /** Programs round when they change units: so near, in milligrams, two loads are one. */
  private static final long SAME = 60_000;

  /** Rounding of a product, in milligrams. */
  private static final long ROUNDING = 50;

  private final boolean help;

  /** By how hard they are: the load, or less than nothing where it is help. */
  private final NavigableMap<Long, Rung> rungs = new TreeMap<>();

  /**
   * A load and how it is put on.
   *
   * @param plates on each side of a bar, or on a belt; empty for all else
   */
  public record Rung(Mass load, List<Mass> plates) {
    public Rung {
      plates = List.copyOf(plates);
    }
  }

  private Loads(boolean help) {
    this.help = help;
  }

  /**
   * @param equipment what the lifter told
   * @param usual what stands in for what was not told
   * @param last the load last time, which stacks are counted from
   */
  public static Loads of(Exercise exercise, Equipment equipment, Equipment usual, Mass last) {
    Loads loads = new Loads(exercise.movement() == Movement.ASSISTED);
    switch (exercise.movement()) {
      case BARBELL -> loads.bar(equipment, usual);
      case DUMBBELL, KETTLEBELL -> loads.handWeights(equipment, usual);
      case MACHINE, CABLE, ASSISTED -> loads.stack(equipment, usual, last);
      case BODYWEIGHT -> loads.belt(equipment, usual);
      case TIMED -> loads.add(last, List.of());
    }
    return loads;
  }

  private void bar(Equipment equipment, Equipment usual) {
    LoadUnit unit = equipment.unit();
    List<Mass> pairs = told(equipment.platePairs(), usual.platePairs());
    long bar = PlateSums.thousandths(equipment.bar(), unit);
    PlateSums.of(pairs, unit).forEach((side, plates) -> put(bar + 2 * side, unit, plates));
  }

  private void handWeights(Equipment equipment, Equipment usual) {
    told(equipment.dumbbells(), usual.dumbbells()).forEach(one -> add(one, List.of()));
  }

  /** Single plates hang from a belt, of each pair both. */
  private void belt(Equipment equipment, Equipment usual) {
    List<Mass> single = new ArrayList<>();
    for (Mass plate : told(equipment.platePairs(), usual.platePairs())) {
      single.addAll(Collections.nCopies(2, plate));
    }
    LoadUnit unit = equipment.unit();
    PlateSums.of(single, unit).forEach((sum, plates) -> put(sum, unit, plates));
  }

  /** Stacks seldom begin at nothing, so they are counted in steps from what was on them last. */
  private void stack(Equipment equipment, Equipment usual, Mass last) {
    LoadUnit unit = equipment.unit();
    long step = PlateSums.thousandths(or(equipment.stackStep(), usual.stackStep()), unit);
    long top = PlateSums.thousandths(or(equipment.stackTop(), usual.stackTop()), unit);
    long from = PlateSums.thousandths(whole(last, unit), unit);
    for (long load = from % step; load <= Math.max(top, from); load += step) {
      if (load > 0 || help) {
        put(load, unit, List.of());
      }
    }
  }

  /** Quarters are the finest that stacks are marked in. */
  private static Mass whole(Mass logged, LoadUnit unit) {
    Mass quarters = Mass.of(Math.rint(logged.in(unit) * 4) / 4, unit);
    return same(quarters, logged) ? quarters : logged;
  }

  private static Mass or(@Nullable Mass told, @Nullable Mass usual) {
    Mass one = told == null || told.compareTo(Mass.NONE) <= 0 ? usual : told;
    if (one == null) {
      throw new IllegalArgumentException("a usual gym has a stack");
    }
    return one;
  }

  private static List<Mass> told(List<Mass> told, List<Mass> usual) {
    return told.isEmpty() ? usual : told;
  }

  private void put(long thousandths, LoadUnit unit, List<Mass> plates) {
    add(PlateSums.mass(thousandths, unit), plates);
  }

  private void add(Mass load, List<Mass> plates) {
    rungs.put(hardness(load), new Rung(load, plates));
  }

  /** How hard a load is beside others of this exercise, in milligrams. */
  public long hardness(Mass load) {
    return help ? -load.milligrams() : load.milligrams();
  }

  /** The load that is so hard. */
  public Mass load(long hardness) {
    return new Mass(help ? -hardness : hardness);
  }

  /** The load that can be put on and that a logged one must have been; else the logged one. */
  public Mass meant(Mass logged) {
    Rung near = nearest((double) hardness(logged));
    long off = Math.abs(near.load().milligrams() - logged.milligrams());
    return off <= SAME ? near.load() : logged;
  }

  /** Whether two loads are the same but for rounding. */
  public static boolean same(Mass one, Mass other) {
    return Math.abs(one.milligrams() - other.milligrams()) <= SAME;
  }

  /** The hardest one that is at most so hard. */
  public Optional<Rung> atMost(double hardness) {
    return value(rungs.floorEntry((long) Math.floor(hardness) + ROUNDING));
  }

  public Optional<Rung> harderThan(Mass load) {
    return value(rungs.higherEntry(hardness(load)));
  }

  public Optional<Rung> easierThan(Mass load) {
    return value(rungs.lowerEntry(hardness(load)));
  }

  /** The nearest one; of two equally near the easier. */
  public Rung nearest(double hardness) {
    Map.Entry<Long, Rung> below = rungs.floorEntry((long) Math.floor(hardness));
    Map.Entry<Long, Rung> above = rungs.higherEntry((long) Math.floor(hardness));
    if (below == null || above == null) {
      return below == null ? rungs.firstEntry().getValue() : below.getValue();
    }
    boolean up = above.getKey() - hardness < hardness - below.getKey();
    return up ? above.getValue() : below.getValue();
  }

  public Rung easiest() {
    return rungs.firstEntry().getValue();
  }

  /** From easy to hard. */
  public List<Rung> all() {
    return List.copyOf(rungs.values());
  }

  public Optional<Rung> exactly(Mass load) {
    return Optional.ofNullable(rungs.get(hardness(load)));
  }

  private static Optional<Rung> value(Map.@Nullable Entry<Long, Rung> entry) {
    return Optional.ofNullable(entry).map(Map.Entry::getValue);
  }
}
