package dev.cairn.action.elicit;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Lasting;
import dev.cairn.action.Now;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.AnswerJson;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.meeting.Round;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.elicit.seal.Envelope;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Subject;
import dev.cairn.pack.meeting.MeetingQuestion;
import java.security.SecureRandom;
import java.util.Base64;

/** A coach answers a question in private; until the round closes the answer can be changed. */
public record GiveAnswer(
    String meetingId, String questionId, String coachId, Answer answer, SecureRandom chance)
    implements Action {
  @Override
  public Kind kind() {
    return Lasting.ANSWER_GIVEN;
  }

  @Override
  public Deed decide(Now now) {
    Records records = now.records();
    MeetingRecords meetings = new MeetingRecords(records);
    Meeting meeting = meetings.meeting(meetingId);
    MeetingQuestion question = MeetingRecords.question(meeting, questionId);
    Participant coach = MeetingRecords.coach(meeting, coachId);
    Stage stage = meetings.stage(meetingId, questionId);
    Round round = stage.taking();
    if (round == null) {
      throw new Refused(
          "The answers to "
              + question.title().english()
              + " lie open already, so another one could not be private and was not kept."
              + (stage == Stage.REVEALED
                  ? " Maybe begin the second round."
                  : " Maybe give it as one that came late."));
    }
    FittingAnswer.check(question, answer);
    RoundId id = new RoundId(meetingId, questionId, round);
    byte[] sealed =
        Envelope.seal(meetings.key(id), AnswerJson.bytes(answer), id.purpose(coach.id()), chance);
    return Deed.Changes.of(sealed(records, meetings, id, coach, sealed));
  }

  /** An envelope of a coach, in the place of the one before. */
  public static Change sealed(
      Records records, MeetingRecords meetings, RoundId id, Participant coach, byte[] envelope) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name("sealed").text(Base64.getEncoder().encodeToString(envelope));
    String part = id.answer(coach.id());
    Subject home = meetings.home(id.meeting(), id.question());
    byte[] before = records.value(Thing.ANSWER, home, part);
    return Change.of(Thing.ANSWER, home, part, before, out.endObject().toBytes());
  }
}
