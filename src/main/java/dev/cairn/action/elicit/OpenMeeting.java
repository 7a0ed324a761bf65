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
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.meeting.Round;
import dev.cairn.ledger.Kind;
import dev.cairn.pack.meeting.MeetingQuestion;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Opens a meeting: its coaches, its questions, and the first round of each. */
public record OpenMeeting(Meeting meeting, RoundSecrets secrets, SecureRandom chance)
    implements Action {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

  public OpenMeeting {
    if (!NAME.matcher(meeting.id()).matches()) {
      throw new Refused(
          "\""
              + meeting.id()
              + "\" is no name for a meeting, so none was opened. Maybe use small letters, digits"
              + " and hyphens.");
    }
    if (meeting.coaches().isEmpty()) {
      throw new Refused(
          "The meeting "
              + meeting.id()
              + " has no coach, so it was not opened. Maybe name those who take part.");
    }
    Set<String> ids = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    for (Participant coach : meeting.coaches()) {
      if (!NAME.matcher(coach.id()).matches() || coach.name().isBlank()) {
        throw new Refused(
            "A coach of the meeting "
                + meeting.id()
                + " has no usable name (\""
                + coach.name()
                + "\"), so it was not opened. Maybe use letters and digits.");
      }
      if (!ids.add(coach.id()) || !names.add(coach.name())) {
        throw new Refused(
            "Two coaches of the meeting "
                + meeting.id()
                + " are called "
                + coach.name()
                + ", so it was not opened. Maybe give one a pseudonym.");
      }
    }
  }

  @Override
  public Kind kind() {
    return Lasting.MEETING_OPENED;
  }

  @Override
  public Deed decide(Now now) {
    Records records = now.records();
    if (records.value(Thing.MEETING, records.ledger(), meeting.id()) != null) {
      throw new Refused(
          "There is a meeting "
              + meeting.id()
              + " already, so none was opened. Maybe give it another name.");
    }
    List<Change> changes = new ArrayList<>();
    changes.add(
        Change.of(Thing.MEETING, records.ledger(), meeting.id(), null, MeetingJson.bytes(meeting)));
    Rounds rounds = new Rounds(secrets, chance);
    for (MeetingQuestion question : meeting.set().questions()) {
      changes.add(
          rounds.begin(
              records, records.ledger(), new RoundId(meeting.id(), question.id(), Round.FIRST)));
    }
    return new Deed.Changes(changes, List.of());
  }
}
