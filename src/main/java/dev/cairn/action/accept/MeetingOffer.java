package dev.cairn.action.accept;

import dev.cairn.action.Refused;
import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.action.elicit.MeetingRecords.Revealed;
import dev.cairn.action.rules.RulesHere.Standing;
import dev.cairn.elicit.conclusion.Concluding;
import dev.cairn.elicit.conclusion.Conclusion;
import dev.cairn.elicit.fit.Curve;
import dev.cairn.elicit.fit.Limits;
import dev.cairn.elicit.fit.Range;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Round;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.elicit.outcome.PairOutcome;
import dev.cairn.elicit.outcome.RangeOutcome;
import dev.cairn.elicit.pool.Pooled;
import dev.cairn.elicit.rule.RuleDraft;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.MeetingPolicy;
import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.pack.origin.Bell;
import dev.cairn.pack.origin.Given;
import dev.cairn.pack.origin.Grounds;
import dev.cairn.pack.origin.Grounds.Judged;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.Sets;
import dev.cairn.pack.origin.Together;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rule that the answers to one question of a meeting come to, with all it rests on. */
public final class MeetingOffer {
  private final Standing standing;
  private final MeetingRecords records;
  private final MeetingPolicy policy;

  /**
   * @param standing the rules as they stand, of which one may already set the value that was asked
   */
  public MeetingOffer(Standing standing, MeetingRecords records) {
    this.standing = standing;
    this.records = records;
    this.policy = AcceptRule.policy(standing);
  }

  /**
   * The rule as it would be signed, or a refusal that says why there is none: answers are split or
   * too few, the second round is open, or the question sets no number.
   *
   * @param reason in the coaches' words; may be empty
   */
  public Offer of(String meetingId, String questionId, String reason) {
    Meeting meeting = records.meeting(meetingId);
    MeetingQuestion question =
        meeting
            .set()
            .question(questionId)
            .orElseThrow(() ->
                new Refused(
                    "The meeting "
                        + meetingId
                        + " has no question "
                        + questionId
                        + ", so there is no rule to sign."));
    Stage stage = records.stage(meetingId, questionId);
    if (stage.taking() != null) {
      throw new Refused(
          "The answers to "
              + question.title().english()
              + " are still sealed, so there is no rule to sign. Maybe close the round first.");
    }
    List<Answer> counting =
        records.counting(meetingId, questionId).stream().map(Revealed::answer).toList();
    return switch (question.asked()) {
      case Asked.Range range -> ranges(meeting, question, range, counting, reason);
      case Asked.Pair pair -> pairs(meeting, question, pair, counting, reason);
      case Asked.Direction _,
          Asked.Words _,
          Asked.Template _,
          Asked.RedLine _,
          Asked.Failure _ ->
          throw new Refused(
              question.title().english()
                  + " asks for no number, so no rule follows from it by itself. Maybe ask by how"
                  + " much in the next meeting.");
    };
  }

  private Offer ranges(
      Meeting meeting,
      MeetingQuestion question,
      Asked.Range asked,
      List<Answer> counting,
      String reason) {
    List<Range> ranges =
        counting.stream()
            .filter(Answer.Much.class::isInstance)
            .map(one -> ((Answer.Much) one).range())
            .toList();
    Limits limits = new Limits(asked.least(), asked.most());
    RangeOutcome outcome = RangeOutcome.of(ranges, limits, asked.safe(), policy);
    Judged judged =
        switch (outcome) {
          case RangeOutcome.Consensus one -> judged(true, one.pooled());
          case RangeOutcome.Wide one -> judged(false, one.pooled());
          case RangeOutcome.Split split -> throw NoRule.split(question, split);
          case RangeOutcome.Insufficient few ->
              throw NoRule.insufficient(question, few.answers(), few.why(), policy);
        };
    RuleDraft draft =
        RuleDraft.of(meeting, question, outcome, reason)
            .orElseThrow(() -> NoRule.noTarget(question));
    return offer(
        meeting, question, draft, asked.measure().word(), asked.least(), asked.most(), judged);
  }

  private Offer pairs(
      Meeting meeting,
      MeetingQuestion question,
      Asked.Pair asked,
      List<Answer> counting,
      String reason) {
    Conclusion.Each concluded = new Concluding(policy).pair(asked, counting);
    PairOutcome outcome = concluded.outcome();
    if (!(outcome instanceof PairOutcome.Differs differs)) {
      throw NoRule.pair(question, outcome, policy);
    }
    RuleDraft draft =
        RuleDraft.of(meeting, question, outcome, concluded.answers(), reason)
            .orElseThrow(() -> NoRule.noTarget(question));
    Judged judged =
        new Grounds.Pairs(
            !differs.wide(),
            asked.fact().english(),
            asked.levels(),
            differs.threshold().level().orElseThrow(),
            differs.factor(),
            differs.least(),
            differs.most());
    return offer(
        meeting, question, draft, asked.measure().word(), asked.least(), asked.most(), judged);
  }

  private Offer offer(
      Meeting meeting,
      MeetingQuestion question,
      RuleDraft draft,
      String measure,
      double least,
      double most,
      Judged judged) {
    boolean known = setsAKnownValue(draft);
    String modifier = known ? String.valueOf(draft.target().modifier()) : draft.id();
    Sets sets =
        new Sets.Value(
            modifier,
            draft.target().quantity().word(),
            draft.numbers().low(),
            draft.numbers().high(),
            draft.numbers().careful(),
            draft.numbers().value());
    boolean twice = records.stage(meeting.id(), question.id()) == Stage.POOLED;
    Grounds grounds =
        new Grounds.Meeting(
            meeting.id(),
            meeting.date(),
            meeting.facilitator(),
            meeting.coaches().stream().map(one -> one.name()).toList(),
            meeting.set().id(),
            question.id(),
            question.title().english(),
            question.text().english(),
            measure,
            least,
            most,
            given(meeting, question, Round.FIRST),
            twice ? given(meeting, question, Round.SECOND) : List.of(),
            judged);
    Provenance provenance =
        new Provenance(
            draft.id(),
            draft.name(),
            draft.condition(),
            sets,
            draft.reason(),
            grounds,
            0,
            List.of());
    List<Example> cases =
        known ? List.of() : MeetingCases.of(meeting, question, draft.condition());
    return new Offer(provenance, known ? null : draft.modifier(), cases, meeting.coaches());
  }

  /**
   * Whether a modifier there is already sets what was asked, for the same runners: its value is
   * what the coaches were asked for, and a second rule beside it would count twice.
   */
  private boolean setsAKnownValue(RuleDraft draft) {
    String id = draft.target().modifier();
    Optional<Modifier> known =
        standing.plain().modifiers().stream().filter(one -> one.id().equals(id)).findFirst();
    return known.isPresent()
        && known.get().condition().text().equals(draft.condition())
        && known.get().effects().stream()
            .anyMatch(effect -> effect.quantity() == draft.target().quantity());
  }

  private static Judged judged(boolean agreed, Pooled pooled) {
    return new Grounds.Ranges(
        agreed,
        pooled.curves().stream().map(MeetingOffer::bell).toList(),
        new Together(
            pooled.median(),
            pooled.p10(),
            pooled.p90(),
            pooled.leastMedian(),
            pooled.greatestMedian(),
            pooled.meanOfMedians(),
            pooled.withoutEach()));
  }

  private static Bell bell(Curve curve) {
    return new Bell(
        curve.family().name().toLowerCase(Locale.ROOT),
        curve.first(),
        curve.second(),
        curve.miss(),
        curve.quantile(0.1),
        curve.quantile(0.5),
        curve.quantile(0.9));
  }

  /** With what came late, if that is counted with this round. */
  private List<Given> given(Meeting meeting, MeetingQuestion question, Round round) {
    boolean last = records.stage(meeting.id(), question.id()) == Stage.POOLED;
    List<Revealed> given =
        last == (round == Round.SECOND)
            ? records.counting(meeting.id(), question.id())
            : records.revealed(meeting.id(), question.id(), round);
    return given.stream().map(one -> given(one.answer())).toList();
  }

  private static Given given(Answer answer) {
    return switch (answer) {
      case Answer.Much much ->
          new Given(
              List.of(much.range().lowest(), much.range().best(), much.range().highest()),
              much.range().sureness(),
              much.reason());
      case Answer.Each each -> new Given(each.values(), 0, each.reason());
      case Answer.CannotSay none -> new Given(List.of(), 0, none.reason());
      case Answer.Which _,
          Answer.Chosen _,
          Answer.Told _,
          Answer.Marked _,
          Answer.Never _,
          Answer.Story _ ->
          new Given(List.of(), 0, answer.reason());
    };
  }
}
