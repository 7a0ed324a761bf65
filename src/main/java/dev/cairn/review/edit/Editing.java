package dev.cairn.review.edit;

import dev.cairn.model.Day;
import dev.cairn.model.Distance;
import dev.cairn.model.Plan;
import dev.cairn.model.Reasoned;
import dev.cairn.model.Session;
import dev.cairn.model.Week;
import dev.cairn.model.WorkoutType;
import dev.cairn.review.PlanChange;
import dev.cairn.trail.Alternative;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionType;
import dev.cairn.trail.ExplainedPlan;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Changes days of a plan as a coach wants them, each with a decision of the coach's behind it, and
 * sums the weeks anew. Whether the plan still keeps the rules is for its checker to say.
 */
public final class Editing {
  private final Plan plan;
  private final Function<Decision, String> recorder;
  private final SortedMap<LocalDate, Day> days = new TreeMap<>();
  private int count;

  /**
   * @param before how many changes the plan has had already
   * @param recorder records a decision and gives its id
   */
  Editing(Plan plan, int before, Function<Decision, String> recorder) {
    this.plan = plan;
    this.count = before;
    this.recorder = recorder;
    for (Week week : plan.weeks()) {
      week.days().forEach(day -> days.put(day.date(), day));
    }
  }

  /** A plan as the engine made it with all changes of coaches, decisions added to its trail. */
  public static ExplainedPlan edited(ExplainedPlan made, List<PlanChange> changes) {
    Editing editing = new Editing(made.plan(), 0, made.trail()::record);
    changes.forEach(editing::apply);
    return new ExplainedPlan(
        made.engineVersion(),
        made.packs(),
        editing.edited(),
        made.trail(),
        made.relaxed(),
        made.warnings());
  }

  void apply(PlanChange change) {
    count++;
    switch (change) {
      case PlanChange.Moved moved -> move(moved);
      case PlanChange.Resized resized -> resize(resized);
      case PlanChange.Retyped retyped -> retype(retyped);
      case PlanChange.Copied copied -> copy(copied);
      case PlanChange.WeeksSwapped swapped -> swap(swapped);
      case PlanChange.Away away -> leave(away);
    }
  }

  /**
   * Weeks that a change touched get the sum of their days as total; the others stay as they are.
   */
  @SuppressWarnings("ReferenceEquality") // a day that no change touched is the same object
  Plan edited() {
    List<Week> all = new ArrayList<>(plan.weeks().size());
    for (Week week : plan.weeks()) {
      List<Day> now = new ArrayList<>(7);
      boolean same = true;
      for (Day day : week.days()) {
        Day is = day(day.date());
        same &= is == day;
        now.add(is);
      }
      all.add(same ? week : changed(week, now));
    }
    return new Plan(plan.athleteId(), plan.race(), plan.raceDate(), plan.goal(), plan.grid(), all);
  }

  private Week changed(Week week, List<Day> now) {
    return new Week(week.number(), week.start(), week.phase(), week.type(), total(week, now), now);
  }

  private Reasoned<Distance> total(Week week, List<Day> now) {
    int steps = now.stream().mapToInt(Day::trainingSteps).sum();
    Distance before = week.total().value();
    if (steps == before.steps()) {
      return week.total();
    }
    Distance after = before.grid().distance(steps);
    String why =
        decide(
            "coach.w" + week.number() + ".total",
            DecisionType.VOLUME,
            "The total follows the days a coach changed",
            before.text(),
            after.text(),
            week.total().why());
    return new Reasoned<>(after, why);
  }

  private void move(PlanChange.Moved moved) {
    Day from = day(moved.date());
    Day to = day(moved.to());
    if (moved.date().equals(moved.to())) {
      throw new CannotEdit(moved.date() + " was moved to itself, so nothing was changed.");
    }
    String why =
        place(
            "move",
            "A coach moved " + moved.date() + " to " + moved.to(),
            moved.date().toString(),
            moved.to().toString(),
            from);
    put(to.date(), from, why);
    put(from.date(), to, why);
  }

  private void copy(PlanChange.Copied copied) {
    Day from = day(copied.date());
    Day to = day(copied.to());
    if (!from.type().value().run() || from.type().value() == WorkoutType.RACE) {
      throw new CannotEdit(
          from.date()
              + " is "
              + from.type().value().word()
              + ", so there is no run to copy and nothing was changed.");
    }
    if (copied.date().equals(copied.to())) {
      throw new CannotEdit(copied.date() + " was copied to itself, so nothing was changed.");
    }
    String why =
        place(
            "copy",
            "A coach copied " + copied.date() + " to " + copied.to(),
            to.type().value().word(),
            from.type().value().word(),
            to);
    put(to.date(), from, why);
  }

  private void swap(PlanChange.WeeksSwapped swapped) {
    Week one = week(swapped.date());
    Week other = week(swapped.to());
    if (one.number() == other.number()) {
      throw new CannotEdit(
          "Week " + one.number() + " was swapped with itself, so nothing was changed.");
    }
    for (Week week : List.of(one, other)) {
      if (week.days().stream()
          .anyMatch(day -> day(day.date()).type().value() == WorkoutType.RACE)) {
        throw new CannotEdit(
            "Week "
                + week.number()
                + " holds a race, which stays on its day, so nothing was changed. Maybe move single"
                + " days instead.");
      }
    }
    String why =
        place(
            "weeks",
            "A coach swapped weeks " + one.number() + " and " + other.number(),
            one.start().toString(),
            other.start().toString(),
            day(one.start()));
    for (int i = 0; i < one.days().size(); i++) {
      Day mine = day(one.start().plusDays(i));
      Day theirs = day(other.start().plusDays(i));
      put(mine.date(), theirs, why);
      put(theirs.date(), mine, why);
    }
  }

  private void leave(PlanChange.Away away) {
    if (away.to().isBefore(away.date())) {
      throw new CannotEdit(
          away.to() + " is before " + away.date() + ", so nothing was changed. Maybe swap them.");
    }
    day(away.date());
    String what =
        "A coach noted " + away.cause().word() + " from " + away.date() + " to " + away.to();
    @Nullable String why = null;
    for (Day day : days.subMap(away.date(), away.to().plusDays(1)).values().stream().toList()) {
      if (day.type().value() == WorkoutType.RACE) {
        throw new CannotEdit(
            day.date()
                + " holds a race, so nobody can be away and nothing was changed. Maybe take the"
                + " race out of the athlete's wishes and plan again.");
      }
      if (day.type().value() != WorkoutType.REST) {
        why =
            why == null
                ? place("away", what, day.type().value().word(), away.cause().word(), day)
                : why;
        days.put(
            day.date(), new Day(day.date(), new Reasoned<>(WorkoutType.REST, why), null, null));
      }
    }
  }

  /** What is run on one day, on another. */
  private void put(LocalDate date, Day content, String why) {
    days.put(
        date,
        new Day(
            date,
            new Reasoned<>(content.type().value(), why),
            content.distance(),
            content.session()));
  }

  private void resize(PlanChange.Resized resized) {
    Day day = day(resized.date());
    Reasoned<Distance> distance = day.distance();
    Reasoned<Session> session = day.session();
    if (distance == null || session == null) {
      throw new CannotEdit(
          day.date()
              + " is "
              + day.type().value().word()
              + " and has no distance of its own, so"
              + " nothing was changed.");
    }
    Distance after = distance.value().grid().distance(resized.steps());
    String why =
        decide(
            "coach." + count + ".distance",
            DecisionType.VOLUME,
            "A coach set the distance of " + day.date(),
            distance.value().text(),
            after.text(),
            distance.why());
    Session longer = new Lengthening(day.date()).to(session.value(), distance.value(), after);
    days.put(
        day.date(),
        new Day(day.date(), day.type(), new Reasoned<>(after, why), new Reasoned<>(longer, why)));
  }

  private void retype(PlanChange.Retyped retyped) {
    Day day = day(retyped.date());
    WorkoutType type = retyped.type();
    if (day.type().value() == type) {
      throw new CannotEdit(day.date() + " is " + type.word() + " already, so nothing was changed.");
    }
    if (type.hard() || type == WorkoutType.STEADY) {
      throw new CannotEdit(
          day.date()
              + " cannot be made "
              + type.word()
              + ": a hard run is chosen and sized by the"
              + " engine. Maybe move one there instead.");
    }
    String why =
        place(
            "type",
            "A coach made " + day.date() + " " + type.word(),
            day.type().value().word(),
            type.word(),
            day);
    days.put(day.date(), retyped(day, type, why));
  }

  private Day retyped(Day day, WorkoutType type, String why) {
    Reasoned<WorkoutType> kind = new Reasoned<>(type, why);
    Reasoned<Distance> distance = day.distance();
    if (!type.run()) {
      return new Day(day.date(), kind, null, null);
    }
    Day like = like(type, day.date());
    Reasoned<Session> session = like == null ? null : like.session();
    Reasoned<Distance> length = like == null ? null : like.distance();
    if (session == null || length == null) {
      throw new CannotEdit(
          "There is no plain "
              + type.word()
              + " run in the plan to make "
              + day.date()
              + " like, so nothing was changed.");
    }
    Reasoned<Distance> kept = distance == null ? length : distance;
    Session sized = new Lengthening(day.date()).to(session.value(), length.value(), kept.value());
    return new Day(day.date(), kind, kept, new Reasoned<>(sized, why));
  }

  /** The plain run of this type that lies nearest. */
  private @Nullable Day like(WorkoutType type, LocalDate date) {
    Day nearest = null;
    for (Day day : days.values()) {
      Reasoned<Session> session = day.session();
      boolean plain = session != null && session.value().steps().size() == 1;
      if (plain
          && day.type().value() == type
          && (nearest == null || apart(day, date) < apart(nearest, date))) {
        nearest = day;
      }
    }
    return nearest;
  }

  private static long apart(Day day, LocalDate date) {
    return Math.abs(day.date().toEpochDay() - date.toEpochDay());
  }

  private Week week(LocalDate start) {
    day(start);
    return plan.weeks().stream()
        .filter(week -> !start.isBefore(week.start()) && !start.isAfter(week.end()))
        .findFirst()
        .orElseThrow();
  }

  private Day day(LocalDate date) {
    Day day = days.get(date);
    if (day == null) {
      throw new CannotEdit(
          date
              + " is not in the plan, which runs from "
              + days.firstKey()
              + " to "
              + days.lastKey()
              + ", so nothing was changed.");
    }
    return day;
  }

  private String place(String kind, String what, String before, String after, Day day) {
    return decide(
        "coach." + count + "." + kind,
        DecisionType.SESSION_PLACEMENT,
        what,
        before,
        after,
        day.type().why());
  }

  private String decide(
      String id, DecisionType type, String what, String before, String after, String instead) {
    return recorder.apply(
        new Decision(
            id,
            type,
            what,
            after,
            new Source.CoachRule(Source.CoachRule.CHANGE, what, "coach", "not needed"),
            List.of(new Input("as the engine had it", before, instead)),
            List.of(new Alternative(before, "the coach wanted it otherwise"))));
  }
}
