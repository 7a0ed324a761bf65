package dev.cairn.ui.text;

import dev.cairn.model.Grid;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Distances and paces in the units that were chosen, also those inside sentences. */
public final class Figures {
  /** Exact by definition. */
  private static final BigDecimal KM_OF_A_MILE = new BigDecimal("1.609344");

  private static final String NUMBER = "([0-9]+(?:\\.[0-9]+)?)";
  private static final Pattern KILOMETRES =
      Pattern.compile(NUMBER + "(?:( to |[–-])" + NUMBER + ")?( ?)km\\b(?!/)");
  private static final Pattern MILES =
      Pattern.compile(NUMBER + "(?:( to |[–-])" + NUMBER + ")?( ?)mi\\b(?!/)");
  private static final Pattern PACE =
      Pattern.compile(
          "([0-9]{1,2}:[0-9]{2})(?:([–-]| to )([0-9]{1,2}:[0-9]{2}))?( ?)/ ?(km|mi)\\b");

  private final Units units;
  private final Grid planned;

  public Figures(Units units) {
    this(units, Grid.KM);
  }

  /**
   * Figures of a plan.
   *
   * @param planned the steps it was planned in: quarter miles are shown exactly where miles are
   *     read
   */
  public Figures(Units units, Grid planned) {
    this.units = units;
    this.planned = planned;
  }

  public Units units() {
    return units;
  }

  /** "18.0": a figure for a column whose head names the unit. */
  public String bare(BigDecimal km) {
    if (units == Units.KM_KG) {
      return tenths(km);
    }
    return planned == Grid.MI
        ? miles(km).setScale(2, RoundingMode.HALF_UP).toPlainString()
        : tenths(miles(km));
  }

  /** "18", "17.5": a figure for a sentence, where none lines up with another. */
  public String loose(BigDecimal km) {
    BigDecimal bare = new BigDecimal(bare(km)).stripTrailingZeros();
    return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
  }

  /** Whether figures are rounded, so that what is shown may not add up to the last digit. */
  public boolean rounded() {
    return units != (planned == Grid.MI ? Units.MI_LB : Units.KM_KG);
  }

  /** How many kilometres the unit has that distances are read in. */
  public double kilometres() {
    return units == Units.KM_KG ? 1 : KM_OF_A_MILE.doubleValue();
  }

  /** "18.0 km", "11.2 mi". */
  public String distance(BigDecimal km) {
    return bare(km) + " " + units.distance();
  }

  /** "5:27" for a kilometre or a mile. */
  public String pace(int secondsPerKm) {
    return minutes(
        units == Units.KM_KG
            ? secondsPerKm
            : KM_OF_A_MILE
                .multiply(BigDecimal.valueOf(secondsPerKm))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact());
  }

  /** A sentence as it was recorded, with its distances and paces in these units. */
  public String prose(String sentence) {
    String distances =
        units == Units.KM_KG
            ? MILES.matcher(sentence).replaceAll(found -> distances(found, false))
            : KILOMETRES.matcher(sentence).replaceAll(found -> distances(found, true));
    return PACE.matcher(distances).replaceAll(this::paces);
  }

  private String distances(MatchResult found, boolean fromKm) {
    String first = converted(found.group(1), fromKm);
    String rest = found.group(3) == null ? "" : found.group(2) + converted(found.group(3), fromKm);
    return first + rest + found.group(4) + units.distance();
  }

  private static String converted(String figure, boolean fromKm) {
    BigDecimal value = new BigDecimal(figure);
    return tenths(fromKm ? miles(value) : value.multiply(KM_OF_A_MILE));
  }

  private String paces(MatchResult found) {
    if (found.group(5).equals(units.distance())) {
      return found.group();
    }
    String rest = found.group(3) == null ? "" : found.group(2) + otherPace(found.group(3));
    return otherPace(found.group(1)) + rest + found.group(4) + "/" + units.distance();
  }

  private String otherPace(String pace) {
    int colon = pace.indexOf(':');
    int seconds =
        60 * Integer.parseInt(pace.substring(0, colon))
            + Integer.parseInt(pace.substring(colon + 1));
    BigDecimal exact = BigDecimal.valueOf(seconds);
    BigDecimal other =
        units == Units.MI_LB
            ? exact.multiply(KM_OF_A_MILE)
            : exact.divide(KM_OF_A_MILE, 6, RoundingMode.HALF_UP);
    return minutes(other.setScale(0, RoundingMode.HALF_UP).intValueExact());
  }

  private static BigDecimal miles(BigDecimal km) {
    return km.divide(KM_OF_A_MILE, 6, RoundingMode.HALF_UP);
  }

  private static String tenths(BigDecimal value) {
    return value.setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  private static String minutes(int seconds) {
    return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
  }
}
