package dev.cairn.action.elicit;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Subject;
import dev.cairn.pack.meeting.MeetingQuestion;

/**
 * Notes what is said about a question once its answers lie open.
 *
 * @param by who said it; empty: nobody in particular
 */
public record NoteInMeeting(String meetingId, String questionId, String by, String text)
    implements Action {
  private static final int LONGEST = 2000;

  public NoteInMeeting {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new Refused(
          "A note has 1 to "
              + LONGEST
              + " letters, and this one "
              + text.length()
              + ", so none was kept.");
    }
  }

  @Override
  public Kind kind() {
    return new Kind("meeting.noted");
  }

  @Override
  public Deed decide(Now now) {
    Records records = now.records();
    MeetingRecords meetings = new MeetingRecords(records);
    Meeting meeting = meetings.meeting(meetingId);
    MeetingQuestion question = MeetingRecords.question(meeting, questionId);
    if (meetings.stage(meetingId, questionId) == Stage.FIRST_ROUND) {
      throw new Refused(
          "Nobody talks about "
              + question.title().english()
              + " before the first answers lie open, so no note was kept. Maybe close the round.");
    }
    Subject home = meetings.home(meetingId, questionId);
    int last =
        meetings.notes(meetingId, questionId).stream()
            .mapToInt(MeetingNote::number)
            .max()
            .orElse(0);
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name("by").text(by.strip()).name("text").text(text.strip());
    return Deed.Changes.of(
        Change.of(
            Thing.MEETING_NOTE,
            home,
            meetingId + "/" + questionId + "/" + (last + 1),
            null,
            out.endObject().toBytes()));
  }
}
