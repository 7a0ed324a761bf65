package dev.cairn.outgo;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dev.cairn.action.paper.Form;
import dev.cairn.action.paper.Handout;
import dev.cairn.model.Grid;
import dev.cairn.model.wording.Language;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Calendars as a reader by others understands them. */
class CalendarTest {
  private static final LocalDate LONGEST = LocalDate.of(2027, 1, 31);
  private static final LocalDate REST = LocalDate.of(2027, 2, 1);

  @Test
  void everyDayOfTrainingIsAnEventThatLastsAllDay() {
    ICalendar calendar = read(Handouts.of("alex", Language.ENGLISH, Grid.KM));
    assertThat(calendar.getVersion().getVersion()).isEqualTo("2.0");
    assertThat(calendar.getEvents()).hasSize(48);
    VEvent longest = event(calendar, LONGEST);
    assertThat(longest.getSummary().getValue()).isEqualTo("Long run · 18.0 km");
    assertThat(longest.getDateStart().getValue().hasTime()).isFalse();
    assertThat(longest.getDateEnd().getValue().hasTime()).isFalse();
    assertThat(longest.getDescription().getValue())
        .startsWith("1:57 h · 6:09–6:57 /km\n")
        .endsWith("Week 9 · Peak");
    assertThat(longest.getSequence().getValue()).isZero();
  }

  @Test
  void aReaderFindsNothingToComplainOf() {
    for (Language language : Language.values()) {
      assertThat(read(Handouts.of("priya", language, Grid.MI)).validate(biweekly.ICalVersion.V2_0))
          .isEmpty();
    }
  }

  @Test
  void aLaterVersionReplacesTheDaysByName() {
    Handout first = Handouts.of("alex", Language.ENGLISH, Grid.KM);
    Handout second =
        new Handout(
            first.plan(),
            true,
            3,
            first.texts(),
            List.of(REST),
            Language.ENGLISH,
            Grid.KM,
            DayOfWeek.MONDAY);
    VEvent before = event(read(first), LONGEST);
    VEvent after = event(read(second), LONGEST);
    assertThat(after.getUid()).isEqualTo(before.getUid());
    assertThat(after.getSequence().getValue()).isEqualTo(2);
    assertThat(after.getStatus().isConfirmed()).isTrue();
    VEvent gone = event(read(second), REST);
    assertThat(gone.getStatus().isCancelled()).isTrue();
    assertThat(gone.getSequence().getValue()).isEqualTo(2);
    assertThat(read(first).getEvents()).noneMatch(event -> uid(event).startsWith(REST.toString()));
  }

  @Test
  void whatWouldEndALineIsWrittenSoThatItDoesNot() {
    Handout alex = Handouts.of("alex", Language.ENGLISH, Grid.KM);
    String odd = "Bring: salt; water, a \\ map\nBEGIN:VEVENT\r\nand «Läufe» 🏃‍♀️ نادية";
    Map<String, String> texts = new TreeMap<>(alex.texts());
    texts.put("day/" + LONGEST + "/description", odd);
    Handout changed =
        new Handout(
            alex.plan(),
            true,
            1,
            new TreeMap<>(texts),
            List.of(),
            Language.ENGLISH,
            Grid.KM,
            DayOfWeek.MONDAY);
    assertThat(event(read(changed), LONGEST).getDescription().getValue())
        .contains(odd.replace("\r\n", "\n"));
    assertThat(read(changed).getEvents()).hasSize(48);
    for (String line : text(changed).split("\r\n", -1)) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
      assertThat(line).doesNotContain("\n").doesNotContain("\r");
    }
  }

  private static String text(Handout handout) {
    return new String(Handouts.press().make(handout, Form.ICS), StandardCharsets.UTF_8);
  }

  private static ICalendar read(Handout handout) {
    return Biweekly.parse(text(handout)).first();
  }

  private static VEvent event(ICalendar calendar, LocalDate date) {
    return calendar.getEvents().stream()
        .filter(event -> uid(event).startsWith(date.toString()))
        .findFirst()
        .orElseThrow();
  }

  private static String uid(VEvent event) {
    return event.getUid().getValue();
  }
}
