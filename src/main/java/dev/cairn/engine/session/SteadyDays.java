package dev.cairn.engine.session;

import dev.cairn.engine.brief.Words;
import dev.cairn.model.Intensity;
import dev.cairn.model.Reasoned;
import dev.cairn.model.Session;
import dev.cairn.model.Step;
import dev.cairn.model.WorkoutType;
import dev.cairn.model.Zone;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Quality days before their time, or without speedwork: half the run at most, below threshold. */
final class SteadyDays {
  private static final int AROUND_METRES = 2_000;

  private final Course course;
  private final Choice choice;
  private final String firstQuality;
  private final Map<String, String> types = new TreeMap<>();

  SteadyDays(Course course, Choice choice, String firstQuality) {
    this.course = course;
    this.choice = choice;
    this.firstQuality = firstQuality;
  }

  /** A steady run, or null when no steady workout of the library fits. */
  @Nullable Content content(PlannedWeek week, PlannedWeek.Run run) {
    int metres = run.distance().metres();
    int around = Math.min(AROUND_METRES, metres / 4);
    Variant variant = variant(week, run, metres - 2 * around);
    if (variant == null) {
      return null;
    }
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
        new Reasoned<>(WorkoutType.STEADY, type(week, run)),
        new Reasoned<>(session, decide(week, run, variant, session)));
  }

  private @Nullable Variant variant(PlannedWeek week, PlannedWeek.Run run, int room) {
    int metres = run.distance().metres();
    int seconds = metres / 2 * course.fitness().secondsPerKm(Zone.STEADY) / 1000;
    Integer minutes = run.minutesAvailable();
    Room within =
        new Room(
            seconds, metres / 2, room, metres, minutes == null ? Integer.MAX_VALUE : minutes * 60);
    Slot slot = new Slot(week, run, 0, WorkoutType.STEADY, week.number() - 1);
    return choice.choose(WorkoutType.STEADY, slot, within, 1);
  }

  /** One decision for all steady days of a kind. */
  private String type(PlannedWeek week, PlannedWeek.Run run) {
    boolean speedwork = course.athlete().request().includeSpeedwork();
    String key = run.roleWhy();
    String known = types.get(key);
    if (known != null) {
      return known;
    }
    Input cause =
        speedwork
            ? new Input("first quality", "later", firstQuality)
            : new Input("speedwork", "no", "fact:request.includeSpeedwork");
    String id =
        course.record(
            Words.weekId(week.number()) + "." + Words.dayId(run.date()) + ".type",
            speedwork
                ? "Steady until the first tempo: at most 80 % of VDOT"
                : "Steady, as no speedwork is wished; nothing else moves",
            WorkoutType.STEADY.word(),
            new Source.Template("running rules", "A quality slot before its time is steady"),
            List.of(new Input("place", "quality", run.roleWhy()), cause),
            List.of());
    types.put(key, id);
    return id;
  }

  private String decide(PlannedWeek week, PlannedWeek.Run run, Variant variant, Session session) {
    Fitness fitness = course.fitness();
    String whole = run.distance().text();
    return course.record(
        Words.weekId(week.number()) + "." + Words.dayId(run.date()) + ".session",
        variant.text() + " steady " + fitness.target(Zone.STEADY),
        session.durationMins() + " min",
        new Source.Formula(
            "steady part",
            "at most half the run",
            "half of "
                + whole
                + " at "
                + fitness.text(fitness.secondsPerKm(Zone.STEADY))
                + " holds "
                + variant.text()),
        List.of(
            new Input("distance", whole, run.why()),
            new Input(
                "steady pace",
                fitness.target(Zone.STEADY),
                fitness.why(Zone.STEADY, course.trail())),
            new Input("workout", variant.workout().name(), Rule.workout(variant.workout().id()))),
        List.of());
  }
}
