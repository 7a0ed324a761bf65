package dev.cairn.outgo.pdf;

import dev.cairn.pack.origin.Given;
import dev.cairn.pack.origin.Grounds;
import dev.cairn.pack.origin.MarkedPlace;
import dev.cairn.pack.origin.Together;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a rule rests on, in words for a reader on paper. */
final class EvidenceWords {
  private static final int FEW = 20;

  private EvidenceWords() {}

  /** Every answer of a round, in an order that tells nobody whose it is. */
  static List<String> answers(Grounds.Meeting meeting, List<Given> answers) {
    List<String> all = new ArrayList<>();
    boolean words =
        meeting.judged() instanceof Grounds.Words || meeting.judged() instanceof Grounds.Marks;
    for (Given answer : answers) {
      boolean bare = words && !answer.reason().isBlank();
      all.add(bare ? answer.reason() : values(meeting, answer) + (answer.reason().isBlank() ? "" : ": " + answer.reason()));
    }
    return all;
  }

  private static String values(Grounds.Meeting meeting, Given answer) {
    List<String> values = answer.values().stream().map(EvidenceWords::two).toList();
    String unit =
        switch (meeting.measure()) {
          case "percent" -> " %";
          case "factor", "count" -> "";
          default -> " " + meeting.measure();
        };
    if (values.isEmpty()) {
      return "no number";
    }
    return answer.sureness() == 0
        ? String.join(", ", values) + unit
        : (values.get(1) + unit + ", from " + values.get(0) + " to ")
            + (values.get(2) + unit + ", " + answer.sureness() + " % sure");
  }

  static String together(Grounds.Judged judged) {
    return switch (judged) {
      case Grounds.Ranges ranges -> ranges(ranges);
      case Grounds.Pairs pairs ->
          "From "
              + pairs.fact()
              + " "
              + two(pairs.level())
              + " on, by the factor "
              + two(pairs.factor())
              + (", the coaches' own from "
                  + two(pairs.least())
                  + " to "
                  + two(pairs.most())
                  + ".");
      case Grounds.Words _ -> "The coaches said the same in words.";
      case Grounds.Marks marks ->
          String.join(
                  "; ",
                  marks.marks().stream()
                      .map(one ->
                          (one.count() + " of " + one.of() + " put \"" + one.words() + "\" at ")
                              + MarkedPlace.spoken(one.place()))
                      .toList())
              + ".";
    };
  }

  private static String ranges(Grounds.Ranges ranges) {
    Together pool = ranges.pool();
    List<Double> without = pool.withoutEach().stream().sorted().toList();
    String taken =
        ranges.agreed()
            ? "A consensus: the median of all curves together, "
            : "A wide answer, so the careful end of the band was taken; the median is ";
    return taken
        + two(pool.median())
        + ("; band (P10 to P90) " + two(pool.p10()) + " to " + two(pool.p90()))
        + ("; the coaches' own medians " + two(pool.leastMedian()) + " to ")
        + (two(pool.greatestMedian()) + ", their mean " + two(pool.meanOfMedians()))
        + (" (not used); with any one coach left out " + two(without.getFirst()) + " to ")
        + (two(without.getLast()) + ".");
  }

  static String edits(Grounds.Reviews reviews) {
    return reviews.changed()
        + " of "
        + reviews.seen()
        + " plans in which it could have been; likely between "
        + percent(reviews.low())
        + " and "
        + percent(reviews.high())
        + (reviews.seen() < FEW ? ". These are few plans." : ".");
  }

  /** "temperament bold, age 28". */
  static String runner(JsonNode facts) {
    List<String> all = new ArrayList<>();
    facts
        .properties()
        .forEach(fact -> {
          JsonNode value = fact.getValue();
          all.add(fact.getKey() + " " + (value.isString() ? value.asString() : value.toString()));
        });
    return all.isEmpty() ? "a runner of whom nothing is told" : String.join(", ", all);
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  static String two(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
