package dev.cairn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Day;
import dev.cairn.model.Plan;
import dev.cairn.model.Week;
import dev.cairn.model.WeekType;
import dev.cairn.model.WorkoutType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The shape of plans beside the ranges of published ones; docs/shape.md tells what was measured on
 * more of them. A run writes its own table to target/shape.md.
 */
class ShapeTest {
  private static final int ATHLETES = Integer.getInteger("cairn.shapes", 200);
  private static final Map<String, Measured> SHAPES = new TreeMap<>();

  /** One figure of many plans, and the range published for it. */
  private record Measured(double from, double to, List<Double> values) {
    double inside() {
      return values.stream().filter(v -> v >= from - 1e-9 && v <= to + 1e-9).count()
          / (double) values.size();
    }

    double at(int percent) {
      List<Double> sorted = values.stream().sorted().toList();
      return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
  }

  @BeforeAll
  static void measure() throws Exception {
    for (long seed = 0; seed < 2L * ATHLETES; seed += 2) {
      if (RunningPack.planner().plan(RandomAthletes.athlete(seed))
          instanceof Outcome.Planned planned) {
        shape(planned.plan().plan());
      }
    }
    StringBuilder table =
        new StringBuilder(
            "| figure | published | 5 % | 25 % | median | 75 % | 95 % | inside | of |\n");
    table.append("|---|---|---|---|---|---|---|---|---|\n");
    SHAPES.forEach((name, one) -> table.append(line(name, one)));
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/shape.md"), table);
  }

  private static String line(String name, Measured one) {
    return String.format(
        Locale.ROOT,
        "| %s | %.2f to %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.0f %% | %d |\n",
        name,
        one.from(),
        one.to(),
        one.at(5),
        one.at(25),
        one.at(50),
        one.at(75),
        one.at(95),
        Math.floor(100 * one.inside()),
        one.values().size());
  }

  @Test
  void theLongRunsShareIsThatOfPublishedPlans() {
    assertThat(inside("long share, 3 runs")).isGreaterThan(0.8);
    for (int runs = 4; runs <= 6; runs++) {
      assertThat(inside("long share, " + runs + " runs")).as("%d runs", runs).isGreaterThan(0.9);
    }
  }

  @Test
  void weeksGrowAsPublishedOnesDo() {
    assertThat(inside("growth over the most of 4 weeks")).isGreaterThan(0.98);
  }

  @Test
  void lighterWeeksAreAsDeepAndAsFrequent() {
    assertThat(inside("cutback depth")).isGreaterThan(0.9);
    assertThat(inside("weeks from cutback to cutback")).isGreaterThan(0.9);
  }

  @Test
  void theTaperFallsAsPublishedOnesDo() {
    assertThat(inside("taper marathon, 2 weeks before")).isGreaterThan(0.9);
    assertThat(inside("taper marathon, 1 week before")).isGreaterThan(0.9);
    for (String race : List.of("marathon", "half", "10k", "5k")) {
      assertThat(inside("taper " + race + ", race week")).as(race).isGreaterThan(0.65);
    }
  }

  @Test
  void hardDaysKeepTheirDistance() {
    assertThat(inside("days from hard to hard")).isEqualTo(1);
  }

  private static double inside(String name) {
    Measured measured = Objects.requireNonNull(SHAPES.get(name), name);
    assertThat(measured.values()).as(name).hasSizeGreaterThan(15);
    return measured.inside();
  }

  private static void put(String name, double from, double to, double value) {
    SHAPES
        .computeIfAbsent(name, _ -> new Measured(from, to, new ArrayList<>()))
        .values()
        .add(value);
  }

  private static void shape(Plan plan) {
    longShares(plan);
    growth(plan);
    cutbacks(plan);
    taper(plan);
    spacing(plan);
  }

  /** Shares as section 5 of the engine's text gives them, by run days. */
  private static void longShares(Plan plan) {
    double[][] published = {{.36, .57}, {.30, .50}, {.26, .40}, {.21, .36}, {.18, .26}};
    for (Week week : plan.weeks()) {
      double longest = 0;
      int runs = 0;
      for (Day day : week.days()) {
        runs += day.trainingSteps() > 0 ? 1 : 0;
        longest = day.type().value() == WorkoutType.LONG ? day.trainingSteps() : longest;
      }
      if (full(week) && runs >= 3 && longest > 0) {
        double[] range = published[runs - 3];
        put("long share, " + runs + " runs", range[0], range[1], longest / total(week));
      }
    }
  }

  private static void growth(Plan plan) {
    List<Week> weeks = plan.weeks();
    for (int w = 4; w < weeks.size(); w++) {
      double most = 0;
      for (int back = w - 4; back < w; back++) {
        most = Math.max(most, total(weeks.get(back)));
      }
      if (full(weeks.get(w)) && most > 0) {
        put("growth over the most of 4 weeks", 0, 1.20, total(weeks.get(w)) / most);
      }
    }
  }

  private static void cutbacks(Plan plan) {
    Week last = null;
    int before = 0;
    for (Week week : plan.weeks()) {
      if (week.type().value() == WeekType.RECOVERY && last != null) {
        put("cutback depth", .09, .30, 1 - total(week) / total(last));
        if (before > 0) {
          put("weeks from cutback to cutback", 3, 5, week.number() - before);
        }
        before = week.number();
      }
      last = full(week) ? week : last;
    }
  }

  private static void taper(Plan plan) {
    double peak = plan.weeks().stream().mapToDouble(ShapeTest::total).max().orElse(1);
    String race = plan.race().word();
    for (Week week : plan.weeks()) {
      int left = plan.weeks().size() - week.number();
      double share = total(week) / peak;
      switch (race + left) {
        case "marathon2" -> put("taper marathon, 2 weeks before", .72, .89, share);
        case "marathon1" -> put("taper marathon, 1 week before", .53, .86, share);
        case "marathon0" -> put("taper marathon, race week", .23, .43, share);
        // of the shorter races only a middle is published; a tenth to either side is let pass
        case "half1" -> put("taper half, 1 week before", .78, .98, share);
        case "half0" -> put("taper half, race week", .28, .48, share);
        case "10k0" -> put("taper 10k, race week", .37, .57, share);
        case "5k0" -> put("taper 5k, race week", .40, .60, share);
        default -> {}
      }
    }
  }

  private static void spacing(Plan plan) {
    long before = 0;
    for (Week week : plan.weeks()) {
      for (Day day : week.days()) {
        if (hard(day.type().value())) {
          if (before != 0) {
            put("days from hard to hard", 2, 999, (double) (day.date().toEpochDay() - before));
          }
          before = day.date().toEpochDay();
        }
      }
    }
  }

  private static boolean hard(WorkoutType type) {
    return switch (type) {
      case LONG, TEMPO, INTERVALS, HILLS, RACE_PACE, RACE -> true;
      case EASY, RECOVERY, STEADY, REST, CROSS_TRAINING -> false;
    };
  }

  private static boolean full(Week week) {
    return switch (week.type().value()) {
      case BASE, BUILD, PEAK -> true;
      case RECOVERY, TAPER, RACE -> false;
    };
  }

  private static double total(Week week) {
    return week.total().value().steps();
  }
}
