package dev.cairn.intake.lifting;

import dev.cairn.intake.Shown;
import dev.cairn.intake.lifting.CsvRow.Cell;
import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.LoggedSet;
import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.Movement;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Reads one row of a table after another; what cannot be read is said and counted. */
final class RowReader {
  private static final String LEFT_OUT = "so this set is left out.";
  private static final double HEAVIEST_KILOGRAMS = 1500;
  private static final int LONGEST_NAME = 100;
  private static final int MOST_REPS = 1000;
  private static final int DAY = 86_400;

  private final Header header;
  private final @Nullable LoadUnit unit;
  private final ExerciseNames exercises;
  private final TableFindings findings;
  private int leftOut;
  private int notSets;
  private int emptySets;

  /**
   * @param unit of the weights of rows that name none, null when nobody can tell
   */
  RowReader(
      Header header, @Nullable LoadUnit unit, ExerciseNames exercises, TableFindings findings) {
    this.header = header;
    this.unit = unit;
    this.exercises = exercises;
    this.findings = findings;
  }

  int leftOut() {
    return leftOut;
  }

  int notSets() {
    return notSets;
  }

  int emptySets() {
    return emptySets;
  }

  /** The set of a row; null when it is none, or none that can be read. */
  @Nullable TableSet read(CsvRow row) {
    try {
      return whole(row) ? set(row) : null;
    } catch (UnreadableCell unreadable) {
      Cell cell = cell(row, unreadable.column);
      findings.cell(header.name(unreadable.column), cell.text(), cell.place(), unreadable.saying);
      leftOut++;
      return null;
    }
  }

  private boolean whole(CsvRow row) {
    if (row.openQuote() != null) {
      findings.say(
          null,
          row.openQuote(),
          "A quote is opened here and never closed, " + LEFT_OUT + " Maybe close it.");
    } else if (row.cells().size() != header.names().size()) {
      findings.say(
          null,
          row.place(),
          "This line has "
              + row.cells().size()
              + " cells where the header has "
              + header.names().size()
              + ", "
              + LEFT_OUT
              + " Maybe a comma inside a number or a note lacks its quotes.");
    } else {
      return true;
    }
    leftOut++;
    return false;
  }

  private @Nullable TableSet set(CsvRow row) throws UnreadableCell {
    SetMark mark = mark(row);
    if (mark == SetMark.NO_SET) {
      notSets++;
      return null;
    }
    LocalDateTime start = Moments.of(text(row, Column.START));
    if (start == null) {
      throw new UnreadableCell(
          Column.START,
          "no date that all read alike, " + LEFT_OUT + " Maybe write 2026-11-24 18:30.");
    }
    String name = Shown.oneLine(text(row, Column.EXERCISE));
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new UnreadableCell(
          Column.EXERCISE, "no name of 1 to " + LONGEST_NAME + " characters, " + LEFT_OUT);
    }
    LoggedSet set = logged(row, mark, exercises.known(name));
    return set == null
        ? null
        : new TableSet(
            start, text(row, Column.WORKOUT), minutes(row, start), exercises.id(name), set);
  }

  private SetMark mark(CsvRow row) throws UnreadableCell {
    Column column =
        header.places().containsKey(Column.SET_TYPE) ? Column.SET_TYPE : Column.SET_ORDER;
    SetMark mark = SetMark.of(text(row, column));
    if (mark == null) {
      throw new UnreadableCell(
          column,
          "which no export of "
              + header.program().word()
              + " is known to have, "
              + LEFT_OUT
              + (column == Column.SET_TYPE
                  ? " Maybe it should be normal, warmup, failure or dropset."
                  : " Maybe it should be a number, W, D or F."));
    }
    return mark;
  }

  private @Nullable LoggedSet logged(CsvRow row, SetMark mark, @Nullable Exercise exercise)
      throws UnreadableCell {
    Mass load = load(row, exercise);
    Integer reps = whole(row, Column.REPS, MOST_REPS, "no number of repetitions from 0 to 1000");
    Integer seconds = seconds(row);
    boolean moved = reps != null && reps > 0;
    if (!moved && distance(row)) {
      notSets++;
      return null;
    }
    boolean loaded = load != null && load.compareTo(Mass.NONE) > 0;
    if (!moved && seconds == null) {
      if (!loaded) {
        emptySets++;
        return null;
      }
      if (reps == null) {
        throw new UnreadableCell(Column.REPS, "and no seconds are told, " + LEFT_OUT);
      }
    }
    boolean held = !moved && seconds != null;
    boolean missed = !moved && !held;
    return new LoggedSet(
        mark.kind(), load, held ? null : reps, seconds, rpe(row), mark.failed() || missed);
  }

  private @Nullable Mass load(CsvRow row, @Nullable Exercise exercise) throws UnreadableCell {
    String text = text(row, Column.LOAD);
    boolean body = exercise != null && exercise.movement() == Movement.BODYWEIGHT;
    if (text.isEmpty()) {
      return body ? Mass.NONE : null;
    }
    Double amount = Amount.of(text);
    if (amount == null) {
      throw new UnreadableCell(
          Column.LOAD, "no number that all read alike, " + LEFT_OUT + " Maybe write it as 62.5.");
    }
    if (amount == 0) {
      return Mass.NONE;
    }
    if (amount < 0 && (exercise == null || exercise.movement() != Movement.ASSISTED)) {
      throw new UnreadableCell(
          Column.LOAD, "less than nothing for an exercise without assistance, " + LEFT_OUT);
    }
    return mass(row, Math.abs(amount));
  }

  private Mass mass(CsvRow row, double amount) throws UnreadableCell {
    LoadUnit told = unit(row);
    if (told == null) {
      throw new UnreadableCell(
          Column.LOAD_UNIT, "neither kg nor lb, " + LEFT_OUT + " Maybe say which one.");
    }
    Mass load = Loads.of(amount, told);
    if (load.kilograms() > HEAVIEST_KILOGRAMS) {
      throw new UnreadableCell(Column.LOAD, "more than anybody lifts, " + LEFT_OUT);
    }
    return load;
  }

  private @Nullable LoadUnit unit(CsvRow row) {
    String word = text(row, Column.LOAD_UNIT);
    return word.isEmpty() ? unit : UnitWord.of(word);
  }

  private @Nullable Integer seconds(CsvRow row) throws UnreadableCell {
    String text = text(row, Column.SECONDS);
    Double amount = text.isEmpty() ? Double.valueOf(0) : Amount.of(text);
    if (amount == null || amount < 0 || amount > DAY) {
      throw new UnreadableCell(Column.SECONDS, "no number of seconds within a day, " + LEFT_OUT);
    }
    int seconds = (int) Math.round(amount);
    return seconds == 0 ? null : Integer.valueOf(seconds);
  }

  private boolean distance(CsvRow row) {
    Double distance = Amount.of(text(row, Column.DISTANCE));
    return distance != null && distance > 0;
  }

  private @Nullable Integer whole(CsvRow row, Column column, int most, String saying)
      throws UnreadableCell {
    String text = text(row, column);
    Integer number = text.isEmpty() ? null : Amount.whole(text, 0, most);
    if (number == null && !text.isEmpty()) {
      throw new UnreadableCell(column, saying + ", " + LEFT_OUT);
    }
    return number;
  }

  /** Without a sensible effort the set still tells load and repetitions. */
  private @Nullable Double rpe(CsvRow row) {
    String text = text(row, Column.RPE);
    Double rpe = Amount.of(text);
    if (text.isEmpty() || rpe != null && rpe == 0) {
      return null;
    }
    if (rpe == null || rpe < 1 || rpe > 10) {
      Cell cell = cell(row, Column.RPE);
      findings.cell(
          header.name(Column.RPE),
          text,
          cell.place(),
          "no effort from 1 to 10, so the set is kept and its effort is unknown.");
      return null;
    }
    return Math.rint(rpe * 1000) / 1000;
  }

  private @Nullable Integer minutes(CsvRow row, LocalDateTime start) {
    LocalDateTime end = Moments.of(text(row, Column.END));
    if (end == null) {
      return Minutes.of(text(row, Column.DURATION), header.name(Column.DURATION));
    }
    long minutes = Duration.between(start, end).toMinutes();
    return minutes >= 1 && minutes <= DAY / 60 ? Integer.valueOf((int) minutes) : null;
  }

  private String text(CsvRow row, Column column) {
    return header.places().containsKey(column) ? cell(row, column).text() : "";
  }

  private Cell cell(CsvRow row, Column column) {
    Integer place = header.places().get(column);
    return place == null ? new Cell("", row.place()) : row.cells().get(place);
  }

  /** Why a row is no set: one cell of it, and what is to be said of that. */
  private static final class UnreadableCell extends Exception {
    private final Column column;
    private final String saying;

    UnreadableCell(Column column, String saying) {
      super(saying, null, false, false);
      this.column = column;
      this.saying = saying;
    }
  }
}
