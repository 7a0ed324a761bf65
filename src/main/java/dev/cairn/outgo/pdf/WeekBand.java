package dev.cairn.outgo.pdf;

import dev.cairn.model.WorkoutType;
import dev.cairn.outgo.sheet.Row;
import dev.cairn.outgo.sheet.Sheet;
import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredWeek;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** A week on the page: what it is for, how much, a note, and its seven days. */
final class WeekBand {
  static final double HEAD = 76;
  private static final double NOTE = 7;
  private static final double NOTE_LEADING = 9;
  private static final int NOTE_LINES = 2;
  private static final double NOTE_ROOM = 24;

  private final Pen pen;
  private final Sheet sheet;
  private final double x;
  private final double y;
  private final double width;
  private final double tall;
  private final DayColumns columns;

  WeekBand(
      Pen pen, Sheet sheet, DayColumns columns, double x, double y, double width, double tall) {
    this.columns = columns;
    this.pen = pen;
    this.sheet = sheet;
    this.x = x;
    this.y = y;
    this.width = width;
    this.tall = tall;
  }

  void draw(Row row) throws IOException {
    StoredWeek week = row.week();
    pen.fill(x, y, HEAD, tall, Ink.GROUND);
    head(row, week);
    double days = x + HEAD;
    String note = row.mixed() ? "" : sheet.note(week);
    double taken = note.isEmpty() ? 0 : note(note, days + 6);
    for (int i = 0; i < row.days().size(); i++) {
      double left = columns.left(i);
      StoredDay day = row.days().get(i);
      if (day != null) {
        new DayBox(pen, sheet, left, y + taken, columns.width(i), tall - taken).draw(of(day), day);
      }
      pen.line(left, y + taken, left, y + tall, 0.5, Ink.LINE);
    }
    if (taken > 0) {
      pen.line(days, y + taken, x + width, y + taken, 0.5, Ink.LINE);
    }
    pen.frame(x, y, width, tall, 0.6, Ink.LINE);
  }

  private StoredWeek of(StoredDay day) {
    return sheet.plan().weeks().stream()
        .filter(week -> !day.date().isBefore(week.start()) && !day.date().isAfter(week.end()))
        .findFirst()
        .orElseThrow();
  }

  private void head(Row row, StoredWeek week) throws IOException {
    double left = x + 8;
    double room = HEAD - 12;
    String name = sheet.terms().text("week", week.number());
    pen.write(name, left, y + 15, Face.BOLD, 11, Ink.TEXT);
    String kind = sheet.terms().text("week." + week.type().word());
    pen.write(pen.fitting(kind, room, Face.PLAIN, 8), left, y + 27, Face.PLAIN, 8, Ink.TEXT);
    String days = sheet.brief(row.start()) + " –";
    pen.write(days, left, y + 41, Face.PLAIN, 7, Ink.QUIET);
    pen.write(sheet.brief(sheet.end(row)), left, y + 50, Face.PLAIN, 7, Ink.QUIET);
    boolean race =
        row.days().stream()
            .filter(Objects::nonNull)
            .anyMatch(day -> day.type() == WorkoutType.RACE);
    if (race && sheet.training(row).signum() == 0) {
      pen.write(sheet.terms().text("run.race"), left, y + 68, Face.BOLD, 12, Ink.TEXT);
      return;
    }
    pen.write(sheet.length(sheet.training(row)), left, y + 68, Face.BOLD, 12, Ink.TEXT);
    if (race) {
      String besides = pen.fitting(sheet.terms().text("total.race"), room, Face.PLAIN, 7);
      pen.write(besides, left, y + 78, Face.PLAIN, 7, Ink.QUIET);
    }
  }

  /** As many whole sentences as two lines hold; how much room they take. */
  private double note(String note, double left) throws IOException {
    double room = width - HEAD - 12;
    String held = "";
    for (String sentence : note.split("(?<=[.!?]) ")) {
      String longer = held.isEmpty() ? sentence : held + " " + sentence;
      if (pen.lines(longer, room, Face.PLAIN, NOTE).size() > NOTE_LINES) {
        break;
      }
      held = longer;
    }
    List<String> lines = pen.lines(held, room, Face.PLAIN, NOTE);
    for (int i = 0; i < lines.size(); i++) {
      pen.write(lines.get(i), left, y + 9.5 + i * NOTE_LEADING, Face.PLAIN, NOTE, Ink.TEXT);
    }
    return lines.isEmpty() ? 0 : NOTE_ROOM - (NOTE_LINES - lines.size()) * NOTE_LEADING;
  }
}
