package dev.cairn.engine.check;

import dev.cairn.model.Goal;
import dev.cairn.model.Phase;
import dev.cairn.model.Race;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.Condition;
import dev.cairn.pack.Condition.Truth;
import dev.cairn.pack.Condition.Verdict;
import dev.cairn.pack.Facts;
import dev.cairn.pack.GrowthRules;
import dev.cairn.pack.IntensityRules;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.Modifier.Effect;
import dev.cairn.pack.Modifier.Evidence;
import dev.cairn.pack.Modifier.Operation;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.RaceTemplate.LongRunCap;
import dev.cairn.pack.RedLine;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.SessionLimits;
import dev.cairn.pack.ShareBand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Rules by hand, with the values of the specification, for tests that need no pack loader. */
final class TestRules {
  private static final Evidence EVIDENCE = new Evidence("a test", "C", "K");

  private TestRules() {}

  static RunningRules rules(Modifier... modifiers) {
    return rules(List.of(modifiers), List.of(), Map.of());
  }

  static RunningRules rules(
      List<Modifier> modifiers, List<RedLine> redLines, Map<Quantity, Double> floors) {
    return new RunningRules(
        List.of(),
        templates(),
        new GrowthRules(10, 115, 2, 90, 6, 20, 10, 25, 4, 6, 4, 5),
        new SessionLimits(3, 20, 10, 1, 2, 30, 150, 180, 2, 60, 30, 420, 1, 1, 2, 2, 3),
        shares(),
        intensity(),
        List.of(),
        modifiers,
        redLines,
        new TreeMap<>(floors));
  }

  static Modifier modifier(Quantity quantity, Operation operation, double value) {
    return modifier(Truth.TRUE, quantity, operation, value);
  }

  static Modifier modifier(Truth truth, Quantity quantity, Operation operation, double value) {
    Effect effect = new Effect(quantity, operation, value, value, value, value);
    return new Modifier(
        "m", "m", "test", new Always(truth), List.of(effect), "a test", EVIDENCE, "active");
  }

  static RedLine redLine(Truth truth) {
    return new RedLine("no-running", "test", new Always(truth), "a test", EVIDENCE);
  }

  /** A condition whose truth does not depend on anybody. */
  private record Always(Truth truth) implements Condition {
    @Override
    public String text() {
      return truth.word();
    }

    @Override
    public Verdict evaluate(Facts facts) {
      return new Verdict(truth, List.of());
    }
  }

  /** The band of four run days, whatever the number of them. */
  private static List<ShareBand> shares() {
    SortedSet<Race> races = new TreeSet<>(List.of(Race.values()));
    List<ShareBand> shares = new ArrayList<>();
    for (int days = 2; days <= 7; days++) {
      shares.add(new ShareBand(races, days, new ShareBand.Band(30, 38), null));
    }
    return shares;
  }

  private static IntensityRules intensity() {
    SortedMap<WorkoutType, IntensityRules.Range> minutes =
        new TreeMap<>(
            Map.of(
                WorkoutType.TEMPO, new IntensityRules.Range(15, 35),
                WorkoutType.INTERVALS, new IntensityRules.Range(10, 22)));
    SortedMap<WorkoutType, Double> percent =
        new TreeMap<>(
            Map.of(WorkoutType.TEMPO, 10.0, WorkoutType.INTERVALS, 8.0, WorkoutType.HILLS, 5.0));
    return new IntensityRules(
        minutes,
        percent,
        75,
        5,
        50,
        2,
        2,
        10,
        2,
        16,
        3,
        new TreeMap<>(),
        1,
        new IntensityRules.Steady(35, 50, 2),
        new IntensityRules.Strides(4, 6, 20, 60, 1, 5),
        new IntensityRules.RunWalk(3, 8, 300, List.of(new IntensityRules.WalkStage(60, 60))));
  }

  private static SortedMap<Race, RaceTemplate> templates() {
    return new TreeMap<>(
        Map.of(
            Race.FIVE_K,
            template(Race.FIVE_K, 4, 24, List.of(50), List.of(new LongRunCap(4, 12)), 70, false),
            Race.TEN_K,
            template(Race.TEN_K, 4, 24, List.of(50), List.of(new LongRunCap(4, 16)), 60, false),
            Race.HALF,
            template(
                Race.HALF,
                6,
                24,
                List.of(72, 40),
                List.of(new LongRunCap(6, 16), new LongRunCap(12, 18), new LongRunCap(14, 21)),
                55,
                true),
            Race.MARATHON,
            template(Race.MARATHON, 8, 24, List.of(78, 62, 40), List.of(), 50, true)));
  }

  private static RaceTemplate template(
      Race race,
      int minWeeks,
      int maxWeeks,
      List<Integer> taper,
      List<LongRunCap> caps,
      int minLongest,
      boolean peakReachesRace) {
    SortedMap<Goal, Double> multipliers =
        new TreeMap<>(Map.of(Goal.FINISH, 2.0, Goal.IMPROVE, 2.5, Goal.COMPETE, 3.5));
    SortedMap<Phase, List<WorkoutType>> keys =
        new TreeMap<>(Map.of(Phase.BUILD, List.of(WorkoutType.TEMPO)));
    return new RaceTemplate(
        race.word(),
        race.word(),
        race,
        minWeeks,
        maxWeeks,
        minWeeks + 2,
        null,
        null,
        33,
        75,
        taper,
        caps,
        minLongest,
        peakReachesRace,
        null,
        null,
        multipliers,
        keys);
  }
}
