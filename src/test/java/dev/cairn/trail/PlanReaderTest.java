package dev.cairn.trail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cairn.model.Grid;
import dev.cairn.model.Race;
import dev.cairn.model.WeekType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PlanReaderTest {
  private static final String LINE =
      new String(new PlanJson().line(SamplePlan.of(Grid.KM), SamplePlan.INPUT), UTF_8);

  @Example
  void readsBackWhatWasWritten() throws DamagedPlan {
    ExplainedPlan written = SamplePlan.of(Grid.KM);
    StoredPlan read = PlanReader.readVerified(LINE.getBytes(UTF_8));
    assertThat(List.copyOf(read.trail().decisions()))
        .isEqualTo(List.copyOf(written.trail().decisions()));
    assertThat(read.packs()).isEqualTo(written.packs());
    assertThat(read.relaxed()).isEqualTo(written.relaxed());
    assertThat(read.warnings()).isEqualTo(written.warnings());
    assertThat(read.race()).isEqualTo(Race.HALF);
    assertThat(read.raceDate()).isEqualTo(LocalDate.of(2026, 12, 13));
    assertThat(read.weeks()).hasSize(2);
    StoredWeek first = read.weeks().getFirst();
    assertThat(first.type()).isEqualTo(WeekType.BASE);
    assertThat(first.km()).isEqualByComparingTo(new BigDecimal(40));
    assertThat(first.days().get(1).targetPace()).isEqualTo("5:05/km");
    assertThat(first.days().get(0).km()).isNull();
    assertThat(read.input().path("id").stringValue()).isEqualTo("alex");
  }

  @Example
  void aLineEndBehindThePlanIsNoDamage() throws DamagedPlan {
    assertThat(PlanReader.readVerified((LINE + "\n").getBytes(UTF_8)).athleteId())
        .isEqualTo("alex");
  }

  @Example
  void aChangedPlanIsToldByItsHash() throws DamagedPlan {
    byte[] changed =
        LINE.replace("\"plannedDistanceKm\":40", "\"plannedDistanceKm\":41").getBytes(UTF_8);
    assertThat(PlanReader.read(changed).weeks().getFirst().km()).isEqualByComparingTo("41");
    DamagedPlan damaged =
        catchThrowableOfType(DamagedPlan.class, () -> PlanReader.readVerified(changed));
    assertThat(damaged.getMessage())
        .matches(
            "The plan was changed after it was made: it carries the hash [0-9a-f]{12}\\.\\.\\.,"
                + " but its content has [0-9a-f]{12}\\.\\.\\.\\.");
  }

  @Example
  void damageIsSaidInASentence() {
    says(
        "{\"schema\":1",
        "The plan is not valid JSON: line 1, column 12: the file ends too early:"
            + " the closing } is missing.");
    says("[]", "The plan is not an object, so this is no whole plan.");
    says("{}", "schema is missing, so this is no whole plan.");
    says(
        LINE.replace("\"schema\":1", "\"schema\":2"),
        "The plan has schema 2, but this version reads 1. Maybe it needs a newer Cairn.");
    says(
        LINE.replace("\"athleteId\":\"alex\"", "\"athleteId\":7"),
        "athleteId is not a text, so this is no whole plan.");
    says(
        LINE.replace("\"weekNumber\":2,", ""),
        "weeks[1].weekNumber is missing, so this is no whole plan.");
    says(
        LINE.replace("\"date\":\"2026-12-01\"", "\"date\":\"soon\""),
        "weeks[0].days[1].date is not a date, so this is no whole plan.");
    says(
        LINE.replace("\"workoutType\":\"tempo\"", "\"workoutType\":\"swim\""),
        "weeks[0].days[1].workoutType is not a word this version knows, so this is no whole plan.");
    says(
        LINE.replace("\"why\":[\"pattern\",\"w01.total\"]", "\"why\":[]"),
        "Week 1 has no reason: its why is empty.");
    says(
        LINE.replace("\"why\":[\"pattern\",\"w01.total\"]", "\"why\":[\"w09.total\"]"),
        "Week 1 points to the decision w09.total, which is missing.");
    says(
        LINE.replace("\"from\":\"caps\"", "\"from\":\"w01.total\""),
        "The decision peak builds on w01.total, which does not stand before it.");
    says(
        LINE.replace("\"decisionId\":\"peak\"", "\"decisionId\":\"caps\""),
        "The decision caps is there twice.");
    says(
        LINE.replace("\"primary\":\"learned\"", "\"primary\":\"guess\""),
        "A decision comes from \"guess\", which is no known source.");
    says(
        LINE.replaceFirst("\"weeks\":\\[.*", "\"weeks\":[]}"),
        "weeks is empty, so this is no whole plan.");
  }

  @Example
  void aTrailMayNotTowerForEver() throws DamagedPlan {
    StoredPlan highest = PlanReader.read(line(tower(1000)));
    assertThat(new WhyTree(highest).under(List.of("step1000"))).hasSize(1);
    says(
        new String(line(tower(1001)), UTF_8),
        "The decision step1001 stands on more than 1000 others in a row, so this is no plan of"
            + " ours.");
  }

  @Example
  void otherAnswersAreNoPlans() {
    Refusal refusal = new Refusal(List.of("a"), "Too far.", List.of());
    says(
        new String(AnswerJson.refusal("max", refusal), UTF_8),
        "This is a refusal, not a plan: Too far.");
    says(
        new String(AnswerJson.error("max", "age", 3, "age is 7."), UTF_8),
        "This is an error, not a plan: age is 7.");
  }

  @Property(tries = 2000)
  void damagedBytesAreReadOrRefused(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] bytes = LINE.getBytes(UTF_8);
    int at = random.nextInt(bytes.length);
    byte before = bytes[at];
    bytes[at] = (byte) random.nextInt(256);
    try {
      PlanReader.readVerified(bytes);
      assertThat(bytes[at]).as("only an unchanged plan verifies").isEqualTo(before);
    } catch (DamagedPlan damaged) {
      assertThat(damaged.getMessage()).endsWith(".").doesNotContain("\n");
    }
  }

  private static Trail tower(int height) {
    Trail trail = SamplePlan.trail();
    String below = "pattern";
    for (int step = 2; step <= height; step++) {
      Input input = new Input("below", "1", below);
      below = "step" + step;
      Source source = new Source.Template("half", "rule");
      trail.record(SamplePlan.decision(below, DecisionType.VOLUME, source, input));
    }
    return trail;
  }

  private static byte[] line(Trail trail) {
    return new PlanJson().line(SamplePlan.of(Grid.KM, 2, trail), SamplePlan.INPUT);
  }

  private static void says(String line, String message) {
    assertThat(catchThrowableOfType(DamagedPlan.class, () -> PlanReader.read(line.getBytes(UTF_8))))
        .hasMessage(message);
  }
}
