package dev.cairn.cli.text;

import dev.cairn.elicit.conclusion.Agreement;
import dev.cairn.elicit.conclusion.Conclusion;
import dev.cairn.elicit.conclusion.Conclusion.Named;
import dev.cairn.elicit.outcome.DirectionOutcome;
import dev.cairn.elicit.outcome.PairOutcome;
import dev.cairn.elicit.outcome.RangeOutcome;
import dev.cairn.elicit.pair.Threshold;
import dev.cairn.elicit.pool.Pooled;
import dev.cairn.model.Proportion;
import dev.cairn.pack.meeting.SafeSide;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What answers come to, in sentences a line each. */
final class ConclusionText {
  private ConclusionText() {}

  static List<String> lines(Conclusion conclusion) {
    return switch (conclusion) {
      case Conclusion.Much much -> range(much.outcome());
      case Conclusion.Which which -> direction(which);
      case Conclusion.Each each -> pair(each.outcome());
      case Conclusion.Marks marks -> marks(marks);
      case Conclusion.Lines lines -> named("Never", lines.lines(), lines.answers());
      case Conclusion.Stories stories -> stories(stories);
      case Conclusion.Reasons reasons ->
          List.of(reasons.answers() + " in their own words; nothing is counted.");
    };
  }

  private static List<String> range(RangeOutcome outcome) {
    return switch (outcome) {
      case RangeOutcome.Consensus one -> {
        List<String> lines = new ArrayList<>();
        lines.add("Consensus: " + number(one.number()) + ".");
        lines.addAll(pooled(one.pooled()));
        yield lines;
      }
      case RangeOutcome.Wide one -> {
        List<String> lines = new ArrayList<>();
        lines.add(
            "Wide: the careful side is taken, "
                + number(one.number())
                + (one.side() == SafeSide.LOWER ? ", where the band begins." : ", where it ends."));
        lines.addAll(pooled(one.pooled()));
        yield lines;
      }
      case RangeOutcome.Split split ->
          List.of(
              "Split: one side ends at "
                  + number(split.gapFrom())
                  + ", the other begins at "
                  + number(split.gapTo())
                  + (split.between() > 0 ? "; between them lie " + split.between() : "")
                  + ". There is no number, and nothing is averaged.",
              "Ask both sides what would make them choose the other.");
      case RangeOutcome.Insufficient few -> List.of(insufficient(few.answers(), few.why()));
    };
  }

  private static String insufficient(int answers, RangeOutcome.Why why) {
    return switch (why) {
      case TOO_FEW -> "No number: only " + answers + " said one.";
      case TOO_WIDE -> "No number: the answers lie too far apart to mean the same.";
    };
  }

  private static List<String> pooled(Pooled pooled) {
    List<String> without = new ArrayList<>();
    pooled.withoutEach().forEach(median -> without.add(number(median)));
    List<String> lines = new ArrayList<>();
    lines.add(
        "Pool of "
            + pooled.curves().size()
            + ": median "
            + number(pooled.median())
            + ", band (P10 to P90) "
            + number(pooled.p10())
            + " to "
            + number(pooled.p90())
            + ".");
    lines.add(
        "Their own medians: "
            + number(pooled.leastMedian())
            + " to "
            + number(pooled.greatestMedian())
            + ", mean "
            + number(pooled.meanOfMedians())
            + " (shown, not used).");
    if (!without.isEmpty()) {
      lines.add("Median without each: " + String.join(", ", without) + ".");
    }
    return lines;
  }

  private static List<String> direction(Conclusion.Which which) {
    DirectionOutcome outcome = which.outcome();
    String leading = outcome.leading().name().toLowerCase(Locale.ROOT);
    List<String> lines = new ArrayList<>();
    lines.add(
        switch (outcome.kind()) {
          case CONSENSUS -> "Consensus: " + leading + ", " + share(outcome.agreed()) + ".";
          case SPLIT ->
              "Split: most say " + leading + ", but only " + share(outcome.agreed()) + ".";
          case INSUFFICIENT -> "Too few: " + outcome.agreed().of() + " said which way.";
        });
    Proportion still = which.still();
    if (still != null) {
      lines.add("Of those who say " + leading + ", still so further on: " + share(still) + ".");
    }
    return lines;
  }

  private static List<String> pair(PairOutcome outcome) {
    return switch (outcome) {
      case PairOutcome.Differs one ->
          List.of(
              (one.wide() ? "Wide: f" : "Consensus: f")
                  + threshold(one.threshold())
                  + " times "
                  + number(one.wide() ? one.least() : one.factor())
                  + "; the coaches' own factors are "
                  + number(one.least())
                  + " to "
                  + number(one.most())
                  + ".");
      case PairOutcome.Ordered one ->
          List.of(
              "F"
                  + threshold(one.threshold())
                  + " otherwise; by how much, only "
                  + one.valued()
                  + " said.");
      case PairOutcome.Alike one ->
          List.of("Alike: most of " + one.answers() + " make no difference.");
      case PairOutcome.Split split ->
          List.of(
              "Split: "
                  + split.less()
                  + " let the last do less, "
                  + split.same()
                  + " the same, "
                  + split.more()
                  + " more. There is no number, and nothing is averaged.");
      case PairOutcome.Insufficient few -> List.of(insufficient(few.answers(), few.why()));
    };
  }

  private static String threshold(Threshold threshold) {
    String from = "rom " + number(threshold.level().orElseThrow()) + " on";
    return threshold.low().isEmpty() || threshold.high().isEmpty()
        ? from
        : from
            + " ("
            + number(threshold.low().getAsDouble())
            + " to "
            + number(threshold.high().getAsDouble())
            + ")";
  }

  private static List<String> marks(Conclusion.Marks marks) {
    List<String> lines = new ArrayList<>();
    for (Conclusion.Place place : marks.places()) {
      List<String> instead =
          place.instead().stream().map(one -> "\"" + one.text() + "\" " + share(one.by())).toList();
      lines.add(place.place() + ": " + String.join(", ", instead) + how(place.agreement()));
    }
    return lines.isEmpty() ? List.of("Nobody marked anything.") : lines;
  }

  private static List<String> named(String word, List<Named> all, int answers) {
    List<String> lines = new ArrayList<>();
    for (Named one : all) {
      String whom = one.forWhom().isEmpty() ? "" : " (" + one.forWhom() + ")";
      lines.add(word + ": " + one.text() + whom + ", " + share(one.by()) + how(one.agreement()));
    }
    return lines.isEmpty() ? List.of(answers + " answers name none.") : lines;
  }

  private static List<String> stories(Conclusion.Stories stories) {
    List<String> lines = new ArrayList<>(named("Sign", stories.signs(), stories.answers()));
    if (stories.leastWeeks().isPresent()) {
      lines.add(
          "Seen "
              + stories.leastWeeks().getAsInt()
              + " to "
              + stories.mostWeeks().orElseThrow()
              + " weeks before.");
    }
    return lines;
  }

  private static String how(Agreement agreement) {
    return switch (agreement) {
      case AGREED -> ": agreed.";
      case SPLIT -> ": split, none is chosen.";
      case NAMED -> ".";
      case TOO_FEW -> ": too few answered.";
    };
  }

  static String share(Proportion proportion) {
    return proportion.count() + " of " + proportion.of();
  }

  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
