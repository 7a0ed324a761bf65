package dev.cairn.action.minutes;

import dev.cairn.elicit.conclusion.Conclusion;
import dev.cairn.elicit.conclusion.Conclusion.Named;
import dev.cairn.elicit.outcome.DirectionOutcome;
import dev.cairn.elicit.outcome.PairOutcome;
import dev.cairn.elicit.outcome.RangeOutcome;
import dev.cairn.elicit.pair.Threshold;
import dev.cairn.elicit.pool.Pooled;
import dev.cairn.model.Proportion;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What answers come to, as JSON. Where coaches are split there is no figure over both sides. */
final class ConclusionJson {
  private static final String KIND = "kind";

  private ConclusionJson() {}

  static ObjectNode of(Conclusion conclusion) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("answers", conclusion.answers());
    switch (conclusion) {
      case Conclusion.Much much -> range(node, much.outcome());
      case Conclusion.Which which -> {
        DirectionOutcome outcome = which.outcome();
        node.put(KIND, word(outcome.kind())).put("leading", word(outcome.leading()));
        proportion(node.putObject("agreed"), outcome.agreed());
        if (which.still() != null) {
          proportion(node.putObject("still"), which.still());
        }
      }
      case Conclusion.Each each -> pair(node, each.outcome());
      case Conclusion.Marks marks -> {
        node.put(KIND, "marks");
        ArrayNode places = node.putArray("places");
        for (Conclusion.Place place : marks.places()) {
          ObjectNode one = places.addObject().put("place", place.place());
          one.put("agreement", place.agreement().word());
          named(one.putArray("instead"), place.instead());
        }
      }
      case Conclusion.Lines lines ->
          named(node.put(KIND, "lines").putArray("lines"), lines.lines());
      case Conclusion.Stories stories -> {
        named(node.put(KIND, "stories").putArray("signs"), stories.signs());
        stories.leastWeeks().ifPresent(weeks -> node.put("leastWeeksBefore", weeks));
        stories.mostWeeks().ifPresent(weeks -> node.put("mostWeeksBefore", weeks));
      }
      case Conclusion.Reasons _ -> node.put(KIND, "reasons");
    }
    return node;
  }

  private static void range(ObjectNode node, RangeOutcome outcome) {
    switch (outcome) {
      case RangeOutcome.Consensus one -> {
        Figure.put(node.put(KIND, "consensus"), "number", one.number());
        pooled(node.putObject("pool"), one.pooled());
      }
      case RangeOutcome.Wide one -> {
        Figure.put(node.put(KIND, "wide"), "number", one.number());
        pooled(node.put("safe", one.side().word()).putObject("pool"), one.pooled());
      }
      case RangeOutcome.Split split -> {
        Figure.put(node.put(KIND, "split"), "gapFrom", split.gapFrom());
        Figure.put(node, "gapTo", split.gapTo());
        node.put("between", split.between());
        pooled(node.putObject("lowerSide"), split.lower());
        pooled(node.putObject("upperSide"), split.upper());
      }
      case RangeOutcome.Insufficient few ->
          node.put(KIND, "insufficient").put("why", word(few.why()));
    }
  }

  private static void pooled(ObjectNode node, Pooled pooled) {
    Figure.put(node, "p10", pooled.p10());
    Figure.put(node, "median", pooled.median());
    Figure.put(node, "p90", pooled.p90());
    Figure.put(node, "minimum", pooled.leastMedian());
    Figure.put(node, "maximum", pooled.greatestMedian());
    Figure.put(node, "meanOfMedians", pooled.meanOfMedians());
    ArrayNode without = node.putArray("withoutEach");
    pooled.withoutEach().forEach(median -> without.add(Figure.of(median)));
  }

  private static void pair(ObjectNode node, PairOutcome outcome) {
    switch (outcome) {
      case PairOutcome.Differs one -> {
        threshold(node.put(KIND, one.wide() ? "wide" : "consensus"), one.threshold());
        Figure.put(node, "factor", one.factor());
        Figure.put(node, "minimum", one.least());
        Figure.put(node, "maximum", one.most());
      }
      case PairOutcome.Ordered one ->
          threshold(node.put(KIND, "ordered").put("valued", one.valued()), one.threshold());
      case PairOutcome.Alike _ -> node.put(KIND, "alike");
      case PairOutcome.Split split ->
          node.put(KIND, "split")
              .put("less", split.less())
              .put("same", split.same())
              .put("more", split.more());
      case PairOutcome.Insufficient few ->
          node.put(KIND, "insufficient").put("why", word(few.why()));
    }
  }

  private static void threshold(ObjectNode node, Threshold threshold) {
    threshold.level().ifPresent(level -> Figure.put(node, "from", level));
    threshold.low().ifPresent(low -> Figure.put(node, "fromLow", low));
    threshold.high().ifPresent(high -> Figure.put(node, "fromHigh", high));
  }

  private static void named(ArrayNode list, List<Named> all) {
    for (Named one : all) {
      ObjectNode node = list.addObject().put("text", one.text());
      node.put("agreement", one.agreement().word());
      if (!one.forWhom().isEmpty()) {
        node.put("where", one.forWhom());
      }
      proportion(node, one.by());
    }
  }

  private static void proportion(ObjectNode node, Proportion proportion) {
    node.put("count", proportion.count()).put("of", proportion.of());
  }

  private static String word(Enum<?> constant) {
    String[] words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
    return words.length == 1
        ? words[0]
        : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
  }
}
