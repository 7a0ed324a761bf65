package dev.cairn.ui.calendar;

import dev.cairn.model.WeekType;
import dev.cairn.ui.calendar.CalendarCell.Before;
import dev.cairn.ui.calendar.CalendarCell.Head;
import dev.cairn.ui.calendar.CalendarCell.OfDay;
import dev.cairn.ui.calendar.CalendarCell.Outside;
import dev.cairn.ui.calendar.CalendarCell.Total;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a cell is seen.
 *
 * @param classes for style sheets
 * @param brief the word where it does not fit
 * @param old what stood there in another plan, or nothing
 * @param edge whether a run's edge is drawn
 * @param week whose mark and bar are drawn; null where there is no total
 */
record CellFace(
    List<String> classes,
    String figure,
    String word,
    String brief,
    String addition,
    String old,
    boolean edge,
    @Nullable WeekType week,
    Set<Mark.Kind> signs) {
  private static final String ARROW = " →";

  static CellFace of(CalendarCell cell, boolean dense) {
    List<String> classes = new ArrayList<>(List.of("calendar-cell"));
    if (dense) {
      classes.add("dense");
    }
    return switch (cell) {
      case Head head -> head(head, classes);
      case OfDay day -> day(day, dense, classes);
      case Outside outside -> outside(outside, classes);
      case Total total -> total(total, classes);
    };
  }

  private static CellFace head(Head head, List<String> classes) {
    classes.add("head");
    return new CellFace(classes, head.name(), head.detail(), "", "", "", false, null, Set.of());
  }

  private static CellFace outside(Outside outside, List<String> classes) {
    classes.add("outside");
    String old = before(outside.before(), classes);
    return new CellFace(classes, "", "", "", "", old, false, null, Set.of());
  }

  private static CellFace day(OfDay day, boolean dense, List<String> classes) {
    classes.addAll(List.of("day", day.kind().name().toLowerCase(Locale.ROOT)));
    boolean briefly = (dense && !day.figure().isEmpty()) || day.before() != null;
    String word = briefly ? day.brief() : day.word();
    boolean edge = day.kind() != RunKind.REST;
    String old = before(day.before(), classes);
    Set<Mark.Kind> signs = signs(day.marks(), old);
    String brief = day.brief();
    return new CellFace(classes, day.figure(), word, brief, "", old, edge, null, signs);
  }

  private static CellFace total(Total total, List<String> classes) {
    classes.addAll(List.of("total", "of-" + total.type().word()));
    String was = before(total.before(), classes);
    return new CellFace(
        classes,
        total.figure(),
        total.word(),
        "",
        total.addition(),
        was.isEmpty() ? "" : was + ARROW,
        false,
        total.type(),
        signs(total.marks(), was));
  }

  private static String before(@Nullable Before before, List<String> classes) {
    if (before == null) {
      return "";
    }
    classes.add("differs");
    return (before.figure() + " " + before.word()).strip();
  }

  /** What is seen to differ needs no sign that it does. */
  private static Set<Mark.Kind> signs(List<Mark> marks, String old) {
    Set<Mark.Kind> signs = EnumSet.noneOf(Mark.Kind.class);
    marks.forEach(mark -> signs.add(mark.kind()));
    if (!old.isEmpty()) {
      signs.remove(Mark.Kind.CHANGED);
    }
    return signs;
  }
}
