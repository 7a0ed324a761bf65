package dev.cairn.action.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a million tokens cost, as the coach was told by the service. */
public record Price(BigDecimal input, BigDecimal output, String currency) {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final int DECIMALS = 6;

  /** What so many tokens cost. */
  public BigDecimal of(long inputTokens, long outputTokens) {
    return input
        .multiply(BigDecimal.valueOf(inputTokens))
        .add(output.multiply(BigDecimal.valueOf(outputTokens)))
        .divide(MILLION, DECIMALS, RoundingMode.HALF_UP);
  }
}
