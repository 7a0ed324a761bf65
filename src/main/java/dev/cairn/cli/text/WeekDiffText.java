package dev.cairn.cli.text;

import dev.cairn.model.Grid;
import dev.cairn.trail.Cause;
import dev.cairn.trail.CellChange;
import dev.cairn.trail.PlanCell;
import dev.cairn.trail.SpokenChange;
import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredWeek;
import dev.cairn.trail.WeekChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One week of a comparison: the week's total, then its days; each reason is told once, and reasons
 * that an earlier week told in full are only pointed to.
 */
final class WeekDiffText {
  private final Ink ink;
  private final Grid grid;
  private final WeekChange week;
  private final Map<String, String> earlier;
  private final List<Cause> told = new ArrayList<>();

  /**
   * @param earlier reasons by the week that told them first; this week adds its own
   */
  WeekDiffText(Ink ink, Grid grid, WeekChange week, Map<String, String> earlier) {
    this.earlier = earlier;
    this.ink = ink;
    this.grid = grid;
    this.week = week;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    SequencedMap<LocalDate, EnumMap<PlanCell, CellChange>> days = new LinkedHashMap<>();
    EnumMap<PlanCell, CellChange> whole = new EnumMap<>(PlanCell.class);
    for (CellChange cell : week.cells()) {
      Map<PlanCell, CellChange> row =
          cell.cell().ofWeek()
              ? whole
              : days.computeIfAbsent(cell.date(), none -> new EnumMap<>(PlanCell.class));
      row.put(cell.cell(), cell);
    }
    text.append(Prose.PAGE.set("", "    ", ink.bold(number()) + week(whole)));
    days.forEach((date, cells) -> text.append(Prose.PAGE.set("  ", "      ", day(date, cells))));
    return text.toString();
  }

  /** "W9", or both numbers where the plans count their weeks otherwise. */
  private String number() {
    StoredWeek before = week.before();
    StoredWeek after = week.after();
    if (before == null || after == null || before.number() == after.number()) {
      StoredWeek either = after == null ? before : after;
      return "W" + (either == null ? "" : either.number());
    }
    return "W" + before.number() + " -> W" + after.number();
  }

  private String week(Map<PlanCell, CellChange> cells) {
    List<String> parts = new ArrayList<>();
    CellChange type = cells.get(PlanCell.WEEK_TYPE);
    if (type != null) {
      parts.add(SpokenChange.of(type.before(), type.after()));
    }
    CellChange total = cells.get(PlanCell.TOTAL);
    if (total != null) {
      parts.add("total " + ChangeWords.distance(total.before(), total.after(), grid));
    }
    return parts.isEmpty()
        ? " from " + CalendarWords.shortDate(week.start()) + ", same total"
        : " " + String.join(", ", parts) + because(cells);
  }

  private String day(LocalDate date, Map<PlanCell, CellChange> cells) {
    List<String> parts = new ArrayList<>();
    CellChange type = cells.get(PlanCell.TYPE);
    parts.add(type == null ? type(date) : SpokenChange.of(word(type.before()), word(type.after())));
    CellChange distance = cells.get(PlanCell.DISTANCE);
    if (distance != null) {
      parts.add(ChangeWords.distance(distance.before(), distance.after(), grid));
    }
    plain(cells.get(PlanCell.DURATION), "", " min", parts);
    plain(cells.get(PlanCell.PACE), "pace ", "", parts);
    if (type == null) {
      plain(cells.get(PlanCell.HEART_RATE), "heart rate ", "", parts);
      plain(cells.get(PlanCell.INTENSITY), "intensity ", "", parts);
    }
    workout(cells, parts);
    String when = CalendarWords.shortDay(date.getDayOfWeek()) + " ";
    return when + String.join(", ", parts) + because(cells);
  }

  private static void plain(
      @Nullable CellChange cell, String name, String unit, List<String> parts) {
    if (cell != null) {
      parts.add(name + SpokenChange.of(cell.before(), cell.after()) + unit);
    }
  }

  /** A run that is only longer or shorter has the same workout to a coach. */
  private static void workout(Map<PlanCell, CellChange> cells, List<String> parts) {
    CellChange cell = cells.get(PlanCell.WORKOUT);
    if (cell == null) {
      return;
    }
    String before = ChangeWords.workout(cell.before());
    String after = ChangeWords.workout(cell.after());
    boolean resized = cells.containsKey(PlanCell.DISTANCE) || cells.containsKey(PlanCell.DURATION);
    if (before != null && before.equals(after)) {
      if (!resized) {
        parts.add("other steps of " + after);
      }
    } else {
      parts.add(SpokenChange.of(before, after));
    }
  }

  private String type(LocalDate date) {
    StoredWeek after = week.after();
    return after == null
        ? ""
        : after.days().stream()
            .filter(day -> day.date().equals(date))
            .map(StoredDay::type)
            .map(CalendarWords::type)
            .findFirst()
            .orElse("");
  }

  private static @Nullable String word(@Nullable String type) {
    return type == null ? null : type.replace('_', ' ');
  }

  /** The reasons that this week has not told yet. */
  private String because(Map<PlanCell, CellChange> cells) {
    List<Cause> fresh = new ArrayList<>();
    boolean unexplained = false;
    for (CellChange cell : cells.values()) {
      unexplained |= cell.causes().isEmpty();
      cell.causes().stream()
          .filter(cause -> !told.contains(cause) && !fresh.contains(cause))
          .forEach(fresh::add);
    }
    told.addAll(fresh);
    if (unexplained) {
      return ", though no decision under it differs";
    }
    String reasons = fresh.stream().map(CauseText::beside).collect(Collectors.joining("; "));
    if (reasons.isEmpty()) {
      return "";
    }
    String first = earlier.putIfAbsent(reasons, number());
    return first == null || first.equals(number())
        ? " because " + reasons
        : " for the reasons of " + first;
  }
}
