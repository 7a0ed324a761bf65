package dev.cairn.ui.text;

import dev.cairn.model.Grid;
import dev.cairn.model.wording.Measures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Distances and paces in the units that were chosen, also those inside sentences. */
public final class Figures {
  private static final String NUMBER = "([0-9]+(?:\\.[0-9]+)?)";
  private static final Pattern KILOMETRES =
      Pattern.compile(NUMBER + "(?:( to |[–-])" + NUMBER + ")?( ?)km\\b(?!/)");
  private static final Pattern MILES =
      Pattern.compile(NUMBER + "(?:( to |[–-])" + NUMBER + ")?( ?)mi\\b(?!/)");
  private static final Pattern PACE =
      Pattern.compile(
          "([0-9]{1,2}:[0-9]{2})(?:([–-]| to )([0-9]{1,2}:[0-9]{2}))?( ?)/ ?(km|mi)\\b");

  private static final Pattern DECIMAL = Pattern.compile("(?<=[0-9])\\.(?=[0-9])");

  private final Units units;
  private final Measures measures;

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
    this.measures = new Measures(units == Units.KM_KG ? Grid.KM : Grid.MI, planned);
  }

  public Units units() {
    return units;
  }

  /** "18.0": a figure for a column whose head names the unit. */
  public String bare(BigDecimal km) {
    return Language.now().figure(measures.bare(km));
  }

  /** "18", "17.5": a figure for a sentence, where none lines up with another. */
  public String loose(BigDecimal km) {
    return Language.now().figure(measures.loose(km));
  }

  /** Whether figures are rounded, so that what is shown may not add up to the last digit. */
  public boolean rounded() {
    return measures.rounded();
  }

  /** How many kilometres the unit has that distances are read in. */
  public double kilometres() {
    return measures.read().unitMillimetres() / 1e6;
  }

  /** "18.0 km", "11.2 mi". */
  public String distance(BigDecimal km) {
    return bare(km) + " " + units.distance();
  }

  /** "5:27" for a kilometre or a mile. */
  public String pace(int secondsPerKm) {
    return measures.pace(secondsPerKm);
  }

  /** A sentence as it was recorded, in the language of the window and with these units. */
  public String prose(String recorded) {
    String sentence = Recorded.told(recorded);
    String distances =
        units == Units.KM_KG
            ? MILES.matcher(sentence).replaceAll(found -> distances(found, false))
            : KILOMETRES.matcher(sentence).replaceAll(found -> distances(found, true));
    String paced = PACE.matcher(distances).replaceAll(this::paces);
    boolean own = !sentence.equals(recorded) || Recorded.hasGerman(recorded);
    return own ? DECIMAL.matcher(paced).replaceAll(mark()) : paced;
  }

  /** English that stays English keeps its points. */
  private static String mark() {
    return Language.now().figure(".");
  }

  private String distances(MatchResult found, boolean fromKm) {
    String first = converted(found.group(1), fromKm);
    String rest = found.group(3) == null ? "" : found.group(2) + converted(found.group(3), fromKm);
    return first + rest + found.group(4) + units.distance();
  }

  private static String converted(String figure, boolean fromKm) {
    BigDecimal value = new BigDecimal(figure);
    return Measures.tenths(fromKm ? Measures.miles(value) : Measures.km(value));
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
    BigDecimal other = units == Units.MI_LB ? Measures.km(exact) : Measures.miles(exact);
    return Measures.clock(other.setScale(0, RoundingMode.HALF_UP).intValueExact());
  }
}
