package dev.cairn.cli.text;

import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.model.Grid;
import dev.cairn.trail.SpokenChange;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The words in which one value becomes another. */
final class ChangeWords {
  private ChangeWords() {}

  /** "55 -> 50 km": the unit once. */
  static String distance(@Nullable String before, @Nullable String after, Grid grid) {
    return SpokenChange.of(in(grid, before), in(grid, after)) + " " + grid.unit();
  }

  /** "55 km". */
  static String length(String km, Grid grid) {
    String bare = CalendarWords.bare(km);
    return (grid == Grid.KM ? bare : in(grid, bare)) + " " + grid.unit();
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
}
