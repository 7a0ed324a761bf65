package dev.cairn.cli.text;

import static dev.cairn.cli.text.ConclusionText.number;

import dev.cairn.elicit.fit.Range;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.pair.Choice;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An answer as a sentence, so that whoever gave it sees what it means. */
final class AnswerText {
  private AnswerText() {}

  static String sentence(Asked asked, Answer answer) {
    String said =
        switch (answer) {
          case Answer.Much much when asked instanceof Asked.Range range ->
              range(much.range(), range.measure());
          case Answer.Much much -> range(much.range(), Measure.COUNT);
          case Answer.Which which ->
              which.direction().name().charAt(0)
                  + which.direction().name().substring(1).toLowerCase(Locale.ROOT)
                  + still(which)
                  + ".";
          case Answer.Each each when asked instanceof Asked.Pair pair -> each(each, pair);
          case Answer.Each each -> each.values() + ".";
          case Answer.Chosen chosen when asked instanceof Asked.Pair pair -> chosen(chosen, pair);
          case Answer.Chosen chosen -> chosen.choices().size() + " choices.";
          case Answer.Told _ -> "";
          case Answer.Marked marked -> marked(marked);
          case Answer.Never never ->
              "Never: "
                  + never.what()
                  + (never.forWhom().isBlank() ? "" : " (" + never.forWhom() + ")")
                  + ".";
          case Answer.Story story -> story(story);
          case Answer.CannotSay _ -> "Cannot say.";
        };
    String reason = answer.reason().strip();
    return (said + (reason.isEmpty() ? "" : " \u201c" + reason + "\u201d")).strip();
  }

  /** To a thousandth, as it is kept: what is read back is what counts. */
  private static String kept(double value) {
    BigDecimal kept = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN);
    return kept.signum() == 0 ? "0" : kept.stripTrailingZeros().toPlainString();
  }

  private static String still(Answer.Which which) {
    Boolean still = which.still();
    return still == null ? "" : still ? ", and still further on" : ", but not further on";
  }

  private static String range(Range range, Measure measure) {
    return "Of a hundred such answers "
        + range.sureness()
        + " hold the right value: it lies between "
        + kept(range.lowest())
        + " and "
        + kept(range.highest())
        + unit(measure)
        + ", and most likely it is "
        + kept(range.best())
        + ".";
  }

  private static String each(Answer.Each each, Asked.Pair pair) {
    List<String> all = new ArrayList<>();
    double first = each.values().getFirst();
    for (int at = 0; at < each.values().size(); at++) {
      double value = each.values().get(at);
      all.add(
          number(pair.levels().get(at))
              + unit(pair.levelMeasure())
              + ": "
              + kept(value)
              + unit(pair.measure())
              + (at == 0 || first == 0 ? "" : " (\u00d7 " + number(value / first) + ")"));
    }
    return String.join(", ", all) + ".";
  }

  private static String chosen(Answer.Chosen chosen, Asked.Pair pair) {
    List<String> all = new ArrayList<>();
    for (Choice choice : chosen.choices()) {
      String sign =
          switch (choice.preferred()) {
            case FIRST -> " may do more than ";
            case SECOND -> " may do less than ";
            case NEITHER -> " may do as much as ";
          };
      all.add(
          number(pair.levels().get(choice.first()))
              + sign
              + number(pair.levels().get(choice.second())));
    }
    return String.join(", ", all) + ".";
  }

  private static String marked(Answer.Marked marked) {
    return String.join(
            ", ", marked.marks().stream().map(one -> one.place() + ": " + one.instead()).toList())
        + ".";
  }

  private static String story(Answer.Story story) {
    String signs =
        story.signs().isEmpty() ? "" : " Signs: " + String.join(", ", story.signs()) + ".";
    String weeks =
        story.weeksBefore() == null ? "" : " Seen " + story.weeksBefore() + " weeks before.";
    return story.story() + signs + weeks;
  }

  static String unit(Measure measure) {
    return switch (measure) {
      case PERCENT -> " %";
      case KILOMETRES -> " km";
      case FACTOR, COUNT -> "";
      case MINUTES, DAYS, WEEKS, MONTHS, YEARS -> " " + measure.word();
    };
  }
}
