package dev.cairn.review;

import dev.cairn.pack.ReviewRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The plans of a coach's week. Most are those with the highest risk; the others are drawn from the
 * rest, each with the same chance. Everything follows from the seed: a plan's lot is SHA-256 of
 * {@code seed/purpose/id}, and the smallest lots win, so that anybody can draw the sample again.
 */
public final class Sample {
  private static final int PERCENT = 100;
  private static final int PLACES = 6;
  private static final int LOT_DIGITS = 8;

  private Sample() {}

  /**
   * A plan that may be drawn.
   *
   * @param id opaque, the same whenever the sample is drawn again
   */
  public record Candidate(String id, BigDecimal risk) {}

  /**
   * A plan that was drawn.
   *
   * @param position from 1, shuffled, so that it says nothing about the origin
   * @param probability the chance to be drawn that this plan had before, 0 to 1
   */
  public record Drawn(Candidate of, int position, Origin origin, BigDecimal probability) {}

  /** How many of a week with so many plans are chosen by risk. */
  public static int byRisk(ReviewRules rules, int drawn) {
    return drawn * rules.riskPercent() / PERCENT;
  }

  public static List<Drawn> draw(ReviewRules rules, String seed, List<Candidate> candidates) {
    int size = Math.min(rules.size(), candidates.size());
    int byRisk = byRisk(rules, size);
    List<Candidate> ranked = new ArrayList<>(candidates);
    ranked.sort(
        Comparator.comparing(Candidate::risk)
            .reversed()
            .thenComparing(one -> lot(seed, "tie", one)));
    List<Candidate> rest = new ArrayList<>(ranked.subList(byRisk, ranked.size()));
    rest.sort(Comparator.comparing(one -> lot(seed, "random", one)));
    List<Drawn> drawn = new ArrayList<>();
    Chances chances = new Chances(ranked, byRisk, size);
    for (Candidate one : ranked.subList(0, byRisk)) {
      drawn.add(new Drawn(one, 0, Origin.RISK, chances.of(one)));
    }
    for (Candidate one : rest.subList(0, size - byRisk)) {
      drawn.add(new Drawn(one, 0, Origin.RANDOM, chances.of(one)));
    }
    return shuffled(seed, drawn);
  }

  /**
   * The same with plans that were judged before, placed among the others.
   *
   * @param twice what a second coach is to see
   * @param again what the same coach is to see once more
   */
  public static List<Drawn> draw(
      ReviewRules rules,
      String seed,
      List<Candidate> candidates,
      List<Candidate> twice,
      List<Candidate> again) {
    List<Drawn> drawn = new ArrayList<>(draw(rules, seed, candidates));
    BigDecimal second = chance(rules.teaching().secondPercent());
    twice.forEach(one -> drawn.add(new Drawn(one, 0, Origin.SECOND, second)));
    BigDecimal repeated = chance(rules.teaching().repeats().percent());
    again.forEach(one -> drawn.add(new Drawn(one, 0, Origin.AGAIN, repeated)));
    return shuffled(seed, drawn);
  }

  private static BigDecimal chance(int percent) {
    return BigDecimal.valueOf(percent, 2).setScale(PLACES);
  }

  /**
   * Whether a plan that qualifies is one of those that a second coach sees. Its own lot says so,
   * whoever asks and however often.
   *
   * @param workspace by its id, so that the same plan has another lot elsewhere
   */
  public static boolean twice(ReviewRules rules, String workspace, String plan) {
    String lot = lot(workspace, "second", new Candidate(plan, BigDecimal.ZERO));
    return wins(lot, rules.teaching().secondPercent());
  }

  /**
   * The lot of a plan to come to the same coach once more, if it is one of those that do; the
   * smallest come first.
   *
   * @param coach by his id, so that the same plan has another lot for somebody else
   */
  public static Optional<String> again(
      ReviewRules rules, String workspace, String coach, String plan) {
    String lot = lot(workspace, "again/" + coach, new Candidate(plan, BigDecimal.ZERO));
    return wins(lot, rules.teaching().repeats().percent()) ? Optional.of(lot) : Optional.empty();
  }

  private static boolean wins(String lot, int percent) {
    long of = Long.parseLong(lot.substring(0, LOT_DIGITS), 16);
    return of * PERCENT < (long) percent << (4 * LOT_DIGITS);
  }

  private static List<Drawn> shuffled(String seed, List<Drawn> drawn) {
    List<Drawn> order = new ArrayList<>(drawn);
    order.sort(Comparator.comparing(one -> lot(seed, "order", one.of())));
    List<Drawn> placed = new ArrayList<>();
    for (Drawn one : order) {
      placed.add(new Drawn(one.of(), placed.size() + 1, one.origin(), one.probability()));
    }
    return placed;
  }

  static String lot(String seed, String purpose, Candidate candidate) {
    byte[] text = (seed + "/" + purpose + "/" + candidate.id()).getBytes(StandardCharsets.UTF_8);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }

  /**
   * Inclusion probabilities. Above the risk at the cut a plan is sure to come; below it has an
   * equal chance among the rest; and where several share the risk at the cut, lots decide which of
   * them count as chosen by risk.
   */
  private static final class Chances {
    private final BigDecimal cut;
    private final double atCut;
    private final double below;

    Chances(List<Candidate> ranked, int byRisk, int size) {
      int rest = ranked.size() - byRisk;
      below = rest == 0 ? 1 : (double) (size - byRisk) / rest;
      if (byRisk == 0) {
        cut = BigDecimal.TWO;
        atCut = below;
        return;
      }
      cut = ranked.get(byRisk - 1).risk();
      long above = ranked.stream().filter(one -> one.risk().compareTo(cut) > 0).count();
      long tied = ranked.stream().filter(one -> one.risk().compareTo(cut) == 0).count();
      double byLot = (double) (byRisk - above) / tied;
      atCut = byLot + (1 - byLot) * below;
    }

    BigDecimal of(Candidate one) {
      int order = one.risk().compareTo(cut);
      double chance =
          order > 0 && cut.compareTo(BigDecimal.TWO) < 0 ? 1 : order == 0 ? atCut : below;
      return BigDecimal.valueOf(chance).setScale(PLACES, RoundingMode.HALF_UP);
    }
  }
}
