package dev.cairn.engine.session;

import dev.cairn.engine.brief.AgreedInputs;
import dev.cairn.engine.brief.Baseline;
import dev.cairn.engine.brief.Words;
import dev.cairn.model.Role;
import dev.cairn.pack.origin.TemplateValue;
import dev.cairn.trail.Alternative;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionType;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import dev.cairn.trail.Warning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the first quality session stands, or why there is none: a key decision of the plan. */
record FirstQuality(String why, @Nullable LocalDate date) {
  static final String ID = "plan.firstQuality";
  private static final String NONE = "none";

  static FirstQuality decide(
      Course course, List<PlannedWeek> weeks, int firstAllowed, Collection<Quality> days) {
    List<Alternative> before = new ArrayList<>();
    for (Quality day : days) {
      Variant variant = day.variant();
      if (variant != null) {
        String why = course.record(ID, id -> found(id, course, day, variant, firstAllowed, before));
        return new FirstQuality(why, day.slot().run().date());
      }
      if (before.size() < 2 && day.slot().rank() == 0) {
        before.add(new Alternative("week " + day.slot().week().number(), tooLittle(course, day)));
      }
    }
    String cause = cause(course, weeks, firstAllowed);
    String what = "No quality in this plan: " + cause;
    String why = course.record(ID, id -> decision(id, course, what, NONE, firstAllowed, before));
    if (!before.isEmpty() && course.trail().written()) {
      course
          .warnings()
          .add(
              new Warning(
                  "quality.none",
                  "The plan holds no quality session: " + cause + hint(weeks),
                  List.of(why)));
    }
    return new FirstQuality(why, null);
  }

  private static Decision found(
      String id,
      Course course,
      Quality day,
      Variant variant,
      int firstAllowed,
      List<Alternative> before) {
    int week = day.slot().week().number();
    if (week > 1 && before.isEmpty()) {
      before.add(
          new Alternative(
              "week " + (week - 1), "before week " + firstAllowed + " quality days are steady"));
    }
    String what =
        "First tempo in week "
            + week
            + ": "
            + variant.text()
            + " "
            + course.fitness().target(variant.zone());
    return decision(id, course, what, "week " + week, firstAllowed, before);
  }

  private static String tooLittle(Course course, Quality day) {
    Allowance allowance = day.allowance();
    return Minutes.number(allowance.seconds())
        + " hard minutes fit, "
        + Words.number(course.rules().intensity().minHardMinutes())
        + " are the least";
  }

  private static String cause(Course course, List<PlannedWeek> weeks, int firstAllowed) {
    if (!course.athlete().request().includeSpeedwork()) {
      return "no speedwork is wished";
    }
    if (course.ceilings().runWalk().value()) {
      return "running and walking come first";
    }
    if (firstAllowed > weeks.size()) {
      return "it ends before week " + firstAllowed;
    }
    if (course.ceilings().hardShare() < 1) {
      return "it stays within the hard minutes of " + Baseline.NAME + ", who has hardly any";
    }
    for (PlannedWeek week : weeks) {
      for (PlannedWeek.Run run : week.runs()) {
        if (run.role() == Role.QUALITY) {
          return "no quality day is long enough for warm-up, hard minutes and cool-down";
        }
      }
    }
    return "its weeks have no quality day";
  }

  /** With many runs a week fewer would be longer; with few only more kilometres help. */
  private static String hint(List<PlannedWeek> weeks) {
    int runs = 0;
    for (PlannedWeek week : weeks) {
      runs = Math.max(runs, week.runs().size());
    }
    return runs > 4
        ? ". Maybe fewer run days leave more room on one."
        : ". Maybe more easy kilometres come first.";
  }

  private static Decision decision(
      String id,
      Course course,
      String what,
      String value,
      int firstAllowed,
      List<Alternative> others) {
    List<Input> inputs = new ArrayList<>();
    inputs.add(
        new Input(
            "not before", "week " + firstAllowed, course.ceilings().firstQualityWeek().why()));
    inputs.add(
        new Input(
            "key workouts",
            course.template().name(),
            Rule.template(course.template().id(), "keyWorkouts")));
    inputs.addAll(AgreedInputs.of(course.template(), TemplateValue.BUILD));
    if (!course.athlete().request().includeSpeedwork()) {
      inputs.add(new Input("speedwork", "no", "fact:request.includeSpeedwork"));
    }
    if (value.equals(NONE) && course.ceilings().hardShare() < 1) {
      inputs.add(
          new Input(
              "hard minutes",
              Words.percent(course.ceilings().hardMinutesFactor().value()),
              course.ceilings().hardMinutesFactor().why()));
    }
    if (course.ceilings().runWalk().value()) {
      inputs.add(new Input("run-walk", "yes", course.ceilings().runWalk().why()));
    }
    return new Decision(
        id,
        DecisionType.PERIODIZATION,
        what,
        value,
        new Source.Template(
            course.template().name(),
            "Quality begins in the first build week that has room, with a tempo"),
        inputs,
        others);
  }
}
