package dev.cairn.review;

import dev.cairn.pack.ReviewRules;
import dev.cairn.pack.RiskFactor;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How much a plan wants a coach's look, from 0 to 1, and why; the weightiest reason first. Shares
 * add up as chances do, so that no number of small ones outweighs everything.
 */
public record Risk(BigDecimal score, List<RiskReason> reasons) {
  private static final int PLACES = 3;

  public Risk {
    reasons = List.copyOf(reasons);
  }

  public static Risk of(ReviewRules rules, RiskFacts facts) {
    List<RiskReason> reasons = new ArrayList<>();
    BigDecimal safe = BigDecimal.ONE;
    for (RiskFactor factor : rules.factors()) {
      double value = facts.value(factor).orElse(Double.NaN);
      BigDecimal share =
          Double.isNaN(value) ? BigDecimal.ZERO : rounded(factor.weight() * factor.part(value));
      if (share.signum() > 0) {
        reasons.add(reason(factor, value, share));
        safe = safe.multiply(BigDecimal.ONE.subtract(share));
      }
    }
    reasons.sort(
        Comparator.comparing(RiskReason::redFlag)
            .thenComparing(RiskReason::share)
            .reversed()
            .thenComparing(RiskReason::factor));
    return new Risk(BigDecimal.ONE.subtract(safe).setScale(PLACES, RoundingMode.HALF_UP), reasons);
  }

  /** Those that must be acknowledged before an approval. */
  public List<RiskReason> redFlags() {
    return reasons.stream().filter(RiskReason::redFlag).toList();
  }

  private static RiskReason reason(RiskFactor factor, double value, BigDecimal share) {
    String many = factor.badgeOfMany();
    String number = rounded(value).stripTrailingZeros().toPlainString();
    String whole = value >= 10 ? String.valueOf(Math.round(value)) : number;
    String badge = value == 1 || many == null ? factor.badge() : many;
    return new RiskReason(
        factor.id(),
        share,
        badge.replace("{value}", whole),
        factor.reason(),
        factor.isRedFlag(value));
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP);
  }
}
