package dev.cairn.review.edit;

import dev.cairn.engine.check.PlanCheck;
import dev.cairn.engine.check.Violation;
import dev.cairn.model.Athlete;
import dev.cairn.model.Day;
import dev.cairn.model.Plan;
import dev.cairn.model.Week;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.EditRules.Bending;
import dev.cairn.pack.EditRules.How;
import dev.cairn.review.PlanChange;
import dev.cairn.review.edit.Finding.Weight;
import dev.cairn.trail.Decision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A plan with all changes of coaches, those that are being thought of included, and what speaks
 * against it. It never changes: another change makes another draft, and undo is the one before.
 */
public final class Draft {
  private final Workpiece piece;
  private final List<PlanChange> changes;
  private final Plan plan;
  private final SortedSet<LocalDate> away;
  private final List<Finding> findings;
  private final List<Finding> usual;

  private Draft(
      Workpiece piece,
      List<PlanChange> changes,
      Plan plan,
      SortedSet<LocalDate> away,
      @Nullable List<Finding> usual) {
    this.piece = piece;
    this.changes = List.copyOf(changes);
    this.plan = plan;
    this.away = away;
    this.usual = usual == null ? check(piece, piece.made(), new TreeSet<>(), List.of()) : usual;
    this.findings = check(piece, plan, away, this.usual);
  }

  /** The plan as it stands. */
  public static Draft standing(Workpiece piece) {
    return of(piece, piece.before());
  }

  /** The plan as the engine made it. */
  public static Draft asMade(Workpiece piece) {
    return of(piece, List.of());
  }

  /** The engine's plan with these changes, whether they may be made now or not. */
  public static Draft of(Workpiece piece, List<PlanChange> changes) {
    Editing editing = new Editing(piece.made(), 0, Decision::id);
    SortedSet<LocalDate> away = new TreeSet<>();
    for (PlanChange change : changes) {
      editing.apply(change);
      add(change, away);
    }
    return new Draft(piece, changes, editing.edited(), away, null);
  }

  /** With one change more; refused where days were lived or the change makes no sense. */
  public Draft with(PlanChange change) {
    lived(change).forEach(this::requireFuture);
    Editing editing = new Editing(plan, changes.size(), Decision::id);
    editing.apply(change);
    List<PlanChange> all = new ArrayList<>(changes);
    all.add(change);
    SortedSet<LocalDate> gone = new TreeSet<>(away);
    add(change, gone);
    return new Draft(piece, all, editing.edited(), gone, usual);
  }

  private static void add(PlanChange change, SortedSet<LocalDate> away) {
    if (change instanceof PlanChange.Away(LocalDate from, LocalDate to, var _)) {
      away.addAll(from.datesUntil(to.plusDays(1)).toList());
    }
  }

  /** The days that a change touches, which all must lie ahead. */
  private static List<LocalDate> lived(PlanChange change) {
    return switch (change) {
      case PlanChange.Moved(var from, var to) -> List.of(from, to);
      case PlanChange.Resized(var date, var _) -> List.of(date);
      case PlanChange.Retyped(var date, var _) -> List.of(date);
      case PlanChange.Copied(var date, var to) -> List.of(to);
      case PlanChange.WeeksSwapped(var one, var other) -> List.of(one, other);
      case PlanChange.Away(var from, var _, var _) -> List.of(from);
    };
  }

  private void requireFuture(LocalDate date) {
    if (locked(date)) {
      throw new CannotEdit(
          date
              + " is past (today is "
              + piece.today()
              + "), and days that were lived stay as they are, so"
              + " nothing was changed.");
    }
  }

  /** Days on which somebody is away count as blocked, so that the checker knows of them. */
  private static List<Finding> check(
      Workpiece piece, Plan plan, SortedSet<LocalDate> away, List<Finding> usual) {
    Athlete athlete = without(piece.athlete(), away);
    List<Finding> found = new ArrayList<>();
    for (Violation violation : PlanCheck.violations(athlete, piece.rules(), plan)) {
      How how = piece.editing().bending(violation.rule()).map(Bending::how).orElse(null);
      if (how != How.FREE) {
        found.add(Finding.of(violation, weight(how)));
      }
    }
    found.addAll(Habits.of(athlete, piece.rules(), piece.editing(), plan, away));
    found.removeIf(one -> usual.stream().anyMatch(one::like));
    found.sort(Comparator.comparing(Finding::weight));
    return List.copyOf(found);
  }

  /** A rule that nobody named does not bend. */
  private static Weight weight(@Nullable How how) {
    return how == null ? Weight.BROKEN : how == How.NOTE ? Weight.NOTE : Weight.EXCEPTION;
  }

  static Athlete without(Athlete athlete, SortedSet<LocalDate> away) {
    if (away.isEmpty()) {
      return athlete;
    }
    SortedSet<LocalDate> blocked = new TreeSet<>(athlete.request().blockedDates());
    blocked.addAll(away);
    return athlete.with(athlete.request().withBlockedDates(blocked));
  }

  public Workpiece piece() {
    return piece;
  }

  /** Every change since the engine's plan, those of before included. */
  public List<PlanChange> changes() {
    return changes;
  }

  public Plan plan() {
    return plan;
  }

  /** What speaks against it and does not against the engine's plan, the heaviest first. */
  public List<Finding> findings() {
    return findings;
  }

  public List<Finding> findings(Weight weight) {
    return findings.stream().filter(one -> one.weight() == weight).toList();
  }

  /** Whether no hard rule is broken; exceptions and notes may be there. */
  public boolean allowed() {
    return findings(Weight.BROKEN).isEmpty();
  }

  /** Days on which nobody runs because a coach said so. */
  public SortedSet<LocalDate> away() {
    return new TreeSet<>(away);
  }

  /** Whether a day was lived. */
  public boolean locked(LocalDate date) {
    return date.isBefore(piece.today());
  }

  public Day day(LocalDate date) {
    Week week = week(date);
    return week.days().get((int) (date.toEpochDay() - week.start().toEpochDay()));
  }

  public boolean holds(LocalDate date) {
    return !date.isBefore(plan.weeks().getFirst().start())
        && !date.isAfter(plan.weeks().getLast().end());
  }

  public Week week(LocalDate date) {
    if (!holds(date)) {
      throw new CannotEdit(date + " is not in the plan, so nothing was changed.");
    }
    long days = date.toEpochDay() - plan.weeks().getFirst().start().toEpochDay();
    return plan.weeks().get((int) (days / 7));
  }

  /** Whether the same is run on every day, and the same days are free. */
  public boolean runsLike(Draft other) {
    return away.equals(other.away) && runs().equals(other.runs());
  }

  private record Run(LocalDate date, WorkoutType type, int steps) {}

  private List<Run> runs() {
    return plan.weeks().stream()
        .flatMap(week -> week.days().stream())
        .map(day -> new Run(day.date(), day.type().value(), day.trainingSteps()))
        .toList();
  }

  /** Those of the other's findings that this draft does not have. */
  public List<Finding> newIn(Draft other) {
    return other.findings.stream().filter(one -> findings.stream().noneMatch(one::like)).toList();
  }
}
