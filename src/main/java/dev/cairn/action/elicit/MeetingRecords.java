package dev.cairn.action.elicit;

import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.AnswerJson;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.meeting.Round;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.pack.meeting.MeetingQuestion;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a workspace knows of its meetings. Nothing here can open an envelope. */
public final class MeetingRecords {
  private final Records records;

  public MeetingRecords(Records records) {
    this.records = records;
  }

  /** All meetings, the newest first. */
  public List<Meeting> all() {
    return records.all(Table.RECORD).stream()
        .filter(row -> row.text("thing").equals(Thing.MEETING.word()))
        .map(MeetingRecords::meeting)
        .sorted(Comparator.comparing(Meeting::date).reversed().thenComparing(Meeting::id))
        .toList();
  }

  private static Meeting meeting(Row row) {
    try {
      return MeetingJson.read(JsonFile.read(row.bytes("value")).root());
    } catch (JsonProblem broken) {
      throw new IllegalStateException("A recorded meeting is no JSON", broken);
    }
  }

  /** The meeting with this id, or a refusal that names it. */
  public Meeting meeting(String id) {
    return records
        .json(Thing.MEETING, records.ledger(), id)
        .map(MeetingJson::read)
        .orElseThrow(() ->
            new Refused(
                "There is no meeting "
                    + id
                    + " in the workspace, so nothing was done."
                    + " Maybe see which there are with \"elicit list\"."));
  }

  static MeetingQuestion question(Meeting meeting, String id) {
    return meeting
        .set()
        .question(id)
        .orElseThrow(() ->
            new Refused(
                "The meeting "
                    + meeting.id()
                    + " has no question "
                    + id
                    + ", so nothing was done. Maybe one of "
                    + String.join(
                        ", ", meeting.set().questions().stream().map(MeetingQuestion::id).toList())
                    + "."));
  }

  /** How far a question is. */
  public Stage stage(String meeting, String question) {
    Optional<JsonNode> second = round(new RoundId(meeting, question, Round.SECOND));
    if (second.isPresent()) {
      return closed(second.get()) ? Stage.POOLED : Stage.SECOND_ROUND;
    }
    return round(new RoundId(meeting, question, Round.FIRST))
            .filter(MeetingRecords::closed)
            .isPresent()
        ? Stage.REVEALED
        : Stage.FIRST_ROUND;
  }

  /** Who has answered in a round, in the order of the meeting; not what. */
  public List<Participant> answered(Meeting meeting, String question, Round round) {
    RoundId id = new RoundId(meeting.id(), question, round);
    return meeting.coaches().stream().filter(coach -> sealed(id, coach.id()).isPresent()).toList();
  }

  /**
   * An answer that lies open, of somebody.
   *
   * @param earlier whether it is from the first round, of a coach who gave none in the second
   */
  public record Revealed(Answer answer, boolean earlier) {}

  /** The answers of a closed round, in an order that tells nobody; none before it closes. */
  public List<Revealed> revealed(String meeting, String question, Round round) {
    List<Revealed> all = new ArrayList<>();
    round(new RoundId(meeting, question, round))
        .ifPresent(json ->
            json.path("closed")
                .forEach(one ->
                    all.add(
                        new Revealed(
                            AnswerJson.read(one.path("answer")),
                            one.path("earlier").booleanValue()))));
    return all;
  }

  /** The answers that count now: of the second round, or before it of the first. */
  public List<Revealed> counting(String meeting, String question) {
    return switch (stage(meeting, question)) {
      case FIRST_ROUND -> List.of();
      case REVEALED, SECOND_ROUND -> revealed(meeting, question, Round.FIRST);
      case POOLED -> revealed(meeting, question, Round.SECOND);
    };
  }

  Optional<JsonNode> round(RoundId id) {
    return records.json(Thing.MEETING_ROUND, records.ledger(), id.text());
  }

  static boolean closed(JsonNode round) {
    return round.path("closed").isArray();
  }

  /** The open half of a round's key. */
  byte[] key(RoundId id) {
    return round(id)
        .map(json -> Base64.getDecoder().decode(json.path("key").asString("")))
        .orElseThrow(
            () -> new IllegalStateException("The round " + id.text() + " was never begun"));
  }

  Optional<byte[]> sealed(RoundId id, String coach) {
    return records
        .json(Thing.ANSWER, records.ledger(), id.answer(coach))
        .map(json -> Base64.getDecoder().decode(json.path("sealed").asString("")));
  }
}
