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
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.elicit.seal.Envelope;
import dev.cairn.elicit.seal.RoundKey;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.ledger.Kind;
import dev.cairn.pack.meeting.MeetingQuestion;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Closes the round of a question that is open: every envelope is opened, and the answers lie there
 * without names. Who saw them cannot unsee them, so nothing takes this back.
 */
public record CloseRound(String meetingId, String questionId, RoundSecrets secrets)
    implements Action {
  @Override
  public Kind kind() {
    return Lasting.ROUND_CLOSED;
  }

  /** An answer opened, and whether it is from the round before. */
  private record Opened(byte[] answer, boolean earlier) {}

  @Override
  public Deed decide(Now now) {
    Records records = now.records();
    MeetingRecords meetings = new MeetingRecords(records);
    Meeting meeting = meetings.meeting(meetingId);
    MeetingQuestion question = MeetingRecords.question(meeting, questionId);
    Stage stage = meetings.stage(meetingId, questionId);
    Round round = stage.taking();
    if (round == null) {
      throw new Refused(
          "No round of " + question.title().english() + " is open, so nothing was revealed.");
    }
    List<Opened> opened = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (Participant coach : meeting.coaches()) {
      Optional<byte[]> answer =
          open(records, meetings, new RoundId(meetingId, questionId, round), coach);
      if (answer.isPresent()) {
        opened.add(new Opened(answer.get(), false));
        continue;
      }
      Optional<byte[]> earlier =
          round == Round.SECOND
              ? open(records, meetings, new RoundId(meetingId, questionId, Round.FIRST), coach)
              : Optional.empty();
      earlier.ifPresent(known -> opened.add(new Opened(known, true)));
      if (earlier.isEmpty()) {
        missing.add(coach.name());
      }
    }
    if (opened.isEmpty()) {
      throw new Refused(
          "Nobody has answered "
              + question.title().english()
              + " yet, so there is nothing to reveal.");
    }
    RoundId id = new RoundId(meetingId, questionId, round);
    List<String> remarks = new ArrayList<>();
    if (!missing.isEmpty()) {
      remarks.add(
          opened.size()
              + " of "
              + meeting.coaches().size()
              + " answered; not "
              + String.join(", ", missing)
              + ".");
    }
    byte[] before = records.value(Thing.MEETING_ROUND, records.ledger(), id.text());
    Change change =
        Change.of(
            Thing.MEETING_ROUND,
            records.ledger(),
            id.text(),
            before,
            closed(meetings.key(id), opened));
    return new Deed.Changes(List.of(change), remarks);
  }

  private Optional<byte[]> open(
      Records records, MeetingRecords meetings, RoundId id, Participant coach) {
    Optional<byte[]> sealed = meetings.sealed(id, coach.id());
    if (sealed.isEmpty()) {
      return Optional.empty();
    }
    byte[] secret =
        secrets
            .find(Rounds.secretName(records, id))
            .orElseThrow(() ->
                new Refused(
                    "The key that opens the answers to "
                        + id.question()
                        + " lies on the machine where the meeting was opened, and not here, so"
                        + " nothing was revealed. Maybe close the round there."));
    return Optional.of(
        Envelope.open(RoundKey.of(meetings.key(id), secret), sealed.get(), id.purpose(coach.id()))
            .orElseThrow(() ->
                new Refused(
                    "The sealed answer of "
                        + coach.name()
                        + " to "
                        + id.question()
                        + " was changed since it was given, so nothing was revealed. Maybe run"
                        + " \"ledger verify\", then have it given again.")));
  }

  /** In the order of their bytes, which tells nobody who gave which. */
  private static byte[] closed(byte[] key, List<Opened> opened) {
    List<Opened> shuffled =
        opened.stream()
            .sorted(Comparator.comparing(one -> Base64.getEncoder().encodeToString(one.answer())))
            .toList();
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name("closed").beginArray();
    for (Opened one : shuffled) {
      out.beginObject().name("answer").canonical(one.answer());
      out.name("earlier").bool(one.earlier()).endObject();
    }
    out.endArray().name("key").text(Base64.getEncoder().encodeToString(key));
    return out.endObject().toBytes();
  }
}
