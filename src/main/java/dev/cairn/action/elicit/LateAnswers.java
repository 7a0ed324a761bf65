package dev.cairn.action.elicit;

import dev.cairn.action.Records;
import dev.cairn.action.Thing;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.AnswerJson;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.meeting.Round;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.ledger.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Answers that came when their round was closed: in the record, and beside its outcome. */
final class LateAnswers {
  private final Records records;
  private final MeetingRecords meetings;

  LateAnswers(Records records, MeetingRecords meetings) {
    this.records = records;
    this.meetings = meetings;
  }

  /** Those that count beside the round that closed last. */
  List<JsonNode> of(String meeting, String question) {
    Stage stage = meetings.stage(meeting, question);
    if (stage == Stage.FIRST_ROUND) {
      return List.of();
    }
    RoundId first = new RoundId(meeting, question, Round.FIRST);
    RoundId second = new RoundId(meeting, question, Round.SECOND);
    List<JsonNode> late = new ArrayList<>();
    for (Participant coach : meetings.meeting(meeting).coaches()) {
      Optional<JsonNode> counts =
          stage == Stage.POOLED
              ? answer(second, coach).or(() -> afterAll(first, second, coach))
              : answer(first, coach);
      counts.ifPresent(late::add);
    }
    return late;
  }

  Optional<JsonNode> answer(RoundId id, Participant coach) {
    return records
        .json(Thing.LATE_ANSWER, home(id), id.answer(coach.id()))
        .map(json -> json.path("answer"));
  }

  /** The first answers whose place late second ones took. */
  List<Answer> replaced(String meeting, String question) {
    RoundId second = new RoundId(meeting, question, Round.SECOND);
    return meetings.meeting(meeting).coaches().stream()
        .flatMap(coach ->
            records.json(Thing.LATE_ANSWER, home(second), second.answer(coach.id())).stream())
        .filter(json -> json.has("instead"))
        .map(json -> AnswerJson.read(json.path("instead")))
        .toList();
  }

  /** To the first round, when the second had closed without a word of this coach. */
  private Optional<JsonNode> afterAll(RoundId first, RoundId second, Participant coach) {
    boolean silent = meetings.sealed(second, coach.id()).isEmpty();
    return silent && afterClosing(first, second, coach) ? answer(first, coach) : Optional.empty();
  }

  /** To the first round, before the second closed. */
  Optional<JsonNode> beforeSecond(RoundId first, Participant coach) {
    RoundId second = new RoundId(first.meeting(), first.question(), Round.SECOND);
    return afterClosing(first, second, coach) ? Optional.empty() : answer(first, coach);
  }

  private boolean afterClosing(RoundId first, RoundId second, Participant coach) {
    long came = records.sequence(Thing.LATE_ANSWER, home(first), first.answer(coach.id()));
    long closed = records.sequence(Thing.MEETING_ROUND, home(second), second.text());
    return came > closed;
  }

  private Subject home(RoundId id) {
    return meetings.home(id.meeting(), id.question());
  }
}
