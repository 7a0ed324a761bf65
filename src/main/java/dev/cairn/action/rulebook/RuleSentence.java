package dev.cairn.action.rulebook;

import dev.cairn.model.wording.Language;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.Sets;
import java.util.List;

/** What a rule does and for whom, in words and as a formula. */
public final class RuleSentence {
  private final BookWords words;
  private final ConditionWords conditions;

  public RuleSentence(BookWords words) {
    this.words = words;
    this.conditions = new ConditionWords(words);
  }

  /** In English, as commands and files have it. */
  public static String of(Provenance from) {
    return new RuleSentence(new BookWords(Language.ENGLISH)).sentence(from);
  }

  /** "Weekly growth at most 8 % where temperament is bold; reasonable from 6 to 11 %." */
  public String sentence(Provenance from) {
    return switch (from.sets()) {
      case Sets.Line _ -> words.text("sentence.line", conditions.of(from.condition()));
      case Sets.Value set -> value(set, conditions.of(from.condition()));
      case Sets.Template set ->
          words.text(
              "sentence.template", words.text("race." + set.race().word()), changes(set.changes()));
    };
  }

  private String value(Sets.Value set, String where) {
    for (Quantity quantity : Quantity.values()) {
      if (quantity.word().equals(set.quantity())) {
        String unit = unit(quantity);
        return words.text(
            "sentence." + way(quantity),
            words.text("quantity." + quantity.word()),
            words.number(set.value()) + unit,
            where,
            words.number(set.low()),
            words.number(set.high()) + unit);
      }
    }
    throw new IllegalArgumentException("There is no quantity " + set.quantity());
  }

  private static String way(Quantity quantity) {
    return switch (quantity) {
      case PEAK, LONG_RUN, HARD_MINUTES -> "times";
      case WEEKLY_INCREASE, CUTBACK_EVERY, QUALITY_SESSIONS, HILLS, INTERVALS -> "most";
      case EASY_DAYS_BETWEEN_HARD, CUTBACK_DEPTH, FIRST_QUALITY_WEEK, FIRST_STEADY_WEEK -> "least";
    };
  }

  private static String unit(Quantity quantity) {
    return quantity == Quantity.WEEKLY_INCREASE || quantity == Quantity.CUTBACK_DEPTH ? " %" : "";
  }

  /** "share of the weeks that build, in %: 50 instead of 33" */
  public String changes(List<Sets.Changed> changes) {
    List<String> all =
        changes.stream()
            .map(one ->
                words.text(
                    "sentence.change",
                    words.text("template." + one.value().word()),
                    one.now(),
                    one.was()))
            .toList();
    return String.join("; ", all);
  }

  /** As files and conditions write it. */
  public String formula(Provenance from) {
    return switch (from.sets()) {
      case Sets.Line _ -> words.text("formula.line", from.condition());
      case Sets.Value set ->
          set.modifier().equals(from.rule())
              ? words.text(
                  "formula.own", set.quantity(), words.number(set.value()), from.condition())
              : words.text(
                  "formula.other",
                  set.quantity(),
                  words.number(set.value()),
                  set.modifier(),
                  from.condition());
      case Sets.Template set -> words.text("formula.template", values(set), set.race().word());
    };
  }

  private static String values(Sets.Template set) {
    return String.join(
        "; ", set.changes().stream().map(one -> one.value().word() + " " + one.now()).toList());
  }
}
