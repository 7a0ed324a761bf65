package dev.cairn.action.elicit;

import dev.cairn.action.Action;
import dev.cairn.action.Deed;
import dev.cairn.action.Lasting;
import dev.cairn.action.Now;
import dev.cairn.action.Refused;
import dev.cairn.action.kept.RoundSecrets;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Round;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.ledger.Kind;
import java.security.SecureRandom;

/** After the talk coaches answer a question once more, in private. */
public record BeginSecondRound(
    String meetingId, String questionId, RoundSecrets secrets, SecureRandom chance)
    implements Action {
  @Override
  public Kind kind() {
    return Lasting.ROUND_BEGUN;
  }

  @Override
  public Deed decide(Now now) {
    MeetingRecords meetings = new MeetingRecords(now.records());
    Meeting meeting = meetings.meeting(meetingId);
    MeetingRecords.question(meeting, questionId);
    Stage stage = meetings.stage(meetingId, questionId);
    if (stage != Stage.REVEALED) {
      throw new Refused(
          "A second round of "
              + questionId
              + (stage == Stage.FIRST_ROUND
                  ? " begins when the first is revealed, so none did."
                  : " was begun already, so nothing changed."));
    }
    RoundId id = new RoundId(meetingId, questionId, Round.SECOND);
    return Deed.Changes.of(
        new Rounds(secrets, chance).begin(now.records(), meetings.home(meetingId, questionId), id));
  }
}
