package dev.cairn.action.accept;

import dev.cairn.action.Refused;
import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.action.rules.RulesHere.Standing;
import dev.cairn.elicit.conclusion.Concluding;
import dev.cairn.elicit.conclusion.Conclusion;
import dev.cairn.elicit.fit.Curve;
import dev.cairn.elicit.fit.Limits;
import dev.cairn.elicit.fit.Range;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.outcome.PairOutcome;
import dev.cairn.elicit.outcome.RangeOutcome;
import dev.cairn.elicit.outcome.RangeOutcome.Why;
import dev.cairn.elicit.pool.Pooled;
import dev.cairn.elicit.rule.RuleDraft;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.WrittenTemplate;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.MeetingPolicy;
import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.pack.origin.Bell;
import dev.cairn.pack.origin.Grounds;
import dev.cairn.pack.origin.Grounds.Judged;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.Sets;
import dev.cairn.pack.origin.Sets.Changed;
import dev.cairn.pack.origin.Together;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rule that the answers to one question of a meeting come to, with all it rests on. */
public final class MeetingOffer {
  private final Standing standing;
  private final MeetingRecords records;
  private final MeetingGrounds grounds;
  private final MeetingPolicy policy;

  /**
   * @param standing the rules as they stand, of which one may already set the value that was asked
   */
  public MeetingOffer(Standing standing, MeetingRecords records) {
    this.standing = standing;
    this.records = records;
    this.grounds = new MeetingGrounds(records);
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
    MeetingQuestion question = closed(meeting, questionId);
    List<Answer> counting = grounds.counting(meeting, question);
    return switch (question.asked()) {
      case Asked.Range range -> ranges(meeting, question, range, counting, reason);
      case Asked.Pair pair -> pairs(meeting, question, pair, counting, reason);
      case Asked.RedLine _ ->
          throw new Refused(
              question.title().english()
                  + " was answered in words, so no rule follows from it by itself. Maybe say as a"
                  + " condition for whom no plan is made.");
      case Asked.Template _ -> template(meetingId, questionId, List.of(), reason);
      case Asked.Direction _, Asked.Words _, Asked.Failure _ ->
          throw new Refused(
              question.title().english()
                  + " asks for no number, so no rule follows from it by itself. Maybe ask by how"
                  + " much in the next meeting.");
    };
  }

  /**
   * The red line that somebody wrote of what coaches said must never be done; they sign it as it is
   * written.
   *
   * @param condition for whom no plan is made
   * @param reason what such a runner is told
   */
  public Offer line(String meetingId, String questionId, String condition, String reason) {
    Meeting meeting = records.meeting(meetingId);
    MeetingQuestion question = closed(meeting, questionId);
    if (!(question.asked() instanceof Asked.RedLine)) {
      throw new Refused(
          question.title().english()
              + " does not ask what must never be done, so no red line follows from it. Maybe"
              + " leave the condition out.");
    }
    long answers =
        grounds.counting(meeting, question).stream().filter(Answer.Never.class::isInstance).count();
    if (answers < policy.fewest()) {
      throw NoRule.insufficient(question, (int) answers, Why.TOO_FEW, policy);
    }
    String id = "rl-" + meeting.id() + "-" + question.id();
    Provenance provenance =
        new Provenance(
            id,
            question.title().english(),
            condition,
            new Sets.Line(id),
            reason,
            grounds.of(meeting, question, "count", 0, 1, new Grounds.Words()),
            0,
            List.of());
    byte[] file = RedLineFile.bytes(id, condition, reason, provenance.grounds().brief());
    return new Offer(
        provenance, file, MeetingCases.of(meeting, question, condition), meeting.coaches());
  }

  /**
   * The change of a race's template that somebody wrote for what coaches marked and agreed on; they
   * sign it as it is written.
   *
   * @param written which values, for which places
   * @param reason in the coaches' words; may be empty
   */
  public Offer template(
      String meetingId, String questionId, List<WrittenChange> written, String reason) {
    Meeting meeting = records.meeting(meetingId);
    MeetingQuestion question = closed(meeting, questionId);
    List<Answer> counting = grounds.counting(meeting, question);
    if (!(question.asked() instanceof Asked.Template asked)
        || !(new Concluding(policy).of(asked, counting) instanceof Conclusion.Marks marks)) {
      throw new Refused(
          question.title().english()
              + " asks for no marks in a template, so no change of one follows from it. Maybe"
              + " leave the values out.");
    }
    WrittenTemplate template =
        standing
            .shelf()
            .template(asked.race())
            .orElseThrow(() ->
                new Refused(
                    "No pack in force has a template for the race "
                        + asked.race().word()
                        + ", so there is nothing to change. Maybe put its pack back."));
    TemplateOffer wished = new TemplateOffer(question, marks, policy, template);
    List<Changed> changes = wished.changes(written);
    Provenance provenance =
        new Provenance(
            "tc-" + meeting.id() + "-" + question.id(),
            question.title().english(),
            "race == '" + asked.race().word() + "'",
            new Sets.Template(asked.race(), changes),
            reason,
            grounds.of(meeting, question, "count", 0, 1, wished.agreed(changes)),
            0,
            List.of());
    return new Offer(provenance, null, List.of(), meeting.coaches(), template.packId());
  }

  private MeetingQuestion closed(Meeting meeting, String questionId) {
    MeetingQuestion question = MeetingRecords.question(meeting, questionId);
    if (records.stage(meeting.id(), questionId).taking() != null) {
      throw new Refused(
          "The answers to "
              + question.title().english()
              + " are still sealed, so there is no rule to sign. Maybe close the round first.");
    }
    return question;
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
    String measure = asked.measure().word();
    return offer(
        meeting,
        question,
        draft,
        grounds.of(meeting, question, measure, asked.least(), asked.most(), judged));
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
    String measure = asked.measure().word();
    return offer(
        meeting,
        question,
        draft,
        grounds.of(meeting, question, measure, asked.least(), asked.most(), judged));
  }

  private Offer offer(
      Meeting meeting, MeetingQuestion question, RuleDraft draft, Grounds.Meeting from) {
    Optional<Modifier> known = alreadySetting(draft);
    Sets sets =
        new Sets.Value(
            known.map(Modifier::id).orElse(draft.id()),
            draft.target().quantity().word(),
            draft.numbers().low(),
            draft.numbers().high(),
            draft.numbers().careful(),
            draft.numbers().value());
    Provenance provenance =
        new Provenance(
            draft.id(), draft.name(), draft.condition(), sets, draft.reason(), from, 0, List.of());
    List<Example> cases = MeetingCases.of(meeting, question, draft.condition());
    return known
        .map(one -> new Offer(provenance, null, cases, meeting.coaches(), one.packId()))
        .orElseGet(() -> new Offer(provenance, draft.modifier(), cases, meeting.coaches()));
  }

  /**
   * The modifier there is that sets what was asked, for the same runners: its value is what the
   * coaches were asked for, and a second rule beside it would count twice.
   */
  private Optional<Modifier> alreadySetting(RuleDraft draft) {
    String id = draft.target().modifier();
    return standing.plain().modifiers().stream()
        .filter(one -> one.id().equals(id))
        .filter(one -> one.condition().text().equals(draft.condition()))
        .filter(one ->
            one.effects().stream()
                .anyMatch(effect -> effect.quantity() == draft.target().quantity()))
        .findFirst();
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
}
