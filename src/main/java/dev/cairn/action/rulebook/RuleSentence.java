package dev.cairn.action.rulebook;

import dev.cairn.pack.Quantity;
import dev.cairn.pack.condition.ConditionProblem;
import dev.cairn.pack.condition.ToldFacts;
import dev.cairn.pack.condition.WrittenCondition;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.Sets;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a rule does and for whom, in words. */
public final class RuleSentence {
  private RuleSentence() {}

  /** "Weekly growth at most 8 % where temperament is bold; reasonable from 6 to 11 %." */
  public static String of(Provenance from) {
    String where = " where " + String.join(", ", words(from.condition()));
    return switch (from.sets()) {
      case Sets.Line _ -> "No plan is made" + where + ".";
      case Sets.Value set -> value(set, where) + ".";
      case Sets.Template set -> template(set) + ".";
    };
  }

  private static String value(Sets.Value set, String where) {
    for (Quantity quantity : Quantity.values()) {
      if (quantity.word().equals(set.quantity())) {
        String unit = unit(quantity);
        String number = number(set.value()) + unit;
        return capital(quantity.plain())
            + way(quantity)
            + number
            + where
            + "; reasonable from "
            + number(set.low())
            + " to "
            + number(set.high())
            + unit;
      }
    }
    throw new IllegalArgumentException("There is no quantity " + set.quantity());
  }

  private static String template(Sets.Template set) {
    List<String> all =
        set.changes().stream()
            .map(one -> one.value().plain() + ": " + one.now() + " instead of " + one.was())
            .toList();
    return "For the race " + set.race().word() + " " + String.join("; ", all);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String way(Quantity quantity) {
    return switch (quantity) {
      case PEAK, LONG_RUN, HARD_MINUTES -> " times ";
      case WEEKLY_INCREASE, CUTBACK_EVERY, QUALITY_SESSIONS, HILLS, INTERVALS -> " at most ";
      case EASY_DAYS_BETWEEN_HARD, CUTBACK_DEPTH, FIRST_QUALITY_WEEK, FIRST_STEADY_WEEK ->
          " at least ";
    };
  }

  private static String unit(Quantity quantity) {
    return quantity == Quantity.WEEKLY_INCREASE || quantity == Quantity.CUTBACK_DEPTH ? " %" : "";
  }

  /** A condition without anybody of whom something is told. */
  private static List<String> words(String condition) {
    try {
      WrittenCondition written = WrittenCondition.of(condition);
      return ToldFacts.of(JsonNodeFactory.instance.objectNode()).ask(written).parts().stream()
          .map(part -> part.words().replaceFirst(" \\([^()]*\\)$", ""))
          .toList();
    } catch (ConditionProblem unreadable) {
      return List.of(condition);
    }
  }

  public static String number(double number) {
    return number == 0 ? "0" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
