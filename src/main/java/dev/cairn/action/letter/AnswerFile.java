package dev.cairn.action.letter;

import dev.cairn.action.Refused;
import dev.cairn.action.elicit.FittingAnswer;
import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.action.elicit.RoundId;
import dev.cairn.action.letter.Invitation.OpenRound;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.AnswerJson;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.meeting.Round;
import dev.cairn.elicit.seal.Envelope;
import dev.cairn.ledger.checkpoint.Signer;
import dev.cairn.ledger.checkpoint.VerifierKey;
import dev.cairn.pack.meeting.MeetingQuestion;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sealed answers of one coach, signed with the coach's own key. Whoever carries the file can read
 * none of them, and can neither change one nor put it under another question, round or name.
 *
 * @param written when; an older file never takes the place of a newer one
 * @param key of the coach
 */
public record AnswerFile(
    String workspace,
    String meeting,
    String coach,
    Instant written,
    List<Sealed> answers,
    VerifierKey key) {
  private static final int MOST_BYTES = 100_000;
  private static final int MOST_ANSWERS = 1_000;

  public AnswerFile {
    answers = List.copyOf(answers);
  }

  /** One sealed answer. */
  public record Sealed(String question, Round round, byte[] envelope) {}

  /**
   * Writes a file with one more answer.
   *
   * @param before what the file held until now; empty: it is new
   */
  public static byte[] write(
      Invitation invitation,
      Optional<AnswerFile> before,
      String coachId,
      String questionId,
      Answer answer,
      Signer coachKey,
      Instant written,
      SecureRandom chance) {
    MeetingQuestion question = MeetingRecords.question(invitation.meeting(), questionId);
    Participant coach = MeetingRecords.coach(invitation.meeting(), coachId);
    OpenRound open =
        invitation
            .round(questionId)
            .orElseThrow(() ->
                new Refused(
                    "The invitation has no key for "
                        + question.title().english()
                        + ", so no answer was sealed. Maybe ask the host for a new one."));
    FittingAnswer.check(question, answer);
    before.ifPresent(file -> refuseOther(file, invitation, coach));
    RoundId id = new RoundId(invitation.meeting().id(), questionId, open.round());
    byte[] envelope =
        Envelope.seal(open.key(), AnswerJson.bytes(answer), id.purpose(coach.id()), chance);
    List<Sealed> all = new ArrayList<>();
    before.ifPresent(file ->
        file.answers().stream()
            .filter(one -> !one.question().equals(questionId) || one.round() != open.round())
            .forEach(all::add));
    all.add(new Sealed(questionId, open.round(), envelope));
    Instant after = before.map(file -> later(file.written(), written)).orElse(written);
    return Letter.write(Letter.Kind.ANSWERS, says(invitation, coach, after, all), coachKey);
  }

  /** A clock that was put back makes no newer file an older one. */
  private static Instant later(Instant before, Instant now) {
    return now.isAfter(before) ? now : before.plusMillis(1);
  }

  private static void refuseOther(AnswerFile file, Invitation invitation, Participant coach) {
    if (!file.meeting().equals(invitation.meeting().id())
        || !file.workspace().equals(invitation.workspace())
        || !file.coach().equals(coach.id())) {
      throw new Refused(
          "The file holds answers of "
              + file.coach()
              + " to the meeting "
              + file.meeting()
              + ", so none of "
              + coach.name()
              + " to "
              + invitation.meeting().id()
              + " was put beside them. Maybe name another file.");
    }
  }

  private static JsonNode says(
      Invitation invitation, Participant coach, Instant written, List<Sealed> answers) {
    ObjectNode says = JsonNodeFactory.instance.objectNode();
    ArrayNode all = says.putArray("answers");
    for (Sealed one : answers) {
      all.addObject()
          .put("question", one.question())
          .put("round", one.round().word())
          .put("sealed", Base64.getEncoder().encodeToString(one.envelope()));
    }
    says.put("coach", coach.id()).put("meeting", invitation.meeting().id());
    return says.put("workspace", invitation.workspace()).put("written", written.toString());
  }

  /** Reads a file of answers, or refuses it in one sentence. */
  public static AnswerFile read(byte[] file) {
    Letter letter = Letter.read(Letter.Kind.ANSWERS, file);
    JsonNode says = letter.says();
    List<Sealed> answers = new ArrayList<>();
    for (JsonNode one : says.path("answers")) {
      answers.add(sealed(one));
    }
    if (answers.isEmpty() || answers.size() > MOST_ANSWERS) {
      throw Letter.not(Letter.Kind.ANSWERS, "it holds " + answers.size() + " answers");
    }
    return new AnswerFile(
        says.path("workspace").asString(""),
        says.path("meeting").asString(""),
        says.path("coach").asString(""),
        instant(says.path("written").asString("")),
        answers,
        letter.key());
  }

  private static Sealed sealed(JsonNode one) {
    Optional<Round> round = Round.of(one.path("round").asString(""));
    Optional<byte[]> envelope =
        Letter.decoded(one.path("sealed").asString(""))
            .filter(bytes -> bytes.length > 0 && bytes.length <= MOST_BYTES);
    if (round.isEmpty() || envelope.isEmpty()) {
      throw Letter.not(Letter.Kind.ANSWERS, "one of its answers has no round or no envelope");
    }
    return new Sealed(one.path("question").asString(""), round.get(), envelope.get());
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException none) {
      throw Letter.not(Letter.Kind.ANSWERS, "it does not say when it was written");
    }
  }
}
