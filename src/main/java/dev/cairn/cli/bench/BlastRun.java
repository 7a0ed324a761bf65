package dev.cairn.cli.bench;

import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.rules.BlastRadius;
import dev.cairn.action.rules.Proposal;
import dev.cairn.action.rules.RulesHere;
import dev.cairn.engine.Planner;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.Signed;
import dev.cairn.pack.shelf.PackShelf;
import dev.cairn.work.Cancel;
import dev.cairn.work.OrderedWork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/**
 * What another value of a modifier would do to a cohort, as the window asks for it: once when
 * nothing is known yet, and then one value after another. The floor is planning everybody's figures
 * once, and nothing else.
 */
final class BlastRun {
  private static final String RULE = "earlier-injury";
  private static final int ROUNDS = 9;

  private final RulesHere here;
  private final BlastRadius.Field field;
  private final List<AthleteFile> files;
  private final int threads;

  private BlastRun(RulesHere here, BlastRadius.Field field, List<AthleteFile> files, int threads) {
    this.here = here;
    this.field = field;
    this.files = files;
    this.threads = threads;
  }

  static BlastRun of(PackShelf shelf, VariedAthletes athletes, int count, int threads) {
    RulesHere here = new RulesHere(shelf);
    List<Row> rows = new ArrayList<>();
    List<byte[]> inputs = new ArrayList<>();
    List<AthleteFile> files = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      byte[] line = athletes.line(number);
      String id = "athlete:" + String.format(Locale.ROOT, "%032x", number);
      rows.add(
          Row.of(
              Table.ATHLETE, id, id, id, 30L, "half", null, "improve", "2026-11-21", 1L, "", null));
      inputs.add(line);
      files.add(Field.file(line));
    }
    return new BlastRun(here, new BlastRadius.Field(here.ofPacks(), rows, inputs), files, threads);
  }

  /**
   * How long it takes.
   *
   * @param made how many plans the rule has a say in
   * @param first when nothing was planned before
   * @param next the middle of further values
   * @param floor the middle of planning everybody once
   */
  record Result(int athletes, int made, Duration first, Duration next, Duration floor) {
    double timesFloor(Duration of) {
      return (double) of.toNanos() / floor.toNanos();
    }
  }

  Result run() {
    int[] made = new int[1];
    BlastRadius radius = new BlastRadius(here);
    for (int round = 0; round < ROUNDS; round++) {
      blast(new BlastRadius(here), 7, made);
      floor();
    }
    long first = middle(() -> blast(new BlastRadius(here), 7, made));
    blast(radius, 7, made);
    long next = middle(() -> blast(radius, 9, made));
    long floor = middle(this::floor);
    return new Result(
        files.size(),
        made[0],
        Duration.ofNanos(first),
        Duration.ofNanos(next),
        Duration.ofNanos(floor));
  }

  private static long middle(LongSupplier work) {
    long[] times = new long[ROUNDS];
    Arrays.setAll(times, round -> work.getAsLong());
    Arrays.sort(times);
    return times[ROUNDS / 2];
  }

  private long blast(BlastRadius radius, double value, int[] made) {
    TreeMap<Quantity, Double> values = new TreeMap<>();
    values.put(Quantity.WEEKLY_INCREASE, value);
    Signed signed = new Signed("bench", LocalDate.EPOCH, "");
    long began = System.nanoTime();
    made[0] =
        radius
            .plan(
                field,
                new Proposal(RULE, true, values, ""),
                signed,
                threads,
                new Cancel(),
                done -> {})
            .pairs()
            .size();
    return System.nanoTime() - began;
  }

  private long floor() {
    Planner planner = new Planner(field.now().rules());
    Iterator<AthleteFile> each = files.iterator();
    long began = System.nanoTime();
    try {
      new OrderedWork<AthleteFile, Boolean>(
              threads, () -> file -> planner.numbers(file.athlete()).isPresent(), new Cancel())
          .run(() -> each.hasNext() ? each.next() : null, planned -> true);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return System.nanoTime() - began;
  }
}
