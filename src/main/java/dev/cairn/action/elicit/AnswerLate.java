package dev.cairn.action.elicit;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Lasting;
import dev.cairn.action.Now;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.kept.RoundSecrets;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.AnswerJson;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.meeting.Round;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.elicit.seal.Envelope;
import dev.cairn.json.Canonical;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Subject;
import dev.cairn.pack.meeting.MeetingQuestion;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Optional;

/**
 * A coach answers when the round is closed already. The answer lies open at once and stands apart:
 * what the round came to when it closed stays, and what it comes to with this answer stands beside.
 */
public record AnswerLate(
    String meetingId,
    String questionId,
    Round round,
    String coachId,
    byte[] sealed,
    RoundSecrets secrets)
    implements Action {
  /** An answer given on the machine of the meeting, to the round that closed last. */
  public static AnswerLate of(
      MeetingRecords meetings,
      String meetingId,
      String questionId,
      String coachId,
      Answer answer,
      RoundSecrets secrets,
      SecureRandom chance) {
    RoundId id = meetings.lastRound(meetingId, questionId);
    byte[] sealed =
        Envelope.seal(meetings.key(id), AnswerJson.bytes(answer), id.purpose(coachId), chance);
    return new AnswerLate(meetingId, questionId, id.round(), coachId, sealed, secrets);
  }

  @Override
  public Kind kind() {
    return Lasting.LATE_ANSWER;
  }

  @Override
  public Deed decide(Now now) {
    Records records = now.records();
    MeetingRecords meetings = new MeetingRecords(records);
    Meeting meeting = meetings.meeting(meetingId);
    MeetingQuestion question = MeetingRecords.question(meeting, questionId);
    Participant coach = MeetingRecords.coach(meeting, coachId);
    RoundId id = new RoundId(meetingId, questionId, round);
    refuseOpen(meetings, question);
    refuseTwice(meetings, question, coach);
    Opening opening = new Opening(records, meetings, secrets, question);
    Answer answer =
        opening
            .open(id, coach, sealed)
            .flatMap(opening::fitting)
            .orElseThrow(() ->
                new Refused(
                    "What came of "
                        + coach.name()
                        + " is no answer to "
                        + question.title().english()
                        + " in the "
                        + round.word()
                        + " round, so nothing was kept. Maybe have it given once more."));
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name("answer");
    AnswerJson.write(answer, out);
    instead(records, meetings, opening, coach)
        .ifPresent(first -> out.name("instead").canonical(first));
    out.name("sealed").text(Base64.getEncoder().encodeToString(sealed));
    Subject home = meetings.home(meetingId, questionId);
    return Deed.Changes.of(
        Change.of(Thing.LATE_ANSWER, home, id.answer(coach.id()), null, out.endObject().toBytes()));
  }

  /**
   * The first answer, with which the coach counted when the second round closed: nobody counts
   * twice. What came late to the first round after that had not counted.
   */
  private Optional<byte[]> instead(
      Records records, MeetingRecords meetings, Opening opening, Participant coach) {
    if (round == Round.FIRST) {
      return Optional.empty();
    }
    RoundId first = new RoundId(meetingId, questionId, Round.FIRST);
    return opening
        .answer(first, coach, new ArrayList<>())
        .or(() ->
            new LateAnswers(records, meetings).beforeSecond(first, coach).map(Canonical::bytes));
  }

  private void refuseOpen(MeetingRecords meetings, MeetingQuestion question) {
    Stage stage = meetings.stage(meetingId, questionId);
    boolean open = round == Round.FIRST ? stage == Stage.FIRST_ROUND : stage != Stage.POOLED;
    if (open) {
      throw new Refused(
          "The "
              + round.word()
              + " round of "
              + question.title().english()
              + " is not closed, so no answer can be late and none was kept. Maybe give it as any"
              + " other.");
    }
  }

  private void refuseTwice(MeetingRecords meetings, MeetingQuestion question, Participant coach) {
    RoundId id = new RoundId(meetingId, questionId, round);
    if (meetings.answered(id, coach)) {
      throw new Refused(
          coach.name()
              + " has answered "
              + question.title().english()
              + " in the "
              + round.word()
              + " round already, and that answer lies open, so it stays as it is."
              + (round == Round.FIRST ? " Maybe answer once more in the second round." : ""));
    }
  }
}
