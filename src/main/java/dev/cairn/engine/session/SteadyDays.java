package dev.cairn.engine.session;

import dev.cairn.engine.brief.Words;
import dev.cairn.model.Intensity;
import dev.cairn.model.Phase;
import dev.cairn.model.Reasoned;
import dev.cairn.model.Session;
import dev.cairn.model.Step;
import dev.cairn.model.WorkoutType;
import dev.cairn.model.Zone;
import dev.cairn.pack.IntensityRules;
import dev.cairn.trail.Decision;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Steady runs, below threshold: quality days before their time, too small, or not wished. */
final class SteadyDays {
  private static final int LEAST_WEEKS = 3;

  private final Course course;
  private final IntensityRules.Steady rule;
  private final Choice choice;
  private final String firstQuality;
  private final int baseWeeks;
  private final Map<String, String> types = new TreeMap<>();
  private @Nullable String last;
  private int turn;

  SteadyDays(Course course, Choice choice, String firstQuality, List<PlannedWeek> weeks) {
    this.course = course;
    this.rule = course.rules().intensity().steady();
    this.choice = choice;
    this.firstQuality = firstQuality;
    this.baseWeeks = baseWeeks(weeks);
  }

  private static int baseWeeks(List<PlannedWeek> weeks) {
    int count = 0;
    for (PlannedWeek week : weeks) {
      count += week.phase() == Phase.BASE ? 1 : 0;
    }
    return count;
  }

  /** Not in the race week, not while walking, not before a modifier's easy weeks are over. */
  boolean allowed(PlannedWeek week) {
    return week.kind() != PlannedWeek.Kind.RACE
        && !course.ceilings().runWalk().value()
        && week.number() >= course.ceilings().firstSteadyWeek().value();
  }

  /** A steady run where nothing faster was planned, or null when none fits. */
  @Nullable Content content(PlannedWeek week, PlannedWeek.Run run) {
    return content(week, run, () -> type(week, run));
  }

  /** A steady run of which another decision says why it is one, or null when none fits. */
  @Nullable Content content(PlannedWeek week, PlannedWeek.Run run, Supplier<String> typeWhy) {
    int metres = run.distance().metres();
    int around = course.fitness().evenMetres(Math.min((int) (rule.aroundKm() * 1000), metres / 4));
    Variant variant = variant(week, run, metres - 2 * around);
    turn++;
    if (variant == null) {
      return null;
    }
    last = variant.workout().id();
    List<Step> steps = new Steps(course.fitness()).around(variant, metres, around, around);
    Session session =
        new Session(
            variant.workout().id(),
            variant.workout().name(),
            Intensity.MODERATE,
            Minutes.round(Steps.seconds(steps)),
            course.fitness().range(Zone.STEADY),
            "Z3",
            0,
            steps);
    return new Content(
        new Reasoned<>(WorkoutType.STEADY, typeWhy.get()),
        new Reasoned<>(session, decide(week, run, variant, session)));
  }

  private @Nullable Variant variant(PlannedWeek week, PlannedWeek.Run run, int room) {
    int metres = run.distance().metres();
    int steady = (int) (metres * percent(week) / 100);
    int seconds = (int) ((long) steady * course.fitness().secondsPerKm(Zone.STEADY) / 1000);
    Integer minutes = run.minutesAvailable();
    Room within =
        new Room(seconds, steady, room, metres, minutes == null ? Integer.MAX_VALUE : minutes * 60);
    Slot slot = new Slot(week, run, 0, WorkoutType.STEADY, turn);
    return choice.afresh(WorkoutType.STEADY, slot, within, last);
  }

  /** The share grows from the first steady week to the end of the base; cutbacks rest here too. */
  private double percent(PlannedWeek week) {
    int from = course.ceilings().firstSteadyWeek().value();
    int to = Math.max(baseWeeks, from + LEAST_WEEKS);
    double way = Math.clamp((week.number() - from) / (double) (to - from), 0.0, 1.0);
    double full = rule.fromPercent() + (rule.toPercent() - rule.fromPercent()) * way;
    return week.kind() == PlannedWeek.Kind.CUTBACK
        ? full * course.rules().intensity().cutbackPercent() / 100
        : full;
  }

  /** One decision for all steady days of a kind. */
  private String type(PlannedWeek week, PlannedWeek.Run run) {
    boolean speedwork = course.athlete().request().includeSpeedwork();
    String key = run.roleWhy();
    String known = types.get(key);
    if (known != null) {
      return known;
    }
    String id =
        course.record(
            Words.weekId(week.number()) + "." + Words.dayId(run.date()) + ".type",
            name -> type(name, run, speedwork));
    types.put(key, id);
    return id;
  }

  private Decision type(String id, PlannedWeek.Run run, boolean speedwork) {
    Input cause =
        speedwork
            ? new Input("first quality", "later", firstQuality)
            : new Input("speedwork", "no", "fact:request.includeSpeedwork");
    return Course.decision(
        id,
        speedwork
            ? "Steady until quality begins: at most 80 % of VDOT"
            : "Steady, as no speedwork is wished",
        WorkoutType.STEADY.word(),
        new Source.Template("running rules", "A quality day without quality is steady"),
        List.of(new Input("place", "quality", run.roleWhy()), cause),
        List.of());
  }

  private String decide(PlannedWeek week, PlannedWeek.Run run, Variant variant, Session session) {
    String paceWhy = course.fitness().why(Zone.STEADY, course.trail());
    return course.record(
        Words.weekId(week.number()) + "." + Words.dayId(run.date()) + ".session",
        id -> decision(id, week, run, variant, session, paceWhy));
  }

  private Decision decision(
      String id,
      PlannedWeek week,
      PlannedWeek.Run run,
      Variant variant,
      Session session,
      String paceWhy) {
    Fitness fitness = course.fitness();
    String whole = run.distance().text();
    return Course.decision(
        id,
        variant.text() + " steady " + fitness.target(Zone.STEADY),
        session.durationMins() + " min",
        new Source.Formula(
            "steady part",
            "share of the run",
            Words.number((double) Math.round(percent(week)))
                + " % of "
                + whole
                + " at "
                + fitness.text(fitness.secondsPerKm(Zone.STEADY))
                + " holds "
                + variant.text()),
        List.of(
            new Input("distance", whole, run.why()),
            new Input("steady pace", fitness.target(Zone.STEADY), paceWhy),
            new Input("workout", variant.workout().name(), Rule.workout(variant.workout().id()))),
        List.of());
  }
}
