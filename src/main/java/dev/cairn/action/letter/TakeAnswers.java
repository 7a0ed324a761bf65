package dev.cairn.action.letter;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Lasting;
import dev.cairn.action.Now;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.elicit.AnswerLate;
import dev.cairn.action.elicit.GiveAnswer;
import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.action.elicit.Opening;
import dev.cairn.action.elicit.RoundId;
import dev.cairn.action.kept.RoundSecrets;
import dev.cairn.action.letter.AnswerFile.Sealed;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.meeting.Round;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.ledger.Kind;
import dev.cairn.pack.meeting.MeetingQuestion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Takes in a file of answers from another machine: all of them in one step, or none. The first file
 * of a coach says which key is the coach's; from then on no other key speaks for that coach.
 */
public record TakeAnswers(AnswerFile file, RoundSecrets secrets) implements Action {
  @Override
  public Kind kind() {
    return Lasting.ANSWER_GIVEN;
  }

  @Override
  public Deed decide(Now now) {
    Records records = now.records();
    if (!file.workspace().equals(records.ledger().id().hex())) {
      throw new Refused(
          "These answers are to a meeting of another workspace, so none was taken. Maybe name the"
              + " workspace with --workspace.");
    }
    MeetingRecords meetings = new MeetingRecords(records);
    Meeting meeting = meetings.meeting(file.meeting());
    Participant coach = MeetingRecords.coach(meeting, file.coach());
    List<Change> changes = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    changes.add(key(records, coach, remarks));
    int late = 0;
    Set<String> rounds = new TreeSet<>();
    for (Sealed sealed : file.answers()) {
      MeetingQuestion question = MeetingRecords.question(meeting, sealed.question());
      RoundId id = new RoundId(meeting.id(), question.id(), sealed.round());
      if (!rounds.add(id.text())) {
        throw new Refused(
            "The file holds two answers to "
                + question.title().english()
                + " in the "
                + id.round().word()
                + " round, so no answer of the file was taken. Maybe answer into a new file.");
      }
      boolean known =
          meetings
              .sealed(id, coach.id())
              .filter(bytes -> Arrays.equals(bytes, sealed.envelope()))
              .isPresent();
      if (known || meetings.lateSealed(id, coach.id(), sealed.envelope())) {
        continue;
      }
      if (open(meetings, meeting, question, sealed.round())) {
        refuseForeign(records, meetings, question, id, coach, sealed.envelope());
        changes.add(GiveAnswer.sealed(records, meetings, id, coach, sealed.envelope()));
      } else {
        refuseTwice(meetings, question, id, coach);
        late++;
        AnswerLate action =
            new AnswerLate(
                meeting.id(),
                question.id(),
                sealed.round(),
                coach.id(),
                sealed.envelope(),
                secrets);
        changes.addAll(((Deed.Changes) action.decide(now)).changes());
      }
    }
    if (late > 0) {
      remarks.add(
          late
              + (late == 1 ? " answer" : " answers")
              + " came when the round was closed: it stands apart, and what the round came to"
              + " stays beside what it comes to now.");
    }
    return new Deed.Changes(changes, remarks);
  }

  private static void refuseTwice(
      MeetingRecords meetings, MeetingQuestion question, RoundId id, Participant coach) {
    if (meetings.answered(id, coach)) {
      throw new Refused(
          coach.name()
              + " has answered "
              + question.title().english()
              + " in the "
              + id.round().word()
              + " round already, and that answer lies open, so no answer of the file was taken."
              + " Maybe give the others into a new file.");
    }
  }

  /** What could never be opened would keep the answers of all others shut. */
  private void refuseForeign(
      Records records,
      MeetingRecords meetings,
      MeetingQuestion question,
      RoundId id,
      Participant coach,
      byte[] envelope) {
    if (!new Opening(records, meetings, secrets, question).holdsAnswer(id, coach, envelope)) {
      throw new Refused(
          "What the file holds for "
              + question.title().english()
              + " was not sealed as an answer of "
              + coach.name()
              + " in the "
              + id.round().word()
              + " round, so no answer of the file was taken. Maybe answer a new invitation.");
    }
  }

  private static boolean open(
      MeetingRecords meetings, Meeting meeting, MeetingQuestion question, Round round) {
    Stage stage = meetings.stage(meeting.id(), question.id());
    if (round == Round.SECOND && (stage == Stage.FIRST_ROUND || stage == Stage.REVEALED)) {
      throw new Refused(
          "The second round of "
              + question.title().english()
              + " has not begun, so no answer of the file was taken.");
    }
    return stage.taking() == round;
  }

  private Change key(Records records, Participant coach, List<String> remarks) {
    String part = file.meeting() + "/" + coach.id();
    byte[] before = records.value(Thing.COACH_KEY, records.ledger(), part);
    JsonNode known = records.json(Thing.COACH_KEY, records.ledger(), part).orElse(null);
    if (known == null) {
      remarks.add(
          "From now on only the key "
              + file.key().id()
              + " signs for "
              + coach.name()
              + ". Maybe ask whether it is the coach's own.");
    } else if (!known.path("key").asString("").equals(file.key().text())) {
      throw new Refused(
          "The file is signed with the key "
              + file.key().id()
              + ", but answers of "
              + coach.name()
              + " were signed with another before, so none was taken. Maybe ask "
              + coach.name()
              + " who sent it.");
    } else if (file.written().isBefore(Instant.parse(known.path("written").asString("")))) {
      throw new Refused(
          "The file was written on "
              + file.written()
              + ", and a newer one of "
              + coach.name()
              + " was taken already, so nothing of it was. Maybe take the newest.");
    }
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name("key").text(file.key().text());
    out.name("written").text(file.written().toString());
    return Change.of(Thing.COACH_KEY, records.ledger(), part, before, out.endObject().toBytes());
  }
}
