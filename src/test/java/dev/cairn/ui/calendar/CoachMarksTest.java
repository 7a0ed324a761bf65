package dev.cairn.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.json.Canonical;
import dev.cairn.json.JsonFile;
import dev.cairn.trail.PlanReader;
import dev.cairn.trail.StoredPlan;
import dev.cairn.ui.Screen;
import dev.cairn.ui.calendar.CalendarCell.OfDay;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.text.Units;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Days of Alex's plan as a coach's changes leave them in it. */
class CoachMarksTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @Test
  void aMovedRunKeepsTheDayItWasPlannedFor() throws Exception {
    CalendarModel model = model(moved());
    OfDay there = day(model, "2027-01-30");
    assertThat(there.word()).isEqualTo("Long ←Sun");
    assertThat(there.marks())
        .containsExactly(
            new Mark(
                Mark.Kind.COACH,
                "from Sun 31 Jan",
                "A coach moved this here; the engine had planned it for Sunday 31 January."));
    assertThat(there.sentence()).endsWith("peak week, from Sun 31 Jan");
    assertThat(day(model, "2027-01-31").marks())
        .extracting(Mark::name)
        .containsExactly("from Sat 30 Jan");
  }

  @Test
  void aRunMovedTwiceKeepsTheFirstOfItsDays() throws Exception {
    ObjectNode plan = file();
    swap(plan, "2027-01-31", "2027-01-30", "coach.1.move", "plan.pattern");
    swap(plan, "2027-01-30", "2027-01-28", "coach.2.move", "coach.1.move");
    CalendarModel model = model(plan);
    assertThat(day(model, "2027-01-28").marks()).extracting(Mark::name).contains("from Sun 31 Jan");
  }

  @Test
  void anotherLengthTellsWhatItWas() throws Exception {
    ObjectNode plan = file();
    decide(plan, "coach.1.distance", "12.0 km", "10.0 km", "w09.sat.distance");
    ObjectNode day = find(plan, "2027-01-30");
    day.put("plannedDistanceKm", 10);
    ((ArrayNode) day.path("why")).add("coach.1.distance");
    assertThat(day(model(plan), "2027-01-30").marks())
        .containsExactly(
            new Mark(
                Mark.Kind.COACH,
                "was 12.0 km",
                "A coach changed this: 12.0 km before, 10.0 km now."));
    CalendarModel miles = new CalendarModel(read(plan), Units.MI_LB, DayOfWeek.MONDAY, TODAY);
    assertThat(day(miles, "2027-01-30").marks())
        .extracting(Mark::name)
        .containsExactly("was 7.5 mi");
  }

  @Test
  void theMarkAndItsWordsAreSeen() throws Exception {
    StoredPlan plan = read(moved());
    Screen screen =
        Screen.show(
            () -> {
              CalendarPane pane = new CalendarPane(new Setting(), TODAY);
              pane.show(plan);
              pane.place().set("day/2027-01-30/distance");
              return new BorderPane(pane.node());
            },
            738,
            840,
            false);
    screen.picture(Path.of("target/pictures/calendar-moved.png"));
    assertThat(Screen.on(() -> screen.robot().lookup("Long ←Sun").queryAll())).isNotEmpty();
    assertThat(
            Screen.on(() ->
                screen
                    .robot()
                    .lookup(
                        "A coach moved this here; the engine had planned it for Sunday 31 January.")
                    .queryAll()))
        .isNotEmpty();
    screen.close();
  }

  private static ObjectNode moved() throws Exception {
    ObjectNode plan = file();
    swap(plan, "2027-01-31", "2027-01-30", "coach.1.move", "plan.pattern");
    return plan;
  }

  private static ObjectNode file() throws Exception {
    byte[] line = Files.readAllBytes(Path.of("sample-athletes/alex/plan.json"));
    return (ObjectNode) JsonFile.read(line).root();
  }

  private static StoredPlan read(ObjectNode plan) throws Exception {
    return PlanReader.read(Canonical.bytes(plan));
  }

  private static CalendarModel model(ObjectNode plan) throws Exception {
    return new CalendarModel(read(plan), Units.KM_KG, DayOfWeek.MONDAY, TODAY);
  }

  private static OfDay day(CalendarModel model, String date) {
    return (OfDay) model.cell(model.find("day/" + date).orElseThrow());
  }

  private static ObjectNode find(ObjectNode plan, String date) {
    for (JsonNode week : plan.path("weeks")) {
      for (JsonNode day : week.path("days")) {
        if (day.path("date").asString().equals(date)) {
          return (ObjectNode) day;
        }
      }
    }
    throw new AssertionError(date);
  }

  /** What {@code action.plan} writes when a day is moved to another. */
  private static void swap(ObjectNode plan, String from, String to, String id, String instead) {
    decide(plan, id, from, to, instead);
    ObjectNode one = find(plan, from);
    ObjectNode other = find(plan, to);
    ObjectNode kept = one.deepCopy();
    one.setAll(other.deepCopy());
    other.setAll(kept);
    one.put("date", from);
    other.put("date", to);
    for (ObjectNode day : new ObjectNode[] {one, other}) {
      ArrayNode why = (ArrayNode) day.path("why");
      why.set(0, id);
    }
  }

  private static void decide(
      ObjectNode plan, String id, String before, String after, String instead) {
    ObjectNode decision = ((ArrayNode) plan.path("decisions")).addObject();
    decision.put("decisionId", id);
    decision.put("decisionType", "session_placement");
    decision.put("whatWasDecided", "A coach changed " + before + " to " + after);
    decision.put("value", after);
    ObjectNode source = decision.putObject("decisionSource");
    source.put("primary", "coach_rule");
    ObjectNode rule = source.putObject("coachRule");
    rule.put("ruleId", "coach-change");
    rule.put("ruleText", "A coach changed it");
    rule.put("sourceCoach", "coach");
    rule.put("validationDate", "not needed");
    ObjectNode input = decision.putArray("inputs").addObject();
    input.put("name", "as the engine had it");
    input.put("value", before);
    input.put("from", instead);
    decision.putArray("alternativesConsidered");
  }
}
