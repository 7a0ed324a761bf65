package dev.cairn.action.letter;

import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.elicit.MeetingJson;
import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.action.elicit.RoundId;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Round;
import dev.cairn.json.Canonical;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.ledger.checkpoint.Signer;
import dev.cairn.ledger.checkpoint.VerifierKey;
import dev.cairn.pack.meeting.MeetingQuestion;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What another machine needs to answer: the meeting with its questions, and for each question the
 * round to answer and the open half of its key. Signed with the key of the host's ledger.
 *
 * @param workspace the ledger that the meeting is in
 */
public record Invitation(
    String workspace, Meeting meeting, List<OpenRound> rounds, VerifierKey host) {
  public Invitation {
    rounds = List.copyOf(rounds);
  }

  /** A round to answer, and the key that seals for it. */
  public record OpenRound(String question, Round round, byte[] key) {}

  /** The round of a question that answers are for. */
  public Optional<OpenRound> round(String question) {
    return rounds.stream().filter(one -> one.question().equals(question)).findFirst();
  }

  /**
   * Writes the invitation to a meeting as it is now: of every question the round that is open, or
   * else that closed last, which a late answer is for.
   */
  public static byte[] write(Records records, String meetingId, Signer host) {
    MeetingRecords meetings = new MeetingRecords(records);
    Meeting meeting = meetings.meeting(meetingId);
    ObjectNode says = JsonNodeFactory.instance.objectNode();
    says.set("meeting", root(MeetingJson.bytes(meeting)));
    ArrayNode rounds = says.putArray("rounds");
    for (MeetingQuestion question : meeting.set().questions()) {
      RoundId id = meetings.lastRound(meetingId, question.id());
      rounds
          .addObject()
          .put("key", Base64.getEncoder().encodeToString(meetings.key(id)))
          .put("question", question.id())
          .put("round", id.round().word());
    }
    says.put("workspace", records.ledger().id().hex());
    return Letter.write(Letter.Kind.INVITATION, says, host);
  }

  /** Reads an invitation, or refuses it in one sentence. */
  public static Invitation read(byte[] file) {
    Letter letter = Letter.read(Letter.Kind.INVITATION, file);
    JsonNode says = letter.says();
    Meeting meeting;
    try {
      meeting = MeetingJson.read(says.path("meeting"));
    } catch (RuntimeException foreign) {
      throw Letter.not(Letter.Kind.INVITATION, "what is asked in it cannot be read");
    }
    List<OpenRound> rounds = new ArrayList<>();
    for (JsonNode one : says.path("rounds")) {
      Optional<Round> round = Round.of(one.path("round").asString(""));
      Optional<byte[]> key = Letter.decoded(one.path("key").asString(""));
      if (round.isEmpty() || key.isEmpty() || key.get().length == 0) {
        throw Letter.not(Letter.Kind.INVITATION, "one of its rounds has no key");
      }
      rounds.add(new OpenRound(one.path("question").asString(""), round.get(), key.get()));
    }
    return new Invitation(says.path("workspace").asString(""), meeting, rounds, letter.key());
  }

  private static JsonNode root(byte[] json) {
    try {
      return JsonFile.read(Canonical.bytes(JsonFile.read(json).root())).root();
    } catch (JsonProblem broken) {
      throw new Refused("The meeting cannot be written, so there is no invitation to it.");
    }
  }
}
