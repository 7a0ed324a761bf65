package dev.cairn.trail;

import dev.cairn.trail.WeekCells.Content;
import dev.cairn.trail.WeekCells.Spot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What differs between two plans, day by day and decision by decision, and by what it differs. */
public final class PlanDiff {
  private final StoredPlan before;
  private final StoredPlan after;
  private final List<FactChange> facts;
  private final TrailDiff trails;
  private final Causes causes;
  private final List<WeekChange> weeks = new ArrayList<>();

  private PlanDiff(StoredPlan before, StoredPlan after) {
    this.before = before;
    this.after = after;
    this.facts = FactChange.between(before.input(), after.input());
    this.trails = new TrailDiff(before, after);
    this.causes = new Causes(trails, facts, new TreeSet<>(packsApart()));
  }

  public static PlanDiff of(StoredPlan before, StoredPlan after) {
    PlanDiff diff = new PlanDiff(before, after);
    diff.compareWeeks();
    return diff;
  }

  public StoredPlan before() {
    return before;
  }

  public StoredPlan after() {
    return after;
  }

  /** What is told otherwise about the athlete. */
  public List<FactChange> facts() {
    return facts;
  }

  /** Every decision that differs. */
  public List<DecisionChange> decisions() {
    return List.copyOf(trails.changes());
  }

  /** The weeks in which something differs, in their order. */
  public List<WeekChange> weeks() {
    return List.copyOf(weeks);
  }

  /** All values that differ, in the order of the calendar. */
  public List<CellChange> cells() {
    return weeks.stream().flatMap(week -> week.cells().stream()).toList();
  }

  /** What the second plan says about itself and the first does not. */
  public List<String> remarksAfter() {
    return without(remarks(after), remarks(before));
  }

  /** What the first plan says about itself and the second does not. */
  public List<String> remarksBefore() {
    return without(remarks(before), remarks(after));
  }

  /** The ids of packs that only one plan was made with, or each with another state of them. */
  public List<String> packsApart() {
    SortedSet<String> apart = new TreeSet<>();
    without(before.packs(), after.packs()).forEach(pack -> apart.add(pack.id()));
    without(after.packs(), before.packs()).forEach(pack -> apart.add(pack.id()));
    return List.copyOf(apart);
  }

  public boolean sameEngine() {
    return before.engineVersion().equals(after.engineVersion());
  }

  /** Whether nothing differs that this comparison looks at. */
  public boolean same() {
    return weeks.isEmpty()
        && trails.changes().isEmpty()
        && facts.isEmpty()
        && remarks(before).equals(remarks(after))
        && packsApart().isEmpty()
        && sameEngine();
  }

  private static List<String> remarks(StoredPlan plan) {
    return Stream.concat(
            plan.warnings().stream().map(Warning::message),
            plan.relaxed().stream().map(part -> "Week " + part.week() + ": " + part.message()))
        .toList();
  }

  private static <T> List<T> without(List<T> some, List<T> others) {
    return some.stream().filter(one -> !others.contains(one)).toList();
  }

  private void compareWeeks() {
    SortedMap<LocalDate, StoredWeek> old = byStart(before);
    SortedMap<LocalDate, StoredWeek> now = byStart(after);
    SortedSet<LocalDate> starts = new TreeSet<>(old.keySet());
    starts.addAll(now.keySet());
    for (LocalDate start : starts) {
      WeekChange week = week(start, old.get(start), now.get(start));
      if (!week.cells().isEmpty()) {
        weeks.add(week);
      }
    }
  }

  private static SortedMap<LocalDate, StoredWeek> byStart(StoredPlan plan) {
    SortedMap<LocalDate, StoredWeek> weeks = new TreeMap<>();
    plan.weeks().forEach(week -> weeks.put(week.start(), week));
    return weeks;
  }

  private WeekChange week(LocalDate start, @Nullable StoredWeek old, @Nullable StoredWeek now) {
    SortedMap<Spot, Content> was = WeekCells.of(old);
    SortedMap<Spot, Content> is = WeekCells.of(now);
    SortedSet<Spot> spots = new TreeSet<>(was.keySet());
    spots.addAll(is.keySet());
    List<CellChange> cells = new ArrayList<>();
    for (Spot spot : spots) {
      cell(spot, was.get(spot), is.get(spot), cells);
    }
    return new WeekChange(start, old, now, cells);
  }

  private void cell(
      Spot spot, @Nullable Content was, @Nullable Content is, List<CellChange> cells) {
    String old = was == null ? null : was.value();
    String now = is == null ? null : is.value();
    if (old == null ? now == null : old.equals(now)) {
      return;
    }
    String place = is != null ? is.place() : was != null ? was.place() : "";
    cells.add(new CellChange(spot.cell(), spot.date(), place, old, now, why(was, is)));
  }

  /** Where the decisions about the value only point at each other, the day's others say more. */
  private List<Cause> why(@Nullable Content was, @Nullable Content is) {
    List<Cause> near =
        causes.under(
            trails.keys(was == null ? List.of() : was.why(), is == null ? List.of() : is.why()));
    return near.isEmpty()
        ? causes.under(
            trails.keys(was == null ? List.of() : was.all(), is == null ? List.of() : is.all()))
        : near;
  }
}
