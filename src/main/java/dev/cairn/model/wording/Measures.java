package dev.cairn.model.wording;

import dev.cairn.model.Grid;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Lengths and paces as figures in the unit that is read: one place for all that shows them.
 *
 * @param read the unit of the reader
 * @param planned the steps the plan was made in: quarter miles are shown exactly where miles are
 *     read
 */
public record Measures(Grid read, Grid planned) {
  private static final BigDecimal KM_OF_A_MILE = BigDecimal.valueOf(Grid.MI.unitMillimetres(), 6);

  /** "18.0": lengths of runs and weeks. */
  public String bare(BigDecimal km) {
    if (read == Grid.KM) {
      return tenths(km);
    }
    return planned == Grid.MI
        ? miles(km).setScale(2, RoundingMode.HALF_UP).toPlainString()
        : tenths(miles(km));
  }

  /** "18", "17.5": a figure for a sentence, where none lines up with another. */
  public String loose(BigDecimal km) {
    return trimmed(bare(km));
  }

  /** "3", "2.9": parts of a run, to a tenth. */
  public String part(BigDecimal km) {
    return trimmed(tenths(read == Grid.KM ? km : miles(km)));
  }

  /** "5:27" for a kilometre or a mile. */
  public String pace(int secondsPerKm) {
    return clock(
        read == Grid.KM
            ? secondsPerKm
            : KM_OF_A_MILE
                .multiply(BigDecimal.valueOf(secondsPerKm))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact());
  }

  /** Whether figures are rounded, so that what is shown may not add up to the last digit. */
  public boolean rounded() {
    return read != planned;
  }

  public static BigDecimal miles(BigDecimal km) {
    return km.divide(KM_OF_A_MILE, 6, RoundingMode.HALF_UP);
  }

  public static BigDecimal km(BigDecimal miles) {
    return miles.multiply(KM_OF_A_MILE);
  }

  public static String tenths(BigDecimal value) {
    return value.setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  /** "5:27". */
  public static String clock(int seconds) {
    return seconds / 60 + ":" + twoDigits(seconds % 60);
  }

  /** "1:43:20". */
  public static String raceTime(int seconds) {
    return seconds < 3600
        ? clock(seconds)
        : seconds / 3600 + ":" + twoDigits(seconds / 60 % 60) + ":" + twoDigits(seconds % 60);
  }

  private static String trimmed(String figure) {
    BigDecimal bare = new BigDecimal(figure).stripTrailingZeros();
    return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
