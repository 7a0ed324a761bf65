package dev.cairn.engine.session;

import dev.cairn.model.Goal;
import dev.cairn.model.Phase;
import dev.cairn.model.Race;
import dev.cairn.model.WorkoutType;
import dev.cairn.model.Zone;
import dev.cairn.pack.GrowthRules;
import dev.cairn.pack.IntensityRules;
import dev.cairn.pack.IntensityRules.WalkStage;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.SessionLimits;
import dev.cairn.pack.Workout;
import dev.cairn.pack.Workout.Block;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A small running pack with the figures of the specification. */
final class Packs {
  private static final SortedSet<Race> ALL = new TreeSet<>(EnumSet.allOf(Race.class));
  private static final SortedSet<Phase> LATER =
      new TreeSet<>(EnumSet.of(Phase.BUILD, Phase.PEAK, Phase.TAPER));

  static final RunningRules RULES = rules(library());

  private Packs() {}

  static RaceTemplate half() {
    return template(
        List.of(WorkoutType.TEMPO, WorkoutType.HILLS, WorkoutType.TEMPO, WorkoutType.INTERVALS),
        List.of(WorkoutType.RACE_PACE, WorkoutType.TEMPO));
  }

  static RaceTemplate template(List<WorkoutType> build, List<WorkoutType> peak) {
    Map<Phase, List<WorkoutType>> types =
        Map.of(
            Phase.BASE,
            List.of(WorkoutType.STEADY),
            Phase.BUILD,
            build,
            Phase.PEAK,
            peak,
            Phase.TAPER,
            List.of(WorkoutType.RACE_PACE));
    return new RaceTemplate(
        "half",
        "Half marathon",
        Race.HALF,
        6,
        24,
        10,
        null,
        null,
        33,
        75,
        List.of(72, 40),
        List.of(),
        55,
        true,
        null,
        null,
        new TreeMap<>(Map.of(Goal.IMPROVE, 2.5)),
        new TreeMap<>(types));
  }

  static RunningRules rules(List<Workout> workouts) {
    return new RunningRules(
        List.of(),
        new TreeMap<>(Map.of(Race.HALF, half())),
        new GrowthRules(10, 115, 2, 90, 6, 20, 10, 25, 4, 6, 4, 5),
        new SessionLimits(3, 20, 10, 1, 2, 30, 150, 180, 2, 60, 30, 420, 1, 1, 2, 2, 3),
        List.of(),
        intensity(),
        workouts,
        List.of(),
        List.of(),
        new TreeMap<>());
  }

  private static IntensityRules intensity() {
    return new IntensityRules(
        new TreeMap<>(
            Map.of(
                WorkoutType.TEMPO, new IntensityRules.Range(15, 35),
                WorkoutType.INTERVALS, new IntensityRules.Range(10, 22),
                WorkoutType.HILLS, new IntensityRules.Range(10, 16),
                WorkoutType.RACE_PACE, new IntensityRules.Range(10, 30))),
        new TreeMap<>(
            Map.of(
                WorkoutType.TEMPO, 10.0,
                WorkoutType.INTERVALS, 8.0,
                WorkoutType.HILLS, 5.0,
                WorkoutType.RACE_PACE, 10.0)),
        75,
        5,
        50,
        2,
        2,
        10,
        2,
        16,
        3,
        new TreeMap<>(Map.of(5, 1.0, 28, 0.931, 72, 0.8)),
        1,
        new IntensityRules.Steady(35, 50, 2),
        new IntensityRules.Strides(4, 6, 20, 60, 1, 5),
        new IntensityRules.RunWalk(
            3,
            8,
            300,
            List.of(new WalkStage(60, 90), new WalkStage(120, 60), new WalkStage(300, 60))));
  }

  static List<Workout> library() {
    return List.of(
        workout("steady-straight", WorkoutType.STEADY, 0, minutes(Zone.STEADY, 1, 1, 6, 40, 0)),
        workout("steady-tens", WorkoutType.STEADY, 0, minutes(Zone.STEADY, 1, 4, 10, 10, 120)),
        workout("tempo-straight", WorkoutType.TEMPO, 0, minutes(Zone.THRESHOLD, 1, 1, 10, 20, 0)),
        workout("cruise-fives", WorkoutType.TEMPO, 0, minutes(Zone.THRESHOLD, 2, 7, 5, 5, 60)),
        workout("cruise-km", WorkoutType.TEMPO, 35, metres(Zone.THRESHOLD, 3, 8, 1000, 60)),
        workout(
            "tempo-down",
            WorkoutType.TEMPO,
            0,
            minutes(Zone.THRESHOLD, 1, 2, 6, 8, 90),
            minutes(Zone.THRESHOLD, 1, 3, 3, 3, 60)),
        workout(
            "intervals-threes", WorkoutType.INTERVALS, 0, minutes(Zone.INTERVAL, 4, 7, 3, 3, 120)),
        workout("intervals-800", WorkoutType.INTERVALS, 30, metres(Zone.INTERVAL, 3, 7, 800, 150)),
        workout(
            "intervals-quick",
            WorkoutType.INTERVALS,
            40,
            minutes(Zone.INTERVAL, 3, 5, 3, 3, 150),
            metres(Zone.REPETITION, 4, 4, 200, 90)),
        workout("hills-ones", WorkoutType.HILLS, 0, uphill(10, 16, 1)),
        workout("hills-twos", WorkoutType.HILLS, 0, uphill(5, 8, 2)),
        workout("race-fives", WorkoutType.RACE_PACE, 0, minutes(Zone.RACE, 2, 6, 5, 5, 60)),
        workout("race-straight", WorkoutType.RACE_PACE, 0, minutes(Zone.RACE, 1, 1, 10, 30, 0)));
  }

  static Workout workout(String id, WorkoutType type, double minWeeklyKm, Block... main) {
    SortedSet<Phase> phases =
        type == WorkoutType.STEADY ? new TreeSet<>(EnumSet.allOf(Phase.class)) : LATER;
    return new Workout(id, id, type, ALL, phases, minWeeklyKm, 0, List.of(main), "");
  }

  static Block minutes(Zone zone, int minReps, int maxReps, double from, double to, int recovery) {
    return block(zone, minReps, maxReps, from, to, null, recovery, false);
  }

  static Block metres(Zone zone, int minReps, int maxReps, int metres, int recovery) {
    return block(zone, minReps, maxReps, null, null, metres, recovery, false);
  }

  private static Block uphill(int minReps, int maxReps, double minutes) {
    return block(Zone.INTERVAL, minReps, maxReps, minutes, minutes, null, 90, true);
  }

  private static Block block(
      Zone zone,
      int minReps,
      int maxReps,
      @Nullable Double from,
      @Nullable Double to,
      @Nullable Integer metres,
      int recovery,
      boolean uphill) {
    return new Block(
        zone,
        minReps,
        maxReps,
        from,
        to,
        metres,
        recovery,
        recovery == 0 ? null : Zone.EASY,
        uphill);
  }
}
