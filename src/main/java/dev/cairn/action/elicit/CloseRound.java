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
import dev.cairn.json.Canonical;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Subject;
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
    Round round = meetings.stage(meetingId, questionId).taking();
    if (round == null) {
      throw new Refused(
          "No round of " + question.title().english() + " is open, so nothing was revealed.");
    }
    Opening opening = new Opening(records, meetings, secrets, question);
    RoundId id = new RoundId(meetingId, questionId, round);
    RoundId first = new RoundId(meetingId, questionId, Round.FIRST);
    LateAnswers late = new LateAnswers(records, meetings);
    List<Opened> opened = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    for (Participant coach : meeting.coaches()) {
      Optional<byte[]> answer = opening.answer(id, coach, remarks);
      Optional<byte[]> earlier =
          answer.isPresent() || round == Round.FIRST
              ? Optional.empty()
              : opening
                  .answer(first, coach, new ArrayList<>())
                  .or(() -> late.answer(first, coach).map(Canonical::bytes));
      answer.ifPresent(bytes -> opened.add(new Opened(bytes, false)));
      earlier.ifPresent(bytes -> opened.add(new Opened(bytes, true)));
      if (answer.isEmpty() && earlier.isEmpty()) {
        missing.add(coach.name());
      }
    }
    if (opened.isEmpty()) {
      throw new Refused(
          "Nobody has answered "
              + question.title().english()
              + " yet, so there is nothing to reveal.");
    }
    if (opened.size() == 1 && meeting.coaches().size() > 1) {
      throw new Refused(
          "Only one of "
              + meeting.coaches().size()
              + " coaches has answered "
              + question.title().english()
              + ", and a single answer shows whose it is, so nothing was revealed. Maybe wait for"
              + " another one.");
    }
    if (!missing.isEmpty()) {
      remarks.addFirst(
          opened.size()
              + " of "
              + meeting.coaches().size()
              + " answered; not "
              + String.join(", ", missing)
              + ".");
    }
    Subject home = meetings.home(meetingId, questionId);
    byte[] before = records.value(Thing.MEETING_ROUND, home, id.text());
    Change change =
        Change.of(Thing.MEETING_ROUND, home, id.text(), before, closed(meetings.key(id), opened));
    return new Deed.Changes(List.of(change), remarks);
  }

  /**
   * In the order of their bytes, which tells nobody who gave which; how many are from the round
   * before, and not which.
   */
  private static byte[] closed(byte[] key, List<Opened> opened) {
    List<Opened> shuffled =
        opened.stream()
            .sorted(Comparator.comparing(one -> Base64.getEncoder().encodeToString(one.answer())))
            .toList();
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name("closed").beginArray();
    for (Opened one : shuffled) {
      out.beginObject().name("answer").canonical(one.answer()).endObject();
    }
    out.endArray();
    out.name("earlier").integer(opened.stream().filter(Opened::earlier).count());
    out.name("key").text(Base64.getEncoder().encodeToString(key));
    return out.endObject().toBytes();
  }
}
