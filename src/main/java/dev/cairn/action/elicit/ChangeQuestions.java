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
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Subject;
import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.pack.meeting.QuestionSet;
import dev.cairn.pack.meeting.RunnerProfile;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The facilitator changes what a meeting asks: questions and runners come, go, or are said
 * otherwise. What somebody has answered already stays as it was asked.
 *
 * @param wished all questions and runners as they are to be; those that were taken from a change in
 *     a plan stay apart and need not be among them
 */
public record ChangeQuestions(
    String meetingId, QuestionSet wished, RoundSecrets secrets, SecureRandom chance)
    implements Action {
  @Override
  public Kind kind() {
    return Lasting.MEETING_CHANGED;
  }

  @Override
  public Deed decide(Now now) {
    Records records = now.records();
    MeetingRecords meetings = new MeetingRecords(records);
    Meeting whole = meetings.meeting(meetingId);
    Subject ledger = records.ledger();
    byte[] before = records.value(Thing.MEETING, ledger, meetingId);
    List<MeetingQuestion> own = new ArrayList<>();
    for (MeetingQuestion question : wished.questions()) {
      boolean taken = !meetings.home(meetingId, question.id()).equals(ledger);
      if (taken) {
        refuseIf(changed(whole, question), question, "came of a change in a plan");
      } else {
        own.add(question);
      }
    }
    for (MeetingQuestion old : whole.set().questions()) {
      boolean answered = answered(meetings, whole, old);
      boolean taken = !meetings.home(meetingId, old.id()).equals(ledger);
      boolean gone = wished.question(old.id()).isEmpty();
      if (answered && !taken) {
        refuseIf(gone || changed(wished, old), old, "was answered already");
      }
      refuseIf(answered && runnerChanged(whole.set(), old), old, "was answered about a runner");
    }
    QuestionSet set =
        new QuestionSet(
            whole.set().id(),
            wished.number(),
            wished.title(),
            wished.purpose(),
            wished.profiles(),
            own);
    List<Change> changes = new ArrayList<>();
    changes.add(
        Change.of(Thing.MEETING, ledger, meetingId, before, MeetingJson.bytes(whole.asking(set))));
    Rounds rounds = new Rounds(secrets, chance);
    for (MeetingQuestion question : own) {
      RoundId first = new RoundId(meetingId, question.id(), Round.FIRST);
      if (meetings.round(first).isEmpty()) {
        changes.add(rounds.begin(records, ledger, first));
      }
    }
    return new Deed.Changes(changes, List.of());
  }

  private static boolean answered(
      MeetingRecords meetings, Meeting meeting, MeetingQuestion question) {
    return meetings.stage(meeting.id(), question.id()) != Stage.FIRST_ROUND
        || !meetings.answered(meeting, question.id(), Round.FIRST).isEmpty();
  }

  private static boolean changed(Meeting whole, MeetingQuestion question) {
    return changed(whole.set(), question);
  }

  private static boolean changed(QuestionSet set, MeetingQuestion question) {
    return !set.question(question.id()).equals(Optional.of(question));
  }

  private boolean runnerChanged(QuestionSet before, MeetingQuestion question) {
    String letter = question.profile();
    if (letter == null) {
      return false;
    }
    Optional<RunnerProfile> known = before.profile(letter);
    return !known.equals(wished.profile(letter));
  }

  private static void refuseIf(boolean refused, MeetingQuestion question, String because) {
    if (refused) {
      throw new Refused(
          question.title().english()
              + " "
              + because
              + ", so it stays as it was asked and nothing was changed. Maybe ask a new question"
              + " beside it.");
    }
  }
}
