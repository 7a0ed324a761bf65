package dev.cairn.action.elicit;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Lasting;
import dev.cairn.action.Now;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Subject;
import dev.cairn.pack.meeting.MeetingQuestion;

/**
 * A coach says yes to what the answers to a question came to; or takes that back. The yes names the
 * answers it is about: when one comes late, it has to be said again.
 */
public record SignOff(String meetingId, String questionId, String coachId, boolean yes)
    implements Action {
  @Override
  public Kind kind() {
    return Lasting.OUTCOME_SIGNED;
  }

  @Override
  public Deed decide(Now now) {
    Records records = now.records();
    MeetingRecords meetings = new MeetingRecords(records);
    Meeting meeting = meetings.meeting(meetingId);
    MeetingQuestion question = MeetingRecords.question(meeting, questionId);
    Participant coach = MeetingRecords.coach(meeting, coachId);
    if (meetings.stage(meetingId, questionId) != Stage.POOLED) {
      throw new Refused(
          "What "
              + question.title().english()
              + " comes to is signed when its second round is closed, so "
              + coach.name()
              + " has not signed.");
    }
    Subject home = meetings.home(meetingId, questionId);
    String part = meetingId + "/" + questionId + "/" + coach.id();
    byte[] before = records.value(Thing.SIGN_OFF, home, part);
    if (!yes) {
      return Deed.Changes.of(Change.of(Thing.SIGN_OFF, home, part, before, null));
    }
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name("answers").text(meetings.hash(meetingId, questionId));
    out.name("date").text(now.today().toString());
    return Deed.Changes.of(
        Change.of(Thing.SIGN_OFF, home, part, before, out.endObject().toBytes()));
  }
}
