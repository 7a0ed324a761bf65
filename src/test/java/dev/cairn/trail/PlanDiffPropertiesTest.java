package dev.cairn.trail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.Outcome;
import dev.cairn.engine.Planner;
import dev.cairn.engine.RandomAthletes;
import dev.cairn.engine.RunningPack;
import dev.cairn.json.JsonFile;
import dev.cairn.model.Athlete;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What holds for any two plans, tried on plans of athletes that nobody thought of. */
class PlanDiffPropertiesTest {
  private static final int ATHLETES = 50;
  private static final List<String> DAY_FIELDS =
      List.of(
          "workoutType",
          "plannedDistanceKm",
          "plannedDurationMins",
          "intensity",
          "targetPace",
          "targetHrZone",
          "workoutStructure");

  private static final List<byte[]> LINES = new ArrayList<>();
  private static final List<StoredPlan> PLANS = new ArrayList<>();

  /** Each athlete and the same one ten years older, which changes some plans and leaves others. */
  @BeforeAll
  static void plan() throws DamagedPlan {
    Planner planner = RunningPack.planner();
    for (long seed = 0; seed < ATHLETES; seed++) {
      Athlete athlete = RandomAthletes.athlete(seed);
      if (planner.plan(athlete) instanceof Outcome.Planned young
          && planner.plan(older(athlete)) instanceof Outcome.Planned old) {
        LINES.add(line(young, athlete));
        LINES.add(line(old, older(athlete)));
      }
    }
    for (byte[] line : LINES) {
      PLANS.add(PlanReader.read(line));
    }
    assertThat(LINES).hasSizeGreaterThan(ATHLETES);
  }

  private static Athlete older(Athlete athlete) {
    return new Athlete(
        athlete.id(),
        athlete.name(),
        Math.min(100, athlete.age() + 10),
        athlete.sex(),
        athlete.units(),
        athlete.snapshot(),
        athlete.request());
  }

  private static byte[] line(Outcome.Planned planned, Athlete athlete) {
    return new PlanJson().line(planned.plan(), "{\"age\":" + athlete.age() + "}");
  }

  @Test
  void aPlanDoesNotDifferFromItself() throws DamagedPlan {
    for (int i = 0; i < LINES.size(); i++) {
      PlanDiff diff = PlanDiff.of(PLANS.get(i), PlanReader.read(LINES.get(i)));
      assertThat(diff.same()).isTrue();
      assertThat(diff.cells()).isEmpty();
      assertThat(diff.decisions()).isEmpty();
    }
  }

  @Test
  void theOtherWayRoundTheSameValuesDiffer() {
    for (int i = 0; i + 1 < LINES.size(); i++) {
      StoredPlan one = PLANS.get(i);
      StoredPlan other = PLANS.get(i + 1);
      assertThat(swapped(PlanDiff.of(other, one).cells()))
          .isEqualTo(values(PlanDiff.of(one, other).cells()));
    }
  }

  private static List<String> values(List<CellChange> cells) {
    return cells.stream()
        .map(cell -> cell.date() + " " + cell.cell() + " " + cell.before() + " " + cell.after())
        .toList();
  }

  private static List<String> swapped(List<CellChange> cells) {
    return cells.stream()
        .map(cell -> cell.date() + " " + cell.cell() + " " + cell.after() + " " + cell.before())
        .toList();
  }

  /** Neighbours are the same athlete older, or another athlete altogether. */
  @Test
  void everyValueOfTheFilesThatDiffersIsListedAndNoOther() throws Exception {
    int differing = 0;
    for (int i = 0; i + 1 < LINES.size(); i++) {
      byte[] one = LINES.get(i);
      byte[] other = LINES.get(i + 1);
      SortedSet<String> listed = new TreeSet<>();
      PlanDiff.of(PLANS.get(i), PLANS.get(i + 1))
          .cells()
          .forEach(cell -> listed.add(cell.date() + " " + cell.cell()));
      SortedSet<String> expected = different(values(one), values(other));
      assertThat(listed).isEqualTo(expected);
      differing += expected.isEmpty() ? 0 : 1;
    }
    assertThat(differing).isGreaterThan(LINES.size() / 2);
  }

  @Test
  void ofOneAthleteEveryDifferenceHasACause() {
    int cells = 0;
    for (int i = 0; i < LINES.size(); i += 2) {
      StoredPlan young = PLANS.get(i);
      StoredPlan old = PLANS.get(i + 1);
      for (CellChange cell : PlanDiff.of(young, old).cells()) {
        cells++;
        assertThat(cell.causes()).as(young.athleteId() + " " + cell).isNotEmpty();
      }
    }
    assertThat(cells).isGreaterThan(500);
  }

  /** Read from the JSON itself, not by the reader that the comparison uses. */
  private static SortedMap<String, JsonNode> values(byte[] line) throws Exception {
    SortedMap<String, JsonNode> values = new TreeMap<>();
    List<PlanCell> kinds = Arrays.asList(PlanCell.values()).subList(2, PlanCell.values().length);
    for (JsonNode week : JsonFile.read(line).root().path("weeks")) {
      String start = week.path("weekStartDate").stringValue();
      values.put(start + " " + PlanCell.WEEK_TYPE, week.path("weekType"));
      values.put(start + " " + PlanCell.TOTAL, week.path("plannedDistanceKm"));
      for (JsonNode day : week.path("days")) {
        for (int field = 0; field < DAY_FIELDS.size(); field++) {
          JsonNode value = day.path(DAY_FIELDS.get(field));
          if (!value.isNull()) {
            values.put(day.path("date").stringValue() + " " + kinds.get(field), value);
          }
        }
      }
    }
    return values;
  }

  private static SortedSet<String> different(
      SortedMap<String, JsonNode> one, SortedMap<String, JsonNode> other) {
    SortedSet<String> names = new TreeSet<>(one.keySet());
    names.addAll(other.keySet());
    names.removeIf(name -> Objects.equals(text(one.get(name)), text(other.get(name))));
    return names;
  }

  private static @Nullable String text(@Nullable JsonNode value) {
    return value == null ? null : value.toString();
  }
}
