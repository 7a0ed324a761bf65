package dev.cairn.action.rulebook;

import dev.cairn.model.wording.Language;
import dev.cairn.pack.condition.ConditionProblem;
import dev.cairn.pack.condition.ToldFacts;
import dev.cairn.pack.condition.WrittenCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * For whom a rule holds, in words. Claims are made in English; in another language they are told
 * claim by claim, and a condition with one that has no words there stays as it is written.
 */
final class ConditionWords {
  /** Longer claims stand before those they contain. */
  private static final List<String> CLAIMS =
      List.of(
          "claim.cleared",
          "claim.not-cleared",
          "claim.within",
          "claim.any-within",
          "claim.any",
          "claim.months",
          "claim.pain",
          "claim.has",
          "claim.no",
          "claim.is-not",
          "claim.is",
          "claim.by",
          "claim.below",
          "claim.above",
          "claim.least",
          "claim.most");

  private static final List<String> FACTS =
      List.of(
          "age",
          "sex",
          "weeklyKm",
          "longestRunKm",
          "runsPerWeek",
          "yearsRunning",
          "consistentWeeks",
          "temperament",
          "sleepHours",
          "stress",
          "hrv",
          "restingPulseDelta",
          "illness",
          "heat",
          "daysOff",
          "previousFailures",
          "race",
          "goal",
          "daysPerWeek",
          "weeks",
          "firstMarathon",
          "speedwork",
          "worstPain");

  private static final Pattern PLACE = Pattern.compile("\\\\\\{\\d\\\\}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private final BookWords words;
  private final BookWords english = new BookWords(Language.ENGLISH);

  ConditionWords(BookWords words) {
    this.words = words;
  }

  String of(String condition) {
    List<String> told = new ArrayList<>();
    for (String claim : claims(condition)) {
      boolean asClaimed = words.language() == Language.ENGLISH;
      Optional<String> said = asClaimed ? Optional.of(claim) : said(claim);
      if (said.isEmpty()) {
        return condition;
      }
      told.add(said.get());
    }
    return String.join(", ", told);
  }

  /** What a condition claims, without anybody of whom something is told. */
  private static List<String> claims(String condition) {
    try {
      WrittenCondition written = WrittenCondition.of(condition);
      return ToldFacts.of(JsonNodeFactory.instance.objectNode()).ask(written).parts().stream()
          .map(part -> part.words().replaceFirst(" \\([^()]*\\)$", ""))
          .toList();
    } catch (ConditionProblem unreadable) {
      return List.of(condition);
    }
  }

  private Optional<String> said(String claim) {
    for (String key : CLAIMS) {
      String[] halves = PLACE.split(escaped(english.text(key)), -1);
      Matcher found = Pattern.compile(String.join("(.+)", halves)).matcher(claim);
      Optional<String> said =
          found.matches()
              ? values(found).map(values -> words.text(key, values.toArray()))
              : Optional.empty();
      if (said.isPresent()) {
        return said;
      }
    }
    return fact(claim);
  }

  /** Empty where one of them has no words. */
  private Optional<List<String>> values(Matcher found) {
    List<String> values = new ArrayList<>();
    for (int at = 1; at <= found.groupCount(); at++) {
      value(found.group(at)).ifPresent(values::add);
    }
    return values.size() == found.groupCount() ? Optional.of(values) : Optional.empty();
  }

  private static String escaped(String text) {
    return text.replaceAll("([{}.()])", "\\\\$1");
  }

  private Optional<String> fact(String claim) {
    return FACTS.stream()
        .filter(fact -> english.text("fact." + fact).equals(claim))
        .map(fact -> words.text("fact." + fact))
        .findFirst();
  }

  /** A fact, a number, or a word such as "bold"; empty where it is something else. */
  private Optional<String> value(String text) {
    int or = text.indexOf(" or ");
    if (or > 0) {
      Optional<String> first = value(text.substring(0, or));
      return first.flatMap(
          one -> value(text.substring(or + 4)).map(other -> words.text("or", one, other)));
    }
    if (NUMBER.matcher(text).matches()) {
      return Optional.of(words.decimal(text));
    }
    String word = text.replace(' ', '_');
    return words.knows("word", word) ? Optional.of(words.word("word", word)) : fact(text);
  }
}
