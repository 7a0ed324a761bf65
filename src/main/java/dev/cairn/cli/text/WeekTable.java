package dev.cairn.cli.text;

import dev.cairn.cli.text.Table.Cell;
import dev.cairn.cli.text.Table.Column;
import dev.cairn.model.Day;
import dev.cairn.model.Distance;
import dev.cairn.model.Plan;
import dev.cairn.model.Reasoned;
import dev.cairn.model.Week;
import dev.cairn.model.WeekType;
import dev.cairn.model.WorkoutType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Weeks as rows, days as columns, each day with its type and distance, each week with its total.
 */
final class WeekTable {
  private static final int PAGE_WIDTH = 120;

  private final Ink ink;

  WeekTable(Ink ink) {
    this.ink = ink;
  }

  String text(Plan plan) {
    Table table = new Table(columns());
    table.add(heading(plan));
    for (Week week : plan.weeks()) {
      table.add(row(plan, week));
    }
    return table.text(PAGE_WIDTH);
  }

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.FIGURES);
    columns.add(Column.FIGURES);
    columns.add(Column.WORDS);
    for (int day = 0; day < 7; day++) {
      columns.add(Column.WORDS);
      columns.add(Column.FIGURES_OF_WORDS);
    }
    columns.add(Column.FIGURES);
    return columns;
  }

  private List<Cell> heading(Plan plan) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell("week", ink::bold));
    cells.add(new Cell("from", ink::bold));
    cells.add(new Cell("type", ink::bold));
    for (Day day : plan.weeks().getFirst().days()) {
      cells.add(new Cell(CalendarWords.shortDay(day.dayOfWeek()), ink::bold));
      cells.add(Cell.plain(""));
    }
    cells.add(new Cell(plan.grid().unit(), ink::bold));
    return cells;
  }

  private List<Cell> row(Plan plan, Week week) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.plain(Integer.toString(week.number())));
    cells.add(Cell.plain(CalendarWords.shortDate(week.start())));
    cells.add(new Cell(week.type().value().word(), paint(week.type().value())));
    for (Day day : week.days()) {
      WorkoutType type = day.type().value();
      cells.add(new Cell(CalendarWords.cell(type), paint(type)));
      cells.add(new Cell(figure(plan, day), paint(type)));
    }
    cells.add(new Cell(week.total().value().number(), ink::bold));
    return cells;
  }

  /** A race stands here with its own length; it is no part of the week's total. */
  private static String figure(Plan plan, Day day) {
    Reasoned<Distance> distance = day.distance();
    if (distance != null) {
      return distance.value().number();
    }
    if (day.type().value() != WorkoutType.RACE) {
      return "";
    }
    int metres = day.session() == null ? plan.race().metres() : day.session().value().mainMetres();
    return CalendarWords.raceLength(metres, plan.grid());
  }

  private UnaryOperator<String> paint(WorkoutType type) {
    if (type == WorkoutType.RACE) {
      return ink::race;
    }
    if (type.hard()) {
      return ink::hard;
    }
    return type.run() ? UnaryOperator.identity() : ink::faint;
  }

  private UnaryOperator<String> paint(WeekType type) {
    return switch (type) {
      case PEAK -> ink::bold;
      case RACE -> ink::race;
      case RECOVERY, TAPER -> ink::faint;
      case BASE, BUILD -> UnaryOperator.identity();
    };
  }
}
