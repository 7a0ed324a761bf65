package dev.cairn.outgo.table;

import dev.cairn.model.wording.Phrases;
import dev.cairn.outgo.sheet.Sheet;
import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line for each day. */
public final class PlanTable {
  private final Sheet sheet;

  public PlanTable(Sheet sheet) {
    this.sheet = sheet;
  }

  public String text() {
    StringBuilder text = new StringBuilder(Cells.line(head()));
    for (StoredWeek week : sheet.plan().weeks()) {
      for (StoredDay day : week.days()) {
        text.append(Cells.line(cells(week, day)));
      }
    }
    return text.toString();
  }

  private List<String> head() {
    Phrases terms = sheet.terms();
    return List.of(
        terms.text("column.date"),
        terms.text("column.day"),
        terms.text("column.week"),
        terms.text("column.week-type"),
        terms.text("column.type"),
        terms.text("column.title"),
        terms.text("column.length", sheet.unit()),
        terms.text("column.minutes"),
        terms.text("column.pace"),
        terms.text("column.zone"),
        terms.text("column.text"));
  }

  private List<String> cells(StoredWeek week, StoredDay day) {
    Phrases terms = sheet.terms();
    return List.of(
        day.date().toString(),
        sheet.name(day.date().getDayOfWeek()),
        Integer.toString(week.number()),
        terms.text("week." + week.type().word()),
        terms.text("run." + day.type().word()),
        sheet.title(week, day),
        day.km() == null ? "" : sheet.figure(day.km()),
        or(day.minutes()),
        day.targetPace() == null ? "" : sheet.pace(day.targetPace()),
        or(day.hrZone()),
        String.join(" ", sheet.sentences(week, day)));
  }

  private static String or(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
