package dev.cairn.trail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.model.Grid;
import java.io.IOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PlanJsonTest {
  private final PlanJson writer = new PlanJson();

  @Test
  void theLineIsCanonical() throws IOException {
    byte[] line = writer.line(SamplePlan.of(Grid.KM), SamplePlan.INPUT);
    assertThat(new String(line, UTF_8)).isEqualTo(reference(new String(line, UTF_8)));
  }

  @Test
  void theHashIsThatOfTheLineWithoutIt() throws IOException, NoSuchAlgorithmException {
    String line = text(Grid.KM);
    String hash = line.replaceFirst(".*\"hash\":\"([0-9a-f]{64})\".*", "$1");
    String content = reference(line.replace("\"hash\":\"" + hash + "\",", ""));
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
    assertThat(hash).isEqualTo(HexFormat.of().formatHex(digest));
  }

  @Test
  void oneWriterWritesManyPlans() {
    assertThat(writer.line(SamplePlan.of(Grid.MI), "{}")).isNotEmpty();
    assertThat(writer.line(SamplePlan.of(Grid.KM), SamplePlan.INPUT))
        .isEqualTo(new PlanJson().line(SamplePlan.of(Grid.KM), SamplePlan.INPUT));
  }

  @Test
  void aRunningDay() throws JsonProblem {
    assertThat(day(Grid.KM, 0, 1).toString())
        .isEqualTo(
            """
            {"date":"2026-12-01","dayOfWeek":"TUE","description":null,"intensity":"high",\
            "plannedDistanceKm":7.5,"plannedDurationMins":55,"targetHrZone":"Z4",\
            "targetPace":"5:05/km","title":"","why":["pattern","w01.sun.distance"],\
            "workoutStructure":{"hardMinutes":24.25,"name":"Cruise intervals","steps":[\
            {"byTime":true,"metres":1574,"part":"main","recoverySeconds":120,\
            "recoveryZone":"walk","reps":3,"seconds":480,"targetPace":"5:05/km",\
            "zone":"threshold"},\
            {"byTime":false,"metres":2000,"part":"cooldown","recoverySeconds":0,\
            "recoveryZone":null,"reps":1,"seconds":700,"targetPace":"5:27-6:10/km",\
            "zone":"easy"}],"workoutId":"cruise"},"workoutType":"tempo"}\
            """);
  }

  @Test
  void daysWithoutARun() throws JsonProblem {
    String rest =
        "{\"date\":\"2026-11-30\",\"dayOfWeek\":\"MON\",\"description\":null,\"intensity\":\"low\","
            + "\"plannedDistanceKm\":null,\"plannedDurationMins\":null,\"targetHrZone\":null,"
            + "\"targetPace\":null,\"title\":\"\",\"why\":[\"pattern\"],\"workoutStructure\":null,"
            + "\"workoutType\":\"rest\"}";
    assertThat(day(Grid.KM, 0, 0).toString()).isEqualTo(rest);
    assertThat(day(Grid.KM, 0, 4).get("workoutType").stringValue()).isEqualTo("cross_training");
    assertThat(day(Grid.KM, 0, 4).get("plannedDistanceKm").isNull()).isTrue();
  }

  @Test
  void theRaceCarriesItsOwnDistance() throws JsonProblem {
    JsonNode race = day(Grid.KM, 1, 6);
    assertThat(race.get("plannedDistanceKm").decimalValue()).isEqualTo(new BigDecimal("21.098"));
    assertThat(race.get("intensity").stringValue()).isEqualTo("high");
  }

  @Test
  void milesAreWrittenAsExactKilometresRoundedToMetres() throws JsonProblem {
    JsonNode week = root(Grid.MI).get("weeks").get(0);
    assertThat(week.get("plannedDistanceKm").decimalValue()).isEqualTo(new BigDecimal("32.187"));
    assertThat(day(Grid.MI, 0, 1).get("plannedDistanceKm").decimalValue())
        .isEqualTo(new BigDecimal("6.035"));
  }

  @Test
  void aWeek() throws JsonProblem {
    String week = root(Grid.KM).get("weeks").get(0).toString();
    assertThat(week)
        .startsWith("{\"coachNotes\":null,\"days\":[")
        .endsWith(
            "],\"plannedDistanceKm\":40,\"weekEndDate\":\"2026-12-06\",\"weekNumber\":1,"
                + "\"weekStartDate\":\"2026-11-30\",\"weekType\":\"base\","
                + "\"why\":[\"pattern\",\"w01.total\"]}");
  }

  @Test
  void everySourceHasItsOwnForm() throws JsonProblem {
    JsonNode decisions = root(Grid.KM).get("decisions");
    assertThat(source(decisions, 0))
        .isEqualTo(
            "{\"primary\":\"template\",\"template\":{\"templateName\":\"half\","
                + "\"templateRule\":\"Sunday long\"}}");
    assertThat(source(decisions, 1))
        .isEqualTo(
            "{\"modifier\":{\"adjustment\":\"x"
                + " 0.9\",\"conditionParts\":[{\"text\":\"injuries.exists(...)\",\"truth\":\"true\",\"words\":\"an"
                + " injury\"}],\"evidence\":\"Study,"
                + " 2019\",\"grade\":\"B\",\"modifierName\":\"shin_splints\",\"reason\":\"Shins"
                + " need time.\",\"status\":\"proposed\",\"triggerCondition\":\"injuries.exists(i,"
                + " i.site == 'shin_splints')\"},\"primary\":\"modifier\"}");
    assertThat(source(decisions, 2))
        .isEqualTo(
            "{\"coachRule\":{\"ruleId\":\"r1\",\"ruleText\":\"Slowly\",\"sourceCoach\":\"Maria\","
                + "\"validationDate\":\"2026-01-05\"},\"primary\":\"coach_rule\"}");
    assertThat(source(decisions, 3))
        .isEqualTo(
            "{\"learned\":{\"coachApproved\":true,\"confidence\":\"0.78\",\"modelVersion\":\"m1\","
                + "\"supportingEvidence\":\"847 runners\",\"trainingDataSize\":847},"
                + "\"primary\":\"learned\"}");
    assertThat(source(decisions, 4))
        .isEqualTo(
            "{\"formula\":{\"calculation\":\"21.1 x 2.5 = 52.75 -> 55\",\"formula\":\"km x m\","
                + "\"formulaName\":\"goal peak\",\"inputs\":{\"current\":\"40\",\"share\":\"0.9\","
                + "\"share 2\":\"2.5\"}},\"primary\":\"formula\"}");
  }

  @Test
  void aDecision() throws JsonProblem {
    JsonNode peak = root(Grid.KM).get("decisions").get(4);
    assertThat(peak.get("whatWasDecided").stringValue())
        .isEqualTo("Peak week \u2264 55 km \u201Cat most\u201D");
    assertThat(peak.get("inputs").get(1).toString())
        .isEqualTo(
            "{\"from\":\"fact:snapshot.currentWeeklyKm\",\"name\":\"current\",\"value\":\"40\"}");
    assertThat(peak.get("alternativesConsidered").toString())
        .isEqualTo("[{\"option\":\"50\",\"whyRejected\":\"below the goal peak\"}]");
  }

  @Test
  void theRestOfThePlan() throws JsonProblem {
    JsonNode root = root(Grid.KM);
    assertThat(List.copyOf(root.propertyNames()))
        .containsExactly(
            "athleteId",
            "decisions",
            "engineVersion",
            "goal",
            "hash",
            "input",
            "packs",
            "race",
            "raceDate",
            "relaxed",
            "schema",
            "warnings",
            "weeks");
    assertThat(root.get("raceDate").stringValue()).isEqualTo("2026-12-13");
    assertThat(root.get("relaxed").get(0).toString())
        .isEqualTo(
            "{\"by\":\"2 %\",\"message\":\"The long run is longer.\","
                + "\"rule\":\"long share <= upper\",\"week\":1,\"why\":\"pattern\"}");
    assertThat(root.get("warnings").get(0).toString())
        .isEqualTo(
            "{\"code\":\"goal-peak\",\"message\":\"The goal peak is missed by 5 km.\","
                + "\"why\":[\"peak\"]}");
  }

  @Test
  void aRefusal() {
    TreeMap<String, Object> both = new TreeMap<>();
    both.put("weeks", 16);
    both.put("currentWeeklyKm", new BigDecimal("22.50"));
    Refusal refusal =
        new Refusal(
            List.of("race.share", "growth"),
            "Too far.",
            List.of(new WouldWork("race", "10k"), new WouldWork("weeks and volume", both)));
    assertThat(new String(AnswerJson.refusal("max", refusal), UTF_8))
        .isEqualTo(
            "{\"athleteId\":\"max\",\"refusal\":{\"conflict\":[\"race.share\",\"growth\"],"
                + "\"reason\":\"Too far.\",\"wouldWork\":[{\"change\":\"race\",\"value\":\"10k\"},"
                + "{\"change\":\"weeks and volume\",\"value\":{\"currentWeeklyKm\":22.5,"
                + "\"weeks\":16}}]}}");
  }

  @Test
  void anError() {
    assertThat(new String(AnswerJson.error("max", "age", 7, "age is 7."), UTF_8))
        .isEqualTo(
            "{\"athleteId\":\"max\",\"error\":{\"field\":\"age\",\"line\":7,"
                + "\"message\":\"age is 7.\"}}");
    assertThat(new String(AnswerJson.error(null, null, null, "No file."), UTF_8))
        .isEqualTo(
            "{\"athleteId\":null,\"error\":{\"field\":null,\"line\":null,"
                + "\"message\":\"No file.\"}}");
  }

  private JsonNode day(Grid grid, int week, int day) throws JsonProblem {
    return root(grid).get("weeks").get(week).get("days").get(day);
  }

  private JsonNode root(Grid grid) throws JsonProblem {
    return JsonFile.read(text(grid).getBytes(UTF_8)).root();
  }

  private String text(Grid grid) {
    return new String(writer.line(SamplePlan.of(grid), SamplePlan.INPUT), UTF_8);
  }

  private static String source(JsonNode decisions, int at) {
    return decisions.get(at).get("decisionSource").toString();
  }

  private static String reference(String json) throws IOException {
    return new String(new JsonCanonicalizer(json).getEncodedUTF8(), UTF_8);
  }
}
