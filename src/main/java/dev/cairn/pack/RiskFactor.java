package dev.cairn.pack;

import dev.cairn.pack.Modifier.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that makes a plan more worth a coach's look. It adds nothing at {@code from}, all of
 * its weight at {@code full} and beyond, and in between as much as the fact lies between them.
 *
 * @param only of the things that a fact counts, those that count here; all if empty
 * @param full may be less than {@code from} where a smaller fact is the greater risk
 * @param weight above 0 and below 1; several factors add up as chances do
 * @param redFlagFrom from where on nobody approves without having acknowledged it; null: never
 * @param badge in two or three words, with {@code {value}} where the fact stands
 * @param reason why it matters
 */
public record RiskFactor(
    String id,
    String name,
    RiskFact fact,
    List<String> only,
    double from,
    double full,
    double weight,
    @Nullable Double redFlagFrom,
    String badge,
    @Nullable String badgeOfMany,
    String reason,
    Evidence evidence,
    String status) {
  public RiskFactor {
    only = List.copyOf(only);
  }

  /** Which part of the weight a fact brings, from 0 to 1. */
  public double part(double value) {
    if (from == full) {
      return value >= full ? 1 : 0;
    }
    return Math.max(0, Math.min(1, (value - from) / (full - from)));
  }

  /** Whether a fact is so bad that it must be acknowledged. */
  public boolean isRedFlag(double value) {
    if (redFlagFrom == null) {
      return false;
    }
    return full >= from ? value >= redFlagFrom : value <= redFlagFrom;
  }
}
