package dev.cairn.elicit.conclusion;

import dev.cairn.elicit.conclusion.Conclusion.Named;
import dev.cairn.elicit.fit.Limits;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.outcome.DirectionOutcome;
import dev.cairn.elicit.outcome.DirectionOutcome.Direction;
import dev.cairn.elicit.outcome.PairAnswer;
import dev.cairn.elicit.outcome.PairOutcome;
import dev.cairn.elicit.outcome.RangeOutcome;
import dev.cairn.model.Proportion;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.MeetingPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Sums up answers, each kind in its own way; who gave which does not matter, nor their order. */
public final class Concluding {
  private final MeetingPolicy policy;

  public Concluding(MeetingPolicy policy) {
    this.policy = policy;
  }

  public Conclusion of(Asked asked, List<Answer> answers) {
    return switch (asked) {
      case Asked.Range range -> much(range, answers);
      case Asked.Direction _ -> which(of(Answer.Which.class, answers));
      case Asked.Pair pair -> pair(pair, answers);
      case Asked.Template _ -> marks(of(Answer.Marked.class, answers));
      case Asked.RedLine _ -> lines(of(Answer.Never.class, answers));
      case Asked.Failure _ -> stories(of(Answer.Story.class, answers));
      case Asked.Words _ -> {
        List<String> words =
            of(Answer.Told.class, answers).stream().map(Answer::reason).sorted().toList();
        yield new Conclusion.Reasons(words, words.size());
      }
    };
  }

  private static <T extends Answer> List<T> of(Class<T> kind, List<Answer> answers) {
    return answers.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private Conclusion much(Asked.Range asked, List<Answer> answers) {
    var ranges = of(Answer.Much.class, answers).stream().map(Answer.Much::range).toList();
    Limits limits = new Limits(asked.least(), asked.most());
    return new Conclusion.Much(
        RangeOutcome.of(ranges, limits, asked.safe(), policy), ranges.size());
  }

  private Conclusion which(List<Answer.Which> answers) {
    List<Direction> directions = answers.stream().map(Answer.Which::direction).toList();
    DirectionOutcome outcome = DirectionOutcome.of(directions, policy);
    List<Boolean> asked =
        answers.stream()
            .filter(one -> one.direction() == outcome.leading())
            .flatMap(one -> Stream.ofNullable(one.still()))
            .toList();
    Proportion still =
        asked.isEmpty()
            ? null
            : new Proportion((int) asked.stream().filter(one -> one).count(), asked.size());
    return new Conclusion.Which(outcome, still, answers.size());
  }

  /** Of runners who differ in one thing. */
  public Conclusion.Each pair(Asked.Pair asked, List<Answer> answers) {
    List<PairAnswer> pairs = new ArrayList<>();
    for (Answer answer : answers) {
      if (answer instanceof Answer.Each each) {
        pairs.add(PairAnswer.of(each.values()));
      } else if (answer instanceof Answer.Chosen chosen) {
        pairs.add(new PairAnswer(chosen.choices(), List.of()));
      }
    }
    return new Conclusion.Each(PairOutcome.judge(asked.levels(), pairs, policy), pairs.size());
  }

  private Conclusion marks(List<Answer.Marked> answers) {
    Tally places = new Tally();
    for (Answer.Marked answer : answers) {
      List<String> seen = new ArrayList<>();
      for (Answer.Mark mark : answer.marks()) {
        if (!seen.contains(mark.place())) {
          seen.add(mark.place());
          places.add(mark.place(), mark.instead());
        }
      }
    }
    List<Conclusion.Place> all = new ArrayList<>();
    for (String place : places.first().stream().sorted(TemplatePlace.ORDER).toList()) {
      List<Named> instead = places.named(place, answers.size(), policy);
      boolean split =
          instead.stream().filter(one -> one.by().of() >= policy.fewest()).count() > 1
              && instead.get(1).by().count() >= policy.smallestSide();
      Agreement leading = instead.getFirst().agreement();
      all.add(
          new Conclusion.Place(
              place, instead, split && leading != Agreement.AGREED ? Agreement.SPLIT : leading));
    }
    return new Conclusion.Marks(all, answers.size());
  }

  private Conclusion lines(List<Answer.Never> answers) {
    Tally lines = new Tally();
    answers.forEach(one -> lines.add(one.forWhom(), one.what()));
    return new Conclusion.Lines(lines.all(answers.size(), policy), answers.size());
  }

  private Conclusion stories(List<Answer.Story> answers) {
    Tally signs = new Tally();
    for (Answer.Story answer : answers) {
      Tally own = new Tally();
      answer.signs().forEach(sign -> own.add("", sign));
      own.texts("").forEach(sign -> signs.add("", sign));
    }
    List<Integer> weeks =
        answers.stream().flatMap(one -> Stream.ofNullable(one.weeksBefore())).sorted().toList();
    return new Conclusion.Stories(
        answers.stream().map(Answer.Story::story).sorted().toList(),
        signs.all(answers.size(), policy),
        weeks.isEmpty() ? OptionalInt.empty() : OptionalInt.of(weeks.getFirst()),
        weeks.isEmpty() ? OptionalInt.empty() : OptionalInt.of(weeks.getLast()),
        answers.size());
  }
}
