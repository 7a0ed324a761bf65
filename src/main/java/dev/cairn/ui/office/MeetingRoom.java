package dev.cairn.ui.office;

import dev.cairn.action.Action;
import dev.cairn.action.Done;
import dev.cairn.action.accept.AcceptRule;
import dev.cairn.action.accept.Coming;
import dev.cairn.action.accept.Offer;
import dev.cairn.action.accept.SignRule;
import dev.cairn.action.elicit.HeldMeeting;
import dev.cairn.action.elicit.HeldQuestion;
import dev.cairn.action.elicit.MeetingActions;
import dev.cairn.action.elicit.MeetingReading;
import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.action.elicit.UsualPlan;
import dev.cairn.action.kept.Unavailable;
import dev.cairn.action.rules.Blast;
import dev.cairn.action.rules.BlastRadius;
import dev.cairn.action.rules.RuleStep;
import dev.cairn.action.rules.RulesHere;
import dev.cairn.elicit.conclusion.Conclusion;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.meeting.Meetings;
import dev.cairn.pack.meeting.QuestionSet;
import dev.cairn.work.Cancel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Meetings of coaches as the window uses them. Everything here blocks. */
public final class MeetingRoom {
  private final Office office;
  private final Rules rules;
  private @Nullable BlastRadius radius;

  public MeetingRoom(Office office, Rules rules) {
    this.office = office;
    this.rules = rules;
  }

  public void open(Cancel cancel) {
    office.open(cancel, planned -> {});
  }

  public Optional<String> readOnlyBecause() {
    return office.readOnlyBecause();
  }

  public LocalDate today() {
    return office.today();
  }

  /** All meetings with how far each question is, and what meetings there can be. */
  public MeetingsCase meetings() {
    Meetings packs = packs();
    RunningRules running = office.running();
    return office.look(records ->
        new MeetingsCase(
            new MeetingReading(records, packs.policy(), running, office.secrets()).all(),
            packs.sets(),
            packs.policy()));
  }

  /** One question with all that may be seen of it now. */
  public QuestionCase question(String meetingId, String questionId) {
    Meetings packs = packs();
    RunningRules running = office.running();
    RulesHere here = office.here();
    return office.look(records -> {
      HeldMeeting meeting =
          new MeetingReading(records, packs.policy(), running, office.secrets()).meeting(meetingId);
      HeldQuestion held = meeting.question(questionId).orElseThrow();
      boolean pooled = !held.second().isEmpty();
      Conclusion first = held.firstConclusion();
      Conclusion now = held.standing();
      FollowingRule following = new FollowingRule(records, here.of(records));
      return new QuestionCase(
          meeting.meeting(),
          held,
          first == null
              ? Optional.empty()
              : Optional.of(
                  pooled || now == null
                      ? Answers.of(held.question().asked(), held.first(), 0, 0, first)
                      : Answers.counting(held, now)),
          pooled && now != null ? Optional.of(Answers.counting(held, now)) : Optional.empty(),
          EngineNow.of(held, running),
          UsualPlan.of(held.question().asked(), running),
          now == null ? Optional.empty() : Optional.of(following.of(meeting, held)),
          now == null ? Optional.empty() : following.writable(meeting, held, now));
    });
  }

  /** What would follow if this were written for what coaches said in words. */
  public QuestionCase.Following written(String meeting, String question, WrittenRule rule) {
    RulesHere here = office.here();
    return office.look(
        records -> new FollowingRule(records, here.of(records)).written(meeting, question, rule));
  }

  private Meetings packs() {
    try {
      return rules.meetings();
    } catch (RulesMissing missing) {
      throw new Unavailable(String.valueOf(missing.getMessage()), missing);
    }
  }

  private MeetingActions actions() {
    return new MeetingActions(office.secrets(), office.chance());
  }

  /** Opens a meeting with these coaches, today. */
  public Done begin(String id, String facilitator, List<String> coaches, QuestionSet set) {
    return office.act(actions().open(id, office.today(), facilitator, coaches, set));
  }

  public Done give(String meeting, String question, String coach, Answer answer) {
    return office.act(actions().answer(meeting, question, coach, answer));
  }

  /** Of a coach who did not answer before the round was closed. */
  public Done giveLate(String meeting, String question, String coach, Answer answer) {
    Action late =
        office.look(records ->
            actions().late(new MeetingRecords(records), meeting, question, coach, answer));
    return office.act(late);
  }

  public Done close(String meeting, String question) {
    return office.act(actions().close(meeting, question));
  }

  public Done beginSecond(String meeting, String question) {
    return office.act(actions().again(meeting, question));
  }

  public Done note(String meeting, String question, String by, String text) {
    return office.act(MeetingActions.note(meeting, question, by, text));
  }

  /**
   * @param meaning null: no longer agreed
   */
  public Done meaning(String meeting, String question, String word, @Nullable String meaning) {
    return office.act(MeetingActions.meaning(meeting, question, word, meaning));
  }

  /** A coach's yes to what a question came to where no rule follows from it. */
  public Done sign(String meeting, String question, String coach, boolean yes) {
    return office.act(MeetingActions.sign(meeting, question, coach, yes));
  }

  /** A coach's signature under the rule as it is offered. */
  public Done sign(Offer offer, String coach) {
    return office.act(new SignRule(offer, coach));
  }

  /** What a rule would do to everybody; plans are made while the office serves others. */
  public Blast blast(Offer offer, Cancel cancel, LongConsumer told) {
    RulesHere here = office.here();
    BlastRadius.Field field = office.look(records -> BlastRadius.field(here, records));
    Coming coming = Coming.of(offer, here, field.now());
    BlastRadius.Made made =
        radius(here)
            .plan(field, offer.inShort(), coming.after(), coming.rules(), threads(), cancel, told);
    return office.look(records -> BlastRadius.told(records, made, office.today()));
  }

  private synchronized BlastRadius radius(RulesHere here) {
    BlastRadius known = radius;
    if (known == null) {
      known = new BlastRadius(here);
      radius = known;
    }
    return known;
  }

  private static int threads() {
    return Math.max(1, Runtime.getRuntime().availableProcessors());
  }

  /** Puts a rule into force with every plan it has a say in; one step, taken back as one. */
  public Done accept(Offer offer, Cancel cancel) {
    Done done =
        office.act(new AcceptRule(offer, office.here(), RuleStep.planning(threads(), cancel)));
    office.archive();
    return done;
  }
}
