package dev.cairn.ui.modify;

import dev.cairn.model.Day;
import dev.cairn.model.Distance;
import dev.cairn.model.WorkoutType;
import dev.cairn.trail.StoredDay;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a day shows: its figure, its word, the class of its edge.
 *
 * @param figure empty where nothing is run
 */
record DayFace(String figure, String word, String edge) {
  private static final Words WORDS = Words.of(DayFace.class);
  static final DayFace EMPTY = new DayFace("", "", "rest");

  static DayFace of(Day day, Figures figures) {
    Distance distance = day.distance() == null ? null : day.distance().value();
    return of(day.type().value(), distance == null ? null : distance.kmForFiles(), figures);
  }

  static DayFace of(StoredDay day, Figures figures) {
    return of(day.type(), day.type() == WorkoutType.RACE ? null : day.km(), figures);
  }

  private static DayFace of(WorkoutType type, @Nullable BigDecimal km, Figures figures) {
    return new DayFace(
        km == null ? "" : figures.bare(km), WORDS.text("type." + type.word()), edge(type));
  }

  static String edge(WorkoutType type) {
    return switch (type) {
      case EASY, RECOVERY, STEADY -> "easy";
      case TEMPO, INTERVALS, HILLS, RACE_PACE -> "hard";
      case LONG -> "long";
      case RACE -> "race";
      case CROSS_TRAINING -> "cross";
      case REST -> "rest";
    };
  }

  boolean rest() {
    return edge.equals("rest");
  }
}
