package dev.cairn.cli;

import dev.cairn.action.Done;
import dev.cairn.action.Records;
import dev.cairn.action.elicit.MeetingActions;
import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.cli.text.MeetingText;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.pack.meeting.MeetingQuestion;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A coach answers on the machine of the meeting, which is passed round. */
@Command(
    name = "answer",
    header = "Answer a question of a meeting; nobody reads it before its round closes.",
    footer = {
      "",
      "  ./cairn elicit answer november bold-growth --as anna --range 6.5 8 10.5 --accept",
      "  ./cairn elicit answer november hills-after-itb --as ben --less --still no",
      "  ./cairn elicit answer november age-peak --as ben --values 75,70,66,60",
      "  ./cairn elicit answer november age-peak --as emre --prefer \"35=45,35>55,35>65\""
    })
final class ElicitAnswer implements Callable<Integer> {
  private final Page page;
  private final Office office;

  @Mixin private ActingOptions acting = new ActingOptions();
  @Mixin private AnswerOptions given = new AnswerOptions();

  @Parameters(index = "0", paramLabel = "MEETING", description = "As \"elicit list\" shows it.")
  private String meetingId = "";

  @Parameters(index = "1", paramLabel = "QUESTION", description = "As \"elicit show\" shows it.")
  private String questionId = "";

  @Option(names = "--as", paramLabel = "ID", required = true, description = "Which coach answers.")
  private String coachId = "";

  @Option(
      names = "--late",
      description = "The round is closed: the answer lies open at once and stands apart.")
  private boolean late;

  ElicitAnswer(Page page, Office office) {
    this.page = page;
    this.office = office;
  }

  @Override
  public Integer call() {
    MeetingQuestion question =
        office.look(records -> {
          Meeting meeting = new MeetingRecords(records).meeting(meetingId);
          return MeetingRecords.question(meeting, questionId);
        });
    Answer answer = given.answer(question);
    MeetingText text = new MeetingText(page.ink());
    if (answer instanceof Answer.Much && !given.accepted()) {
      page.out().print(text.readBack(question, answer) + "\n");
      throw new Stopped(
          Exit.REFUSED, "Nothing was kept yet. Maybe add --accept if that is what was meant.");
    }
    MeetingActions actions = ElicitCommand.actions(office);
    Done done =
        office.change(
            acting,
            (workspace, desk) ->
                desk.act(
                    acting.request(desk::newRequest),
                    late
                        ? actions.late(
                            new MeetingRecords(new Records(workspace)),
                            meetingId,
                            questionId,
                            coachId,
                            answer)
                        : actions.answer(meetingId, questionId, coachId, answer)));
    return office.answer(
        done,
        () ->
            text.readBack(question, answer)
                + "\n"
                + (late
                    ? "Kept apart: the round was closed already."
                    : "Sealed. Until the round closes it can be given otherwise."));
  }
}
