package dev.cairn.action.accept;

import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.AnswerJson;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.meeting.Round;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.pack.origin.Given;
import dev.cairn.pack.origin.Grounds;
import dev.cairn.pack.origin.Grounds.Judged;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * What was asked and answered, for the provenance of a rule. Answers stand in the order of their
 * bytes: what came late stands among the others, so that it tells nobody whose it is.
 */
final class MeetingGrounds {
  private final MeetingRecords records;

  MeetingGrounds(MeetingRecords records) {
    this.records = records;
  }

  List<Answer> counting(Meeting meeting, MeetingQuestion question) {
    return sorted(records.counting(meeting.id(), question.id()));
  }

  private static List<Answer> sorted(List<Answer> answers) {
    return answers.stream()
        .sorted(
            Comparator.comparing(one -> new String(AnswerJson.bytes(one), StandardCharsets.UTF_8)))
        .toList();
  }

  Grounds.Meeting of(
      Meeting meeting,
      MeetingQuestion question,
      String measure,
      double least,
      double most,
      Judged judged) {
    boolean twice = records.stage(meeting.id(), question.id()) == Stage.POOLED;
    return new Grounds.Meeting(
        meeting.id(),
        meeting.date(),
        meeting.facilitator(),
        meeting.coaches().stream().map(Participant::name).toList(),
        meeting.set().id(),
        question.id(),
        question.title().english(),
        question.text().english(),
        measure,
        least,
        most,
        given(meeting, question, Round.FIRST),
        twice ? given(meeting, question, Round.SECOND) : List.of(),
        judged);
  }

  /** With what came late, if that is counted with this round. */
  private List<Given> given(Meeting meeting, MeetingQuestion question, Round round) {
    boolean last = records.stage(meeting.id(), question.id()) == Stage.POOLED;
    List<Answer> given =
        last == (round == Round.SECOND)
            ? counting(meeting, question)
            : sorted(records.revealed(meeting.id(), question.id(), round));
    return given.stream().map(MeetingGrounds::given).toList();
  }

  private static Given given(Answer answer) {
    return switch (answer) {
      case Answer.Much much ->
          new Given(
              List.of(much.range().lowest(), much.range().best(), much.range().highest()),
              much.range().sureness(),
              much.reason());
      case Answer.Each each -> new Given(each.values(), 0, each.reason());
      case Answer.Never never -> new Given(List.of(), 0, said(never));
      case Answer.Marked marked ->
          new Given(
              List.of(),
              0,
              marked.marks().stream().map(MeetingGrounds::put).toList(),
              marked.reason());
      case Answer.CannotSay _, Answer.Which _, Answer.Chosen _, Answer.Told _, Answer.Story _ ->
          new Given(List.of(), 0, answer.reason());
    };
  }

  private static Given.Put put(Answer.Mark mark) {
    return new Given.Put(mark.place(), withoutEnd(mark.instead()));
  }

  private static String withoutEnd(String words) {
    String bare = words.strip();
    return bare.length() > 1 && bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
  }

  private static String said(Answer.Never never) {
    return never.what()
        + (never.forWhom().isBlank() ? "" : " (" + never.forWhom() + ")")
        + (never.reason().isBlank() ? "" : ": " + never.reason());
  }
}
