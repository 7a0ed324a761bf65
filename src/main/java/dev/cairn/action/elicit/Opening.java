package dev.cairn.action.elicit;

import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.kept.RoundSecrets;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.AnswerJson;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.seal.Envelope;
import dev.cairn.elicit.seal.RoundKey;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.pack.meeting.MeetingQuestion;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Opens envelopes of one question, where the secret halves of its rounds lie. */
public final class Opening {
  private final Records records;
  private final MeetingRecords meetings;
  private final RoundSecrets secrets;
  private final MeetingQuestion question;

  public Opening(
      Records records, MeetingRecords meetings, RoundSecrets secrets, MeetingQuestion question) {
    this.records = records;
    this.meetings = meetings;
    this.secrets = secrets;
    this.question = question;
  }

  /**
   * What a coach answered in a round; empty if nothing. What another program sealed may be no
   * answer at all: it counts to nobody's number, and never keeps the others shut.
   */
  Optional<byte[]> answer(RoundId id, Participant coach, List<String> remarks) {
    Optional<byte[]> sealed = meetings.sealed(id, coach.id());
    if (sealed.isEmpty()) {
      return Optional.empty();
    }
    byte[] plain =
        open(id, coach, sealed.get())
            .orElseThrow(() ->
                new Refused(
                    "The sealed answer of "
                        + coach.name()
                        + " to "
                        + id.question()
                        + " was changed since it was given, so nothing was revealed. Maybe run"
                        + " \"ledger verify\", then have it given again."));
    Optional<Answer> fitting = fitting(plain);
    if (fitting.isEmpty()) {
      remarks.add(
          "What "
              + coach.name()
              + " had sealed is no answer to "
              + question.title().english()
              + ", so it counts as none.");
    }
    return fitting.map(AnswerJson::bytes);
  }

  /** Whether an envelope holds an answer to the question; what it says is not told. */
  public boolean holdsAnswer(RoundId id, Participant coach, byte[] sealed) {
    return open(id, coach, sealed).flatMap(this::fitting).isPresent();
  }

  /** The bytes in an envelope of a coach; empty if they were sealed for something else. */
  Optional<byte[]> open(RoundId id, Participant coach, byte[] sealed) {
    byte[] secret =
        secrets
            .find(Rounds.secretName(records, id, meetings.key(id)))
            .orElseThrow(() ->
                new Refused(
                    "The key that opens the answers to "
                        + id.question()
                        + " lies on the machine where the meeting was opened, and not here, so"
                        + " nothing was done. Maybe do it there."));
    return Envelope.open(RoundKey.of(meetings.key(id), secret), sealed, id.purpose(coach.id()));
  }

  /** What was sealed, if it is an answer to the question. */
  Optional<Answer> fitting(byte[] plain) {
    try {
      Answer answer = AnswerJson.read(JsonFile.read(plain).root());
      FittingAnswer.check(question, answer);
      return Optional.of(answer);
    } catch (JsonProblem | JacksonException | IllegalArgumentException | Refused none) {
      return Optional.empty();
    }
  }
}
