package dev.cairn.action.plan;

import dev.cairn.action.Refused;
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
import org.jspecify.annotations.Nullable;

/**
 * Changes days of a plan as a coach wants them, each with a decision of the coach's behind it, and
 * sums the weeks anew. Whether the plan still keeps the rules is for its checker to say.
 */
final class Editing {
  private final ExplainedPlan plan;
  private final SortedMap<LocalDate, Day> days = new TreeMap<>();
  private int count;

  /** Adds its decisions to the trail of the plan it is given. */
  Editing(ExplainedPlan plan) {
    this.plan = plan;
    for (Week week : plan.plan().weeks()) {
      week.days().forEach(day -> days.put(day.date(), day));
    }
  }

  void apply(PlanChange change) {
    count++;
    switch (change) {
      case PlanChange.Moved moved -> move(moved);
      case PlanChange.Resized resized -> resize(resized);
      case PlanChange.Retyped retyped -> retype(retyped);
    }
  }

  /** Weeks that a change touched get the sum of their days as total. */
  ExplainedPlan edited() {
    List<Week> all = new ArrayList<>();
    for (Week week : plan.plan().weeks()) {
      List<Day> now = week.days().stream().map(day -> day(day.date())).toList();
      all.add(
          new Week(week.number(), week.start(), week.phase(), week.type(), total(week, now), now));
    }
    Plan old = plan.plan();
    Plan changed =
        new Plan(old.athleteId(), old.race(), old.raceDate(), old.goal(), old.grid(), all);
    return new ExplainedPlan(
        plan.engineVersion(), plan.packs(), changed, plan.trail(), plan.relaxed(), plan.warnings());
  }

  private Reasoned<Distance> total(Week week, List<Day> now) {
    int steps = now.stream().mapToInt(Day::trainingSteps).sum();
    Distance before = week.total().value();
    if (steps == before.steps()) {
      return week.total();
    }
    Distance after = before.grid().distance(steps);
    String id = "coach.w" + week.number() + ".total";
    String why =
        decide(
            id,
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
      throw new Refused(moved.date() + " was moved to itself, so nothing was changed.");
    }
    String why =
        decide(
            "coach." + count + ".move",
            DecisionType.SESSION_PLACEMENT,
            "A coach moved " + moved.date() + " to " + moved.to(),
            moved.date().toString(),
            moved.to().toString(),
            from.type().why());
    days.put(
        to.date(),
        new Day(
            to.date(), new Reasoned<>(from.type().value(), why), from.distance(), from.session()));
    days.put(
        from.date(),
        new Day(from.date(), new Reasoned<>(to.type().value(), why), to.distance(), to.session()));
  }

  private void resize(PlanChange.Resized resized) {
    Day day = day(resized.date());
    Reasoned<Distance> distance = day.distance();
    Reasoned<Session> session = day.session();
    if (distance == null || session == null) {
      throw new Refused(
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
      throw new Refused(day.date() + " is " + type.word() + " already, so nothing was changed.");
    }
    if (type.hard() || type == WorkoutType.STEADY) {
      throw new Refused(
          day.date()
              + " cannot be made "
              + type.word()
              + ": a hard run is chosen and sized by the"
              + " engine. Maybe move one there instead.");
    }
    String why =
        decide(
            "coach." + count + ".type",
            DecisionType.SESSION_PLACEMENT,
            "A coach made " + day.date() + " " + type.word(),
            day.type().value().word(),
            type.word(),
            day.type().why());
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
      throw new Refused(
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

  private Day day(LocalDate date) {
    Day day = days.get(date);
    if (day == null) {
      throw new Refused(
          date
              + " is not in the plan, which runs from "
              + days.firstKey()
              + " to "
              + days.lastKey()
              + ", so nothing was changed.");
    }
    return day;
  }

  private String decide(
      String id, DecisionType type, String what, String before, String after, String instead) {
    Decision decision =
        new Decision(
            id,
            type,
            what,
            after,
            new Source.CoachRule("coach-change", what, "coach", "not needed"),
            List.of(new Input("as the engine had it", before, instead)),
            List.of(new Alternative(before, "the coach wanted it otherwise")));
    return plan.trail().record(decision);
  }
}
