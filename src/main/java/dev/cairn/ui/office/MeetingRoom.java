package dev.cairn.ui.office;

import dev.cairn.action.Action;
import dev.cairn.action.Done;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.accept.AcceptRule;
import dev.cairn.action.accept.Coming;
import dev.cairn.action.accept.MeetingOffer;
import dev.cairn.action.accept.Offer;
import dev.cairn.action.accept.SignOffs;
import dev.cairn.action.accept.SignRule;
import dev.cairn.action.elicit.HeldMeeting;
import dev.cairn.action.elicit.HeldQuestion;
import dev.cairn.action.elicit.MeetingActions;
import dev.cairn.action.elicit.MeetingReading;
import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.action.elicit.UsualPlan;
import dev.cairn.action.file.NotWritten;
import dev.cairn.action.file.WholeFile;
import dev.cairn.action.kept.Unavailable;
import dev.cairn.action.letter.AnswerFile;
import dev.cairn.action.letter.Invitation;
import dev.cairn.action.letter.TakeAnswers;
import dev.cairn.action.rules.Blast;
import dev.cairn.action.rules.BlastRadius;
import dev.cairn.action.rules.RuleStep;
import dev.cairn.action.rules.RulesHere;
import dev.cairn.action.rules.RulesHere.Standing;
import dev.cairn.elicit.conclusion.Conclusion;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.ledger.checkpoint.Signer;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.meeting.Meetings;
import dev.cairn.pack.meeting.QuestionSet;
import dev.cairn.pack.origin.Agreed;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.work.Cancel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Meetings of coaches as the window uses them. Everything here blocks. */
public final class MeetingRoom {
  private static final long LARGEST = 4_000_000;

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
            new MeetingReading(records, packs.policy(), running).all(),
            packs.sets(),
            packs.policy()));
  }

  /** One question with all that may be seen of it now. */
  public QuestionCase question(String meetingId, String questionId) {
    Meetings packs = packs();
    RunningRules running = office.running();
    RulesHere here = office.here();
    return office.look(records -> {
      HeldMeeting meeting = new MeetingReading(records, packs.policy(), running).meeting(meetingId);
      HeldQuestion held = meeting.question(questionId).orElseThrow();
      boolean pooled = !held.second().isEmpty();
      Conclusion first = held.firstConclusion();
      Conclusion now = held.standing();
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
          now == null ? Optional.empty() : Optional.of(following(records, here, meeting, held)));
    });
  }

  private static QuestionCase.Following following(
      Records records, RulesHere here, HeldMeeting meeting, HeldQuestion held) {
    try {
      Standing standing = here.of(records);
      Offer offer = offer(records, standing, meeting, held);
      boolean inForce =
          standing.rules().modifiers().stream()
              .flatMap(modifier -> modifier.effects().stream())
              .anyMatch(effect -> holds(effect.agreed(), offer));
      return new QuestionCase.Draft(
          offer, SignOffs.of(records, offer, AcceptRule.policy(standing)), inForce);
    } catch (Refused none) {
      return new QuestionCase.None(String.valueOf(none.getMessage()));
    }
  }

  /** Under whose names it holds does not matter, nor how often it was signed. */
  private static boolean holds(@Nullable Agreed agreed, Offer offer) {
    if (agreed == null) {
      return false;
    }
    Provenance known = agreed.provenance();
    Provenance offered = offer.provenance();
    return known.rule().equals(offered.rule())
        && known.condition().equals(offered.condition())
        && known.sets().equals(offered.sets())
        && known.reason().equals(offered.reason());
  }

  private static Offer offer(
      Records records, Standing standing, HeldMeeting meeting, HeldQuestion held) {
    return new MeetingOffer(standing, new MeetingRecords(records))
        .of(meeting.meeting().id(), held.question().id(), ReasonOf.the(held));
  }

  private Meetings packs() {
    try {
      return rules.meetings();
    } catch (RulesMissing missing) {
      throw new Unavailable(String.valueOf(missing.getMessage()), missing);
    }
  }

  /** Writes what another machine needs to answer, signed with the key of the ledger. */
  public void invite(String meeting, Path target) {
    Signer host =
        office.with(workspace ->
            workspace
                .keys()
                .signer()
                .orElseThrow(() ->
                    new Refused(
                        "The workspace has no key to sign with, so no invitation was written."
                            + " Maybe put one in force with \"ledger key\".")));
    byte[] invitation = office.look(records -> Invitation.write(records, meeting, host));
    try (WholeFile file = WholeFile.at(target)) {
      file.stream().write(invitation);
      file.finish();
    } catch (IOException unwritable) {
      throw new Unavailable(new NotWritten(target, unwritable).sentence(), unwritable);
    }
  }

  /** Takes in what a coach answered on another machine; all of a file or nothing. */
  public Done takeIn(Path file) {
    return office.act(new TakeAnswers(AnswerFile.read(bytes(file)), office.secrets()));
  }

  private static byte[] bytes(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new Refused(
            file.getFileName()
                + " is larger than any file of answers, so nothing was taken from it.");
      }
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new Unavailable(
          file.getFileName() + " cannot be read, so nothing was taken from it. Maybe it was moved.",
          unreadable);
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
