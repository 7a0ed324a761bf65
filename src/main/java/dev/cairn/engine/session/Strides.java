package dev.cairn.engine.session;

import dev.cairn.engine.brief.Words;
import dev.cairn.model.Distance;
import dev.cairn.model.Intensity;
import dev.cairn.model.PaceRange;
import dev.cairn.model.Role;
import dev.cairn.model.Session;
import dev.cairn.model.Step;
import dev.cairn.model.WorkoutType;
import dev.cairn.model.Zone;
import dev.cairn.pack.IntensityRules;
import dev.cairn.trail.Alternative;
import dev.cairn.trail.Decision;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Short quick runs at the end of an easy one: once a week, fresh, and not before a hard day. */
final class Strides {
  private final Course course;
  private final IntensityRules.Strides rule;
  private final Set<LocalDate> hardDays;
  private final Map<String, String> decided = new TreeMap<>();

  /**
   * @param hardDays long runs and hard quality days
   */
  Strides(Course course, Set<LocalDate> hardDays) {
    this.course = course;
    this.rule = course.rules().intensity().strides();
    this.hardDays = hardDays;
  }

  /** From their first week on, where the week is long enough for a few. */
  boolean due(PlannedWeek week) {
    return week.number() >= course.rules().intensity().stridesFromWeek()
        && course.athlete().request().includeSpeedwork()
        && shareAllows(week, rule.few());
  }

  private boolean shareAllows(PlannedWeek week, int reps) {
    return reps * strideMetres() <= week.total().km() * rule.weekPercent() * 10 + 1e-6;
  }

  /**
   * The first easy day not before a hard one, or the first at all; in the race week the last but
   * one, to wake the legs but not on the eve. Null when there is none.
   */
  PlannedWeek.@Nullable Run day(PlannedWeek week) {
    return week.kind() == PlannedWeek.Kind.RACE ? lastButOne(week) : awayFromHardDays(week);
  }

  private PlannedWeek.@Nullable Run lastButOne(PlannedWeek week) {
    PlannedWeek.Run found = null;
    for (PlannedWeek.Run run : week.runs()) {
      boolean last = run.equals(week.runs().getLast());
      if (run.role() == Role.EASY && fits(run.distance()) && (!last || week.runs().size() == 1)) {
        found = run;
      }
    }
    return found;
  }

  private PlannedWeek.@Nullable Run awayFromHardDays(PlannedWeek week) {
    PlannedWeek.Run first = null;
    for (PlannedWeek.Run run : week.runs()) {
      if (run.role() != Role.EASY || !fits(run.distance())) {
        continue;
      }
      if (!hardDays.contains(run.date().plusDays(1))) {
        return run;
      }
      first = first == null ? run : first;
    }
    return first;
  }

  boolean fits(Distance distance) {
    return fits(distance.metres(), rule.few());
  }

  private boolean fits(int metres, int reps) {
    return metres - reps * cycleMetres() >= rule.leastEasyKm() * 1000;
  }

  Session session(PlannedWeek week, PlannedWeek.Run run) {
    int metres = run.distance().metres();
    int reps = reps(week, metres);
    Steps steps = new Steps(course.fitness());
    List<Step> all =
        List.of(steps.easy(Step.Part.MAIN, metres - reps * cycleMetres()), strides(reps));
    Course.Plain plain = course.plain(WorkoutType.EASY);
    PaceRange pace = course.fitness().range(Zone.EASY);
    int minutes = Minutes.round(Steps.seconds(all));
    return new Session(
        plain.id() + "-strides",
        plain.name() + " with strides",
        Intensity.LOW,
        minutes,
        pace,
        "Z2",
        0,
        all);
  }

  /** Why the strides stand on this day; weeks with the same reason share the decision. */
  String decide(PlannedWeek week, PlannedWeek.Run run) {
    List<Alternative> others = others(week, run);
    String day = Words.dayName(run.date().getDayOfWeek());
    String known = decided.get(day + others);
    if (known != null) {
      return known;
    }
    String id =
        course.record(
            Words.weekId(week.number()) + "." + Words.dayId(run.date()) + ".strides",
            name -> decision(name, run, day, others));
    decided.put(day + others, id);
    return id;
  }

  private Decision decision(String id, PlannedWeek.Run run, String day, List<Alternative> others) {
    int from = course.rules().intensity().stridesFromWeek();
    return Course.decision(
        id,
        "Strides to end " + day,
        rule.few() + " to " + rule.full() + " x " + rule.seconds() + " s",
        new Source.Template("running rules", "Once a week, on an easy day away from hard ones"),
        List.of(
            new Input("place", "easy", run.roleWhy()),
            new Input("from week", Integer.toString(from), Rule.intensity("stridesFromWeek"))),
        others);
  }

  private List<Alternative> others(PlannedWeek week, PlannedWeek.Run taken) {
    List<Alternative> others = new ArrayList<>();
    for (PlannedWeek.Run run : week.runs()) {
      if (run.role() == Role.EASY && !run.date().equals(taken.date())) {
        boolean before = hardDays.contains(run.date().plusDays(1));
        others.add(
            new Alternative(
                Words.dayName(run.date().getDayOfWeek()),
                before ? "the day before a hard one" : "one day a week is enough"));
      }
    }
    return others;
  }

  private int reps(PlannedWeek week, int metres) {
    int reps = week.kind() == PlannedWeek.Kind.FULL ? rule.full() : rule.few();
    while (reps > rule.few() && !(fits(metres, reps) && shareAllows(week, reps))) {
      reps--;
    }
    return reps;
  }

  private Step strides(int reps) {
    Zone zone = Zone.REPETITION;
    return new Step(
        Step.Part.STRIDES,
        reps,
        zone,
        strideMetres(),
        rule.seconds(),
        true,
        course.fitness().range(zone),
        rule.recoverySeconds(),
        Zone.EASY);
  }

  private int cycleMetres() {
    return strideMetres()
        + Metres.covered(rule.recoverySeconds(), course.fitness().secondsPerKm(Zone.EASY));
  }

  private int strideMetres() {
    return Metres.covered(rule.seconds(), course.fitness().secondsPerKm(Zone.REPETITION));
  }
}
