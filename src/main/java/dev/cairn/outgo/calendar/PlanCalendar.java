package dev.cairn.outgo.calendar;

import dev.cairn.model.WorkoutType;
import dev.cairn.outgo.sheet.Sheet;
import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * A day of the plan is an event that lasts all day. Its name is that of the athlete and the date,
 * so a later version replaces it; a day that has no training any more is cancelled.
 */
public final class PlanCalendar {
  private static final String STAMP_END = "T000000Z";

  private final Sheet sheet;
  private final ContentLines lines = new ContentLines();
  private final String stamp;

  public PlanCalendar(Sheet sheet) {
    this.sheet = sheet;
    this.stamp = date(asOf(sheet)) + STAMP_END;
  }

  /** When the athlete's facts were told: the same plan gives the same file, whenever it is made. */
  private static LocalDate asOf(Sheet sheet) {
    String told = sheet.plan().input().path("snapshot").path("asOf").asString("");
    return told.isEmpty() ? sheet.plan().weeks().getFirst().start() : LocalDate.parse(told);
  }

  public String text() {
    lines.bare("BEGIN", "VCALENDAR");
    lines.bare("VERSION", "2.0");
    lines.bare("PRODID", "-//Cairn//Plan//EN");
    lines.bare("CALSCALE", "GREGORIAN");
    lines.bare("METHOD", "PUBLISH");
    lines.text("X-WR-CALNAME", name());
    for (StoredWeek week : sheet.plan().weeks()) {
      for (StoredDay day : week.days()) {
        if (Sheet.trained(day)) {
          event(week, day);
        }
      }
    }
    sheet.handout().gone().forEach(this::cancelled);
    lines.bare("END", "VCALENDAR");
    return lines.toString();
  }

  private String name() {
    return sheet
        .terms()
        .text(
            "calendar",
            sheet.plan().athleteName(),
            sheet.terms().text("race." + sheet.plan().race().word()));
  }

  private void event(StoredWeek week, StoredDay day) {
    begin(day.date());
    lines.text("SUMMARY", summary(week, day));
    List<String> body = body(week, day);
    if (!body.isEmpty()) {
      lines.text("DESCRIPTION", String.join("\n", body));
    }
    lines.bare("STATUS", "CONFIRMED");
    end();
  }

  private void cancelled(LocalDate date) {
    begin(date);
    lines.text("SUMMARY", sheet.terms().text("run.rest"));
    lines.bare("STATUS", "CANCELLED");
    end();
  }

  private void begin(LocalDate date) {
    lines.bare("BEGIN", "VEVENT");
    lines.text("UID", date + "." + sheet.plan().athleteId() + "@plan.cairn.dev");
    lines.bare("DTSTAMP", stamp);
    lines.bare("SEQUENCE", Integer.toString(sheet.handout().version() - 1));
    lines.bare("DTSTART;VALUE=DATE", date(date));
    lines.bare("DTEND;VALUE=DATE", date(date.plusDays(1)));
  }

  private void end() {
    lines.bare("TRANSP", "TRANSPARENT");
    lines.bare("END", "VEVENT");
  }

  private String summary(StoredWeek week, StoredDay day) {
    String title = sheet.title(week, day);
    return day.km() == null ? title : title + " · " + sheet.length(day.km());
  }

  private List<String> body(StoredWeek week, StoredDay day) {
    List<String> body = new ArrayList<>();
    List<String> figures = new ArrayList<>();
    if (day.minutes() != null) {
      figures.add(sheet.time(day.minutes()));
    }
    if (day.targetPace() != null) {
      figures.add(sheet.pace(day.targetPace()));
    }
    if (!figures.isEmpty()) {
      body.add(String.join(" · ", figures));
    }
    body.addAll(sheet.sentences(week, day));
    if (day.type() != WorkoutType.RACE) {
      body.add(
          sheet.terms().text("week", week.number())
              + " · "
              + sheet.terms().text("week." + week.type().word()));
    }
    return body;
  }

  private static String date(LocalDate date) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(date);
  }
}
