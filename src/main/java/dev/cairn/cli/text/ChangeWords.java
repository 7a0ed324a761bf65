package dev.cairn.cli.text;

import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.model.Grid;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionChange;
import dev.cairn.trail.FactChange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The words in which one value becomes another. */
final class ChangeWords {
  /** Values of files can be whole lists; a line shows the beginning. */
  private static final int LONGEST = 60;

  private static final String NONE = "none";

  private ChangeWords() {}

  /** "55 -> 50 km": the unit once. */
  static String distance(@Nullable String before, @Nullable String after, Grid grid) {
    return change(in(grid, before), in(grid, after)) + " " + grid.unit();
  }

  /** "55 km". */
  static String length(String km, Grid grid) {
    String bare = CalendarWords.bare(km);
    return (grid == Grid.KM ? bare : in(grid, bare)) + " " + grid.unit();
  }

  static String change(@Nullable String before, @Nullable String after) {
    return shown(before) + " -> " + shown(after);
  }

  /** What stands in a line for a value that is long, or for none. */
  static String shown(@Nullable String value) {
    if (value == null) {
      return NONE;
    }
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST - 3) + "...";
  }

  /** Files hold kilometres; an athlete who thinks in miles reads miles. */
  private static @Nullable String in(Grid grid, @Nullable String km) {
    if (km == null || grid == Grid.KM) {
      return km;
    }
    BigDecimal millimetres = new BigDecimal(km).movePointRight(6);
    return CalendarWords.bare(
        millimetres
            .divide(BigDecimal.valueOf(grid.unitMillimetres()), 2, RoundingMode.HALF_UP)
            .toPlainString());
  }

  /** A value of a file of athletes without the signs that only a machine needs. */
  static String fact(FactChange fact) {
    return fact.field() + " " + change(told(fact.before()), told(fact.after()));
  }

  private static @Nullable String told(@Nullable String json) {
    return json == null || json.equals("[]") || json.equals("null")
        ? null
        : json.replace("\"", "").replace(",", ", ").replace(":", " ");
  }

  /** "Five-minute cruise (15 hard min)" of a workout as files write it. */
  static @Nullable String workout(@Nullable String structure) {
    if (structure == null) {
      return null;
    }
    try {
      JsonNode read = JsonFile.read(structure.getBytes(StandardCharsets.UTF_8)).root();
      String hard = read.path("hardMinutes").asString("0");
      String minutes = hard.equals("0") ? "" : " (" + hard + " hard min)";
      return read.path("name").asString("workout") + minutes;
    } catch (JsonProblem broken) {
      throw new IllegalStateException("A workout of a plan that was read", broken);
    }
  }

  /** "limit.peak x 1 -> x 0.9", or what became of a decision that only one plan has. */
  static String decision(DecisionChange change) {
    Decision before = change.before();
    Decision after = change.after();
    if (before == null) {
      return change.either().id() + ", new: " + shown(change.either().value());
    }
    if (after == null) {
      return before.id() + ", gone: " + shown(before.value());
    }
    return change.valueChanged()
        ? after.id() + " " + change(before.value(), after.value())
        : after.id();
  }
}
