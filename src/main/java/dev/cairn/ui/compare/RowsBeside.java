package dev.cairn.ui.compare;

import dev.cairn.trail.Cause;
import dev.cairn.trail.CellChange;
import dev.cairn.trail.SpokenChange;
import dev.cairn.ui.calendar.CalendarCell;
import dev.cairn.ui.calendar.CalendarCell.Before;
import dev.cairn.ui.calendar.CalendarCell.OfDay;
import dev.cairn.ui.calendar.CalendarCell.Outside;
import dev.cairn.ui.calendar.CalendarCell.Total;
import dev.cairn.ui.calendar.CalendarModel;
import dev.cairn.ui.calendar.CalendarRow;
import dev.cairn.ui.calendar.Mark;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Figures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds to the rows of a plan what another plan has in their place, and rows that only it has. */
final class RowsBeside implements UnaryOperator<List<CalendarRow>> {
  private final SortedMap<LocalDate, CalendarRow> before = new TreeMap<>();
  private final SortedMap<LocalDate, List<CellChange>> ofDays = new TreeMap<>();
  private final SortedMap<LocalDate, List<CellChange>> ofWeeks = new TreeMap<>();
  private final CompareModel model;
  private final Figures figures;

  RowsBeside(CalendarModel before, CompareModel model, Figures figures) {
    before.rows().forEach(row -> this.before.put(row.start(), row));
    this.model = model;
    this.figures = figures;
    for (CellChange change : model.diff().cells()) {
      (change.cell().ofWeek() ? ofWeeks : ofDays)
          .computeIfAbsent(change.date(), none -> new ArrayList<>())
          .add(change);
    }
  }

  @Override
  public List<CalendarRow> apply(List<CalendarRow> rows) {
    SortedMap<LocalDate, CalendarRow> all = new TreeMap<>();
    before.forEach((start, row) -> all.put(start, gone(row)));
    rows.forEach(row -> all.put(row.start(), beside(row, before.get(row.start()))));
    List<CalendarRow> ordered = new ArrayList<>();
    all.values().forEach(row -> ordered.add(row.at(ordered.size())));
    return ordered;
  }

  private CalendarRow beside(CalendarRow row, @Nullable CalendarRow old) {
    List<CalendarCell> cells = new ArrayList<>();
    for (int column = 0; column < row.cells().size(); column++) {
      CalendarCell was = old == null ? null : old.cells().get(column);
      cells.add(
          switch (row.cells().get(column)) {
            case OfDay day -> day(row, day, was);
            case Total total -> total(row, total, was);
            case Outside outside -> outside(outside, was);
            case CalendarCell.Head head -> head;
          });
    }
    return row.with(cells);
  }

  private static Before none() {
    return new Before("", CompareModel.WORDS.text("value.none"));
  }

  private CalendarCell day(CalendarRow row, OfDay day, @Nullable CalendarCell was) {
    List<CellChange> changes = ofDays.getOrDefault(day.date(), List.of());
    if (changes.isEmpty()) {
      return day;
    }
    Before other = was instanceof OfDay old ? differing(old, day) : none();
    List<Mark> marks = new ArrayList<>(day.marks());
    Mark mark =
        mark(changes, CompareModel.WORDS.text("mark.day", row.week(), Dates.withDay(day.date())));
    marks.add(mark);
    return day.beside(other, marks, told(mark));
  }

  private static @Nullable Before differing(OfDay old, OfDay day) {
    String figure = old.figure().equals(day.figure()) ? "" : old.figure();
    String word = old.word().equals(day.word()) ? "" : word(old);
    return figure.isEmpty() && word.isEmpty() ? null : new Before(figure, word);
  }

  private static String word(OfDay old) {
    return old.brief().isEmpty() ? CompareModel.WORDS.text("value.rest") : old.brief();
  }

  private CalendarCell total(CalendarRow row, Total total, @Nullable CalendarCell was) {
    String old =
        was instanceof Total other ? other.figure() : CompareModel.WORDS.text("value.none");
    List<CellChange> changes =
        row.whole() ? ofWeeks.getOrDefault(row.start(), List.of()) : List.of();
    boolean figureChanged = !old.equals(total.figure());
    if (!figureChanged && changes.isEmpty()) {
      return total;
    }
    List<Mark> marks = new ArrayList<>(total.marks());
    String told = figureChanged ? CompareModel.WORDS.text("told.was", old) : "";
    if (!changes.isEmpty()) {
      Mark mark = mark(changes, CompareModel.WORDS.text("mark.week", row.week()));
      marks.add(mark);
      told = told(mark);
    }
    return total.beside(figureChanged ? new Before(old, "") : null, marks, told);
  }

  private static CalendarCell outside(Outside outside, @Nullable CalendarCell was) {
    return was instanceof OfDay old
        ? new Outside(
            outside.date(),
            new Before(old.figure(), word(old)),
            outside.sentence() + CompareModel.WORDS.text("told.gone", old.sentence()))
        : outside;
  }

  /** A row that only the first plan has. */
  private static CalendarRow gone(CalendarRow row) {
    List<CalendarCell> cells = new ArrayList<>();
    for (CalendarCell cell : row.cells()) {
      cells.add(
          switch (cell) {
            case OfDay old -> {
              String sentence = CompareModel.WORDS.text("told.only", old.sentence());
              yield new Outside(old.date(), new Before(old.figure(), word(old)), sentence);
            }
            case Total old -> {
              String sentence = CompareModel.WORDS.text("told.only", old.sentence());
              yield new Outside(row.start(), new Before(old.figure(), ""), sentence);
            }
            case Outside none -> none;
            case CalendarCell.Head head ->
                new CalendarCell.Head(
                    head.name(),
                    head.detail(),
                    "",
                    CompareModel.WORDS.text("told.only", head.sentence()));
          });
    }
    return row.without(cells);
  }

  /** A mark whose sentence says where it is, for where it stands alone. */
  private Mark mark(List<CellChange> changes, String where) {
    String what =
        changes.stream()
            .map(change -> model.change(change, figures))
            .collect(Collectors.joining(", "));
    String why =
        changes.stream()
            .flatMap(change -> change.causes().stream())
            .distinct()
            .map(this::because)
            .distinct()
            .limit(2)
            .collect(Collectors.joining("; "));
    String sentence =
        why.isEmpty()
            ? CompareModel.WORDS.text("mark.unexplained", where, what)
            : CompareModel.WORDS.text("mark", where, what, why);
    return new Mark(Mark.Kind.CHANGED, what, sentence);
  }

  private String because(Cause cause) {
    String roots =
        cause.roots().stream().map(SpokenChange::briefly).collect(Collectors.joining(", "));
    return ReasonWords.lever(cause.lever(), figures) + " (" + roots + ")";
  }

  private static String told(Mark mark) {
    return CompareModel.WORDS.text("told", mark.name());
  }
}
