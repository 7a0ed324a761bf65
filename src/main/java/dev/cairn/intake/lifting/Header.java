package dev.cairn.intake.lifting;

import dev.cairn.model.lifting.LoadUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which column stands where, and what is said in its name.
 *
 * @param guessed whether the names were in a language that is not known, and the places were taken
 *     from the form of the table
 */
record Header(
    Program program,
    Map<Column, Integer> places,
    List<String> names,
    @Nullable LoadUnit unit,
    boolean guessed) {

  private static final List<Column> STRONG_ORDER =
      List.of(
          Column.START,
          Column.WORKOUT,
          Column.DURATION,
          Column.EXERCISE,
          Column.SET_ORDER,
          Column.LOAD,
          Column.REPS,
          Column.DISTANCE,
          Column.SECONDS,
          Column.NOTES,
          Column.WORKOUT_NOTES,
          Column.RPE);

  /** Whose export it is. */
  enum Program {
    STRONG("Strong"),
    HEVY("Hevy");

    private final String word;

    Program(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /** The header in these cells, or null when it is none of a log of sets. */
  static @Nullable Header of(List<String> cells) {
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    for (int at = 0; at < cells.size(); at++) {
      Column column = Column.named(cells.get(at));
      if (column != null && places.putIfAbsent(column, at) != null) {
        return null;
      }
    }
    Program program = program(places);
    return program == null
        ? null
        : new Header(program, places, List.copyOf(cells), unit(cells, places), false);
  }

  /**
   * Strong translates its header, but not the order of its twelve columns nor the word RPE, and
   * writes the start of a session always alike.
   */
  static @Nullable Header byForm(List<String> cells, List<String> firstRow) {
    boolean form =
        cells.size() == STRONG_ORDER.size()
            && cells.getLast().equals("RPE")
            && firstRow.size() == cells.size()
            && Moments.of(firstRow.getFirst()) != null
            && SetMark.of(firstRow.get(4)) != null
            && Amount.of(firstRow.get(5)) != null
            && Amount.of(firstRow.get(6)) != null;
    if (!form) {
      return null;
    }
    Map<Column, Integer> places = new EnumMap<>(Column.class);
    for (int at = 0; at < STRONG_ORDER.size(); at++) {
      places.put(STRONG_ORDER.get(at), at);
    }
    return new Header(Program.STRONG, places, List.copyOf(cells), unit(cells, places), true);
  }

  /** How a column is called in the file. */
  String name(Column column) {
    Integer place = places.get(column);
    return place == null ? column.name().toLowerCase(Locale.ROOT) : names.get(place);
  }

  private static @Nullable Program program(Map<Column, Integer> places) {
    boolean sets =
        places
            .keySet()
            .containsAll(List.of(Column.START, Column.EXERCISE, Column.LOAD, Column.REPS));
    if (sets && places.containsKey(Column.SET_ORDER)) {
      return Program.STRONG;
    }
    return sets && places.containsKey(Column.SET_TYPE) ? Program.HEVY : null;
  }

  private static @Nullable LoadUnit unit(List<String> cells, Map<Column, Integer> places) {
    Integer load = places.get(Column.LOAD);
    return load == null ? null : UnitWord.in(cells.get(load));
  }
}
