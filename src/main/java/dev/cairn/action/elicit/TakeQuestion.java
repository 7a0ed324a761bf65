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
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Round;
import dev.cairn.ledger.Kind;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.Bilingual;
import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.pack.shelf.QuestionsFile;
import java.security.SecureRandom;
import java.util.List;

/**
 * Takes a question that came of a change in a plan into a meeting. It stays with the athlete in
 * whose plan it came up, and so do its answers: when the athlete is erased, they go.
 *
 * @param number the entry that brought the question
 * @param asked what kind of answer it wants, and in which unit
 */
public record TakeQuestion(
    String meetingId, long number, Asked asked, RoundSecrets secrets, SecureRandom chance)
    implements Action {
  private static final int TITLE = 60;

  @Override
  public Kind kind() {
    return Lasting.MEETING_CHANGED;
  }

  @Override
  public Deed decide(Now now) {
    Records records = now.records();
    Meeting meeting = new MeetingRecords(records).meeting(meetingId);
    StoredQuestion stored =
        StoredQuestion.all(records).stream()
            .filter(one -> one.number() == number)
            .findFirst()
            .orElseThrow(() ->
                new Refused(
                    "No question came of a change in a plan in entry "
                        + number
                        + ", so none was taken. Maybe see which there are with \"elicit list\"."));
    String id = "from-" + number;
    if (meeting.set().question(id).isPresent()) {
      throw new Refused(
          "The meeting " + meetingId + " asks that question already, so nothing was done.");
    }
    refuseOdd();
    Bilingual text = new Bilingual(stored.text(), stored.text());
    String title =
        stored.text().length() <= TITLE
            ? stored.text()
            : stored.text().substring(0, TITLE).strip() + "\u2026";
    MeetingQuestion question =
        new MeetingQuestion(id, new Bilingual(title, title), text, null, asked);
    String part = meetingId + "/" + id;
    return Deed.Changes.of(
        Change.of(
            Thing.TAKEN_QUESTION,
            stored.athlete(),
            part,
            null,
            QuestionJson.bytes(question, List.of())),
        new Rounds(secrets, chance)
            .begin(records, stored.athlete(), new RoundId(meetingId, id, Round.FIRST)));
  }

  /** What a file of questions could not ask could not be read again, and the meeting with it. */
  private void refuseOdd() {
    Bilingual none = new Bilingual("-", "-");
    MeetingQuestion question = new MeetingQuestion("taken", none, none, null, asked);
    try {
      QuestionsFile.read("question", QuestionJson.bytes(question, List.of()));
    } catch (PackRefused refused) {
      throw new Refused(
          "Such a question cannot be asked ("
              + refused.problem().message()
              + "), so none was taken. Maybe "
              + refused.problem().maybe()
              + ".");
    } catch (IllegalArgumentException endless) {
      throw new Refused(
          "Such a question cannot be asked (one of its numbers is none), so none was taken.");
    }
  }
}
