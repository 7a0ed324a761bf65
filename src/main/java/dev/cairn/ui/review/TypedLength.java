package dev.cairn.ui.review;

import dev.cairn.trail.StoredPlan;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Language;
import dev.cairn.ui.text.Units;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A length as a coach types it, in whichever unit he reads in. */
final class TypedLength {
  private static final BigDecimal KM_OF_A_MILE = new BigDecimal("1.609344");

  private TypedLength() {}

  /**
   * In the athlete's own unit and on his grid; nothing where the text is no length, or the one that
   * stands there already.
   */
  static Optional<BigDecimal> of(String typed, BigDecimal km, StoredPlan plan, Figures figures) {
    String text = Language.plain(typed.strip());
    if (!text.matches("[0-9]{1,3}([.][0-9]{1,2})?") || text.equals(Language.plain(figures.bare(km)))) {
      return Optional.empty();
    }
    BigDecimal told = new BigDecimal(text);
    boolean milesPlan = plan.grid().unit().equals("mi");
    boolean milesRead = figures.units() == Units.MI_LB;
    return Optional.of(milesPlan == milesRead ? told : onGrid(told, milesRead, plan));
  }

  private static BigDecimal onGrid(BigDecimal told, boolean miles, StoredPlan plan) {
    BigDecimal steps = BigDecimal.valueOf(plan.grid().stepsPerUnit());
    BigDecimal own =
        miles ? told.multiply(KM_OF_A_MILE) : told.divide(KM_OF_A_MILE, 6, RoundingMode.HALF_UP);
    BigDecimal whole = own.multiply(steps).setScale(0, RoundingMode.HALF_UP);
    return whole.divide(steps, 3, RoundingMode.HALF_UP).stripTrailingZeros();
  }
}
