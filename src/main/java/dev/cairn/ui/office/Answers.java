package dev.cairn.ui.office;

import dev.cairn.action.elicit.HeldQuestion;
import dev.cairn.elicit.conclusion.Conclusion;
import dev.cairn.elicit.fit.Curve;
import dev.cairn.elicit.fit.Fitting;
import dev.cairn.elicit.fit.Limits;
import dev.cairn.elicit.fit.Quantiles;
import dev.cairn.elicit.fit.Range;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.pack.meeting.Asked;
import java.util.Comparator;
import java.util.List;

/**
 * Answers of a closed round without names, and what they come to.
 *
 * @param earlier how many are from the round before
 * @param late how many came when the round was closed; they are among those given
 * @param opinions where ranges were asked for, from the lowest best value to the highest
 */
public record Answers(
    List<Answer> given, int earlier, int late, Conclusion conclusion, List<Opinion> opinions) {
  public Answers {
    given = List.copyOf(given);
    opinions = List.copyOf(opinions);
  }

  /** A range, as if its coach had been 80 % sure, and as a curve. */
  public record Opinion(Range range, Quantiles common, Curve curve) {}

  /** What counts now; a late second answer has the place of the coach's first. */
  static Answers counting(HeldQuestion held, Conclusion now) {
    int closing = held.second().isEmpty() ? held.first().size() : held.second().size();
    int replaced = closing + held.late().size() - held.counting().size();
    return of(
        held.question().asked(),
        held.counting(),
        held.earlier() - replaced,
        held.late().size(),
        now);
  }

  static Answers of(Asked asked, List<Answer> given, int earlier, int late, Conclusion conclusion) {
    return new Answers(
        given,
        earlier,
        late,
        conclusion,
        asked instanceof Asked.Range range
            ? opinions(given, new Limits(range.least(), range.most()))
            : List.of());
  }

  private static List<Opinion> opinions(List<Answer> given, Limits limits) {
    return given.stream()
        .filter(Answer.Much.class::isInstance)
        .map(one -> ((Answer.Much) one).range())
        .sorted(Comparator.comparingDouble(Range::best).thenComparingDouble(Range::lowest))
        .map(range -> {
          Quantiles common = range.common(limits);
          return new Opinion(range, common, new Fitting(common, limits).best());
        })
        .toList();
  }

  /** How many cannot say. */
  public int unknowing() {
    return (int) given.stream().filter(Answer.CannotSay.class::isInstance).count();
  }

  /** In the coaches' words. */
  public List<String> reasons() {
    return given.stream().map(Answer::reason).filter(reason -> !reason.isBlank()).toList();
  }
}
