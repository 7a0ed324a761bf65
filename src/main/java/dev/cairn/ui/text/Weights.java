package dev.cairn.ui.text;

import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.Mass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Loads in the units that were chosen, also those inside sentences. In the unit that a lifter's
 * plates are marked in they are exact, in the other one they are told to a tenth.
 */
public final class Weights {
  private static final Words WORDS = Words.of(Weights.class);
  private static final Pattern LOAD =
      Pattern.compile(
          "([0-9]+(?:\\.[0-9]+)?)(?:( to |[–-])([0-9]+(?:\\.[0-9]+)?))? (kg|lb)\\b(?!/)");
  private static final double TENTHS = 10;
  private static final double HUNDREDTHS = 100;
  private static final String MINUS = "−";

  private final LoadUnit shown;
  private final LoadUnit own;

  /**
   * Loads as a coach reads them.
   *
   * @param own what the lifter's plates are marked in
   */
  public Weights(Units units, LoadUnit own) {
    this.shown = units == Units.KM_KG ? LoadUnit.KILOGRAM : LoadUnit.POUND;
    this.own = own;
  }

  public LoadUnit unit() {
    return shown;
  }

  public String symbol() {
    return shown.symbol();
  }

  /** Whether figures are not those on the plates. */
  public boolean converted() {
    return shown != own;
  }

  /** "62.5". */
  public String bare(Mass mass) {
    return told(mass.in(shown), converted() ? 1 : 2);
  }

  /** "82.0": a figure for a column. */
  public String tenths(Mass mass) {
    return Language.now()
        .figure(
            BigDecimal.valueOf(mass.in(shown)).setScale(1, RoundingMode.HALF_UP).toPlainString());
  }

  /** What is left of a load when it is shown, so that figures on a screen add up. */
  public Mass asShown(Mass mass) {
    double finest = converted() ? TENTHS : HUNDREDTHS;
    return Mass.of(Math.round(mass.in(shown) * finest) / finest, shown);
  }

  /** "62.5 kg". */
  public String of(Mass mass) {
    return bare(mass) + " " + symbol();
  }

  /** "62.5 kg" in the unit of the plates. */
  public String marked(Mass mass) {
    return told(mass.in(own), 2) + " " + own.symbol();
  }

  /** "+ 2.5 kg", "− 2.5 kg". */
  public String signed(Mass mass) {
    String sign = mass.milligrams() < 0 ? MINUS : "+";
    return sign + " " + of(new Mass(Math.abs(mass.milligrams())));
  }

  /** The load as one says it of an exercise: "own weight and 10 kg", "20 kg of help". */
  public String with(Exercise exercise, Mass load) {
    boolean none = load.milligrams() == 0;
    return switch (exercise.movement()) {
      case BODYWEIGHT -> none ? WORDS.text("load.body") : WORDS.text("load.body-and", of(load));
      case ASSISTED -> WORDS.text("load.help", of(load));
      case TIMED -> none ? WORDS.text("load.body") : of(load);
      case BARBELL, DUMBBELL, KETTLEBELL, MACHINE, CABLE -> of(load);
    };
  }

  /** A sentence with its loads in these units. */
  public String prose(String sentence) {
    return LOAD.matcher(sentence).replaceAll(this::converted);
  }

  private String converted(MatchResult found) {
    if (found.group(4).equals(symbol())) {
      return found.group();
    }
    String rest = found.group(3) == null ? "" : found.group(2) + other(found.group(3));
    return other(found.group(1)) + rest + " " + symbol();
  }

  private String other(String figure) {
    LoadUnit written = shown == LoadUnit.KILOGRAM ? LoadUnit.POUND : LoadUnit.KILOGRAM;
    return plain(Mass.of(Double.parseDouble(figure), written).in(shown), 1);
  }

  private static String told(double number, int decimals) {
    return Language.now().figure(plain(number, decimals));
  }

  /** So many decimals at most and no zeros behind. */
  private static String plain(double number, int decimals) {
    BigDecimal rounded =
        BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }
}
