package dev.cairn.cli;

import dev.cairn.model.Athlete;
import dev.cairn.model.Day;
import dev.cairn.model.Distance;
import dev.cairn.model.Goal;
import dev.cairn.model.Grid;
import dev.cairn.model.Hrv;
import dev.cairn.model.Intensity;
import dev.cairn.model.PaceRange;
import dev.cairn.model.Phase;
import dev.cairn.model.Plan;
import dev.cairn.model.PlanRequest;
import dev.cairn.model.Race;
import dev.cairn.model.Reasoned;
import dev.cairn.model.Session;
import dev.cairn.model.Snapshot;
import dev.cairn.model.Step;
import dev.cairn.model.Step.Part;
import dev.cairn.model.Week;
import dev.cairn.model.WeekType;
import dev.cairn.model.WorkoutType;
import dev.cairn.model.Zone;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionType;
import dev.cairn.trail.ExplainedPlan;
import dev.cairn.trail.PackRef;
import dev.cairn.trail.Relaxation;
import dev.cairn.trail.Source;
import dev.cairn.trail.Trail;
import dev.cairn.trail.Warning;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A plan written down by hand, so that what is printed can be compared with what is known. */
public final class HandMadePlan {
  public static final LocalDate START = LocalDate.of(2026, 11, 30);

  private static final String WHY = "plan.hand";
  private static final PaceRange EASY = new PaceRange(363, 421);
  private static final PaceRange THRESHOLD = new PaceRange(305, 312);

  private final Grid grid;
  private final List<Week> weeks = new ArrayList<>();

  public HandMadePlan(Grid grid) {
    this.grid = grid;
  }

  public static Athlete alex(Grid grid) {
    Snapshot snapshot =
        new Snapshot(
            LocalDate.of(2026, 11, 27),
            40,
            null,
            12,
            null,
            null,
            null,
            null,
            null,
            List.of(),
            null,
            null,
            Hrv.UNKNOWN,
            null,
            null,
            null,
            List.of(),
            0);
    PlanRequest request =
        new PlanRequest(
            Race.HALF,
            LocalDate.of(2027, 1, 3),
            null,
            Goal.IMPROVE,
            null,
            4,
            new TreeSet<>(),
            null,
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeMap<>(),
            true,
            false,
            List.of());
    return new Athlete("alex", "Alex", 32, null, grid, snapshot, request);
  }

  /** Five weeks to a half marathon, in the athlete's own unit. */
  public static ExplainedPlan fiveWeeks(Grid grid) {
    return fiveWeeks(grid, "alex");
  }

  public static ExplainedPlan fiveWeeks(Grid grid, String athleteId) {
    return new HandMadePlan(grid)
        .week(
            Phase.BASE,
            WeekType.BASE,
            "40",
            "rest",
            "easy 9.5",
            "rest",
            "steady 8",
            "rest",
            "easy 9.5",
            "long 13")
        .week(
            Phase.BASE,
            WeekType.RECOVERY,
            "32",
            "cross_training",
            "easy 7.5",
            "rest",
            "recovery 6.5",
            "rest",
            "easy 8",
            "long 10")
        .week(
            Phase.BUILD,
            WeekType.BUILD,
            "45.5",
            "rest",
            "easy 11",
            "rest",
            "tempo 10.5",
            "rest",
            "easy 9.5",
            "long 14.5")
        .week(
            Phase.PEAK,
            WeekType.PEAK,
            "50",
            "rest",
            "easy 12",
            "rest",
            "intervals 11.5",
            "rest",
            "easy 11",
            "long 15.5")
        .week(
            Phase.TAPER,
            WeekType.RACE,
            "20",
            "rest",
            "race_pace 8",
            "rest",
            "easy 8",
            "rest",
            "easy 4",
            "race")
        .explained(athleteId);
  }

  private HandMadePlan week(Phase phase, WeekType type, String total, String... days) {
    LocalDate start = START.plusWeeks(weeks.size());
    List<Day> made = new ArrayList<>();
    for (String day : days) {
      made.add(day(start.plusDays(made.size()), day));
    }
    weeks.add(new Week(weeks.size() + 1, start, phase, why(type), why(distance(total)), made));
    return this;
  }

  private Day day(LocalDate date, String words) {
    String[] parts = words.split(" ", -1);
    WorkoutType type = type(parts[0]);
    Reasoned<Distance> distance = parts.length > 1 ? why(distance(parts[1])) : null;
    Session session = session(type);
    return new Day(date, why(type), distance, session == null ? null : why(session));
  }

  private static WorkoutType type(String word) {
    for (WorkoutType type : WorkoutType.values()) {
      if (type.word().equals(word)) {
        return type;
      }
    }
    throw new IllegalArgumentException(word);
  }

  private Distance distance(String units) {
    BigDecimal steps = new BigDecimal(units).multiply(BigDecimal.valueOf(grid.stepsPerUnit()));
    return grid.distance(steps.intValueExact());
  }

  private static @Nullable Session session(WorkoutType type) {
    return switch (type) {
      case TEMPO -> hard("Cruise intervals", 62, THRESHOLD, block(3, 480, 120, Zone.THRESHOLD));
      case INTERVALS -> hard("Kilometre repeats", 65, THRESHOLD, track());
      case RACE_PACE -> hard("Race pace", 45, THRESHOLD, block(1, 600, 0, Zone.RACE));
      case EASY, LONG, STEADY ->
          new Session("easy", "Easy run", Intensity.LOW, 60, EASY, "Z2", 0, List.of());
      default -> null;
    };
  }

  private static Session hard(String name, int minutes, PaceRange pace, Step main) {
    List<Step> steps =
        List.of(easy(Part.WARM_UP, 2000), main, strides(), easy(Part.COOL_DOWN, 2350));
    return new Session("w", name, Intensity.HIGH, minutes, pace, "Z4", 24, steps);
  }

  private static Step block(int reps, int seconds, int recovery, Zone zone) {
    return new Step(
        Part.MAIN,
        reps,
        zone,
        0,
        seconds,
        true,
        THRESHOLD,
        recovery,
        recovery > 0 ? Zone.EASY : null);
  }

  private static Step track() {
    return new Step(
        Part.MAIN, 5, Zone.INTERVAL, 1000, 280, false, new PaceRange(280, 280), 150, Zone.WALK);
  }

  private static Step strides() {
    return new Step(Part.STRIDES, 4, Zone.REPETITION, 0, 20, true, null, 60, Zone.EASY);
  }

  private static Step easy(Part part, int metres) {
    return new Step(part, 1, Zone.EASY, metres, 0, false, EASY, 0, null);
  }

  private static <T> Reasoned<T> why(T value) {
    return new Reasoned<>(value, WHY);
  }

  private ExplainedPlan explained(String athleteId) {
    Trail trail = new Trail();
    trail.record(
        new Decision(
            WHY,
            DecisionType.PERIODIZATION,
            "Written down by hand",
            "by hand",
            new Source.Template("hand", "as written"),
            List.of(),
            List.of()));
    Plan plan = new Plan(athleteId, Race.HALF, LocalDate.of(2027, 1, 3), Goal.IMPROVE, grid, weeks);
    return new ExplainedPlan(
        "1",
        List.of(new PackRef("running", "1.0.0", "0".repeat(64))),
        plan,
        trail,
        List.of(
            new Relaxation(
                3,
                "quality share",
                "0.3 %",
                "The tempo day takes 23.1 % of the week, 0.3 % more than wished.",
                WHY)),
        List.of(
            new Warning(
                "goal-peak",
                "The goal would ask for 55 km at the peak; growth of 10 % a week reaches 50 km in"
                    + " week 4, which is 5 km less.",
                List.of(WHY))));
  }
}
