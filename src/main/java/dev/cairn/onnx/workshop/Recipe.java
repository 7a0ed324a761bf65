package dev.cairn.onnx.workshop;

import java.time.LocalDate;

/**
 * What is asked of the workshop. All that it makes follows from this, the exercises and the rules
 * of the packs; the date is that of the recipe, not of the day on which it is followed.
 *
 * @param lifters how many are made up
 */
public record Recipe(long seed, int lifters, String version, LocalDate date) {
  public static final String LOADS = "overload-gbt";
  public static final String COMPLETES = "completes-net";

  /** What the models beside the program were made by. */
  public static final Recipe SHIPPED = new Recipe(1, 200, "1.0.0", LocalDate.of(2026, 11, 21));
}
