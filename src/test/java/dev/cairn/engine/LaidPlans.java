package dev.cairn.engine;

import dev.cairn.engine.Attempt.Numbers;
import dev.cairn.engine.allocation.Course;
import dev.cairn.engine.brief.Baseline;
import dev.cairn.engine.brief.Brief;
import dev.cairn.engine.oracle.Laid;
import dev.cairn.engine.oracle.Laid.Given;
import dev.cairn.engine.oracle.Laid.LaidRun;
import dev.cairn.engine.oracle.Laid.LaidWeek;
import dev.cairn.engine.season.Season;
import dev.cairn.engine.session.PlannedWeek;
import dev.cairn.engine.session.PlannedWeek.Kind;
import dev.cairn.engine.volume.WeekOutline;
import dev.cairn.model.Athlete;
import dev.cairn.model.Plan;
import dev.cairn.pack.Facts;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.RunningRules;
import dev.cairn.trail.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Plans with the figures behind them, taken out of the engine for its oracle. */
public final class LaidPlans {
  private final Athlete athlete;
  private final RunningRules rules;
  private final RaceTemplate template;
  private final Season season;

  private LaidPlans(Athlete athlete, RaceTemplate template) {
    this.athlete = athlete;
    this.rules = RunningPack.rules();
    this.template = template;
    this.season = Season.of(athlete, template);
  }

  /** The athlete's plan, or null when there is none. */
  public static @Nullable Laid of(Athlete athlete) {
    RaceTemplate template = RunningPack.rules().templates().get(athlete.request().race());
    Outcome outcome = RunningPack.planner().plan(athlete);
    if (template == null || !(outcome instanceof Outcome.Planned planned)) {
      return null;
    }
    LaidPlans plans = new LaidPlans(athlete, template);
    for (Baseline baseline : List.of(plans.baseline(), Baseline.NONE)) {
      Laid laid = plans.laid(baseline);
      if (laid != null && same(laid, planned.plan().plan())) {
        return laid;
      }
    }
    throw new IllegalStateException(
        "The figures of " + athlete.id() + " are not those of its plan");
  }

  private static boolean same(Laid laid, Plan plan) {
    List<Integer> totals = laid.weeks().stream().map(LaidWeek::total).toList();
    return plan.weeks().stream().map(week -> week.total().value().steps()).toList().equals(totals);
  }

  private Baseline baseline() {
    Measures limit = Measures.NONE;
    for (Athlete lighter : Lighter.of(rules, facts())) {
      if (RunningPack.planner().plan(lighter) instanceof Outcome.Planned planned) {
        limit = limit.least(Measures.of(planned.plan().plan()));
      }
    }
    return new Baseline(limit.peak(), limit.longest(), 1);
  }

  private Facts facts() {
    return new Facts(athlete, season.weeks(), Brief.firstMarathon(athlete));
  }

  private @Nullable Laid laid(Baseline baseline) {
    for (int runs = athlete.request().daysPerWeek(); runs >= 1; runs--) {
      Brief brief = Brief.of(athlete, rules, template, baseline, new Trail());
      Groundwork ground = Groundwork.lay(brief, season, facts(), new TreeMap<>());
      Numbers numbers = new Attempt(ground, runs).numbers();
      if (numbers != null) {
        return laid(ground, numbers);
      }
    }
    return null;
  }

  private Laid laid(Groundwork ground, Numbers numbers) {
    Course course = numbers.course();
    List<LaidWeek> weeks = new ArrayList<>();
    int reference = course.start();
    int ideal = course.start();
    for (int i = 0; i < numbers.weeks().size(); i++) {
      PlannedWeek week = numbers.weeks().get(i);
      WeekOutline outline = numbers.outlines().get(i);
      int even = week.kind() == Kind.FULL ? course.targets().target(i + 1, reference) : 0;
      boolean full = week.kind() == Kind.FULL;
      ideal = full ? course.targets().target(i + 1, ideal) : ideal;
      reference = full ? week.total().steps() : reference;
      weeks.add(week(course, week, outline, even, ideal));
    }
    return new Laid(
        athlete, rules, template, season.raceDate(), given(ground, course), List.copyOf(weeks));
  }

  private LaidWeek week(Course course, PlannedWeek week, WeekOutline outline, int even, int ideal) {
    List<LaidRun> runs = new ArrayList<>();
    for (PlannedWeek.Run run : week.runs()) {
      int day = run.date().getDayOfWeek().ordinal();
      runs.add(new LaidRun(day, run.role(), run.distance().steps()));
    }
    List<LaidRun> usual = new ArrayList<>();
    for (int day = 0; day < 7; day++) {
      if (outline.shape().holds(day)) {
        usual.add(new LaidRun(day, outline.shape().role(day), 0));
      }
    }
    return new LaidWeek(
        week.number(),
        outline.monday(),
        week.kind(),
        season.taperPercent(template, week.number()),
        usual,
        runs,
        week.total().steps(),
        even,
        ideal,
        evenAfter(course, week),
        course.way().must()[week.number()],
        course.way().wish()[week.number()]);
  }

  private static int[] evenAfter(Course course, PlannedWeek week) {
    int most = Math.max(course.peak(), course.start());
    return week.kind() == Kind.FULL
        ? IntStream.rangeClosed(0, most)
            .map(reference -> course.targets().target(week.number(), reference))
            .toArray()
        : new int[0];
  }

  private Given given(Groundwork ground, Course course) {
    return new Given(
        course.calibration().increasePercent().value(),
        course.growth().gentleWeek(),
        course.growth().gentlePercent(),
        course.calibration().cutbackPercent().value(),
        course.calibration().longRunFactor().value(),
        course.growth().runDays(),
        course.ceilings().secondsPerKm(),
        course.brief().minutesOnFeet(),
        course.ceilings().shortest(),
        course.brief().baseline().longest(),
        ground.longestNeeded(),
        ground.start().steps(),
        course.start(),
        reach(ground, course.growth().runDays()),
        course.peak(),
        course.targets().peakAt());
  }

  /** The engine's safe peak, where no modifier takes a share of it. */
  private int reach(Groundwork ground, int runs) {
    double factor = ground.calibration().peakFactor().value();
    return factor < 1 ? -1 : new Attempt(ground, runs).furthest().peak();
  }
}
