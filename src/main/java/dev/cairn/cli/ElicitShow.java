package dev.cairn.cli;

import dev.cairn.action.elicit.HeldMeeting;
import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.action.minutes.MinutesJson;
import dev.cairn.cli.text.MeetingText;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows a meeting as everybody may see it now. */
@Command(name = "show", header = "Show a meeting: questions, who answered, what answers come to.")
final class ElicitShow implements Callable<Integer> {
  private final CommonOptions common;
  private final Page page;
  private final ElicitCommand meetings;

  @Parameters(index = "0", paramLabel = "MEETING", description = "As \"elicit list\" shows it.")
  private String meeting = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "QUESTION", description = "Only this one.")
  private @Nullable String question;

  ElicitShow(CommonOptions common, Page page, ElicitCommand meetings) {
    this.common = common;
    this.page = page;
    this.meetings = meetings;
  }

  @Override
  public Integer call() {
    HeldMeeting all = meetings.held(meeting);
    HeldMeeting held = question == null ? all : only(all, question);
    if (common.json()) {
      page.out().print(MinutesJson.line(held));
      return Exit.DONE;
    }
    MeetingText text = new MeetingText(page.ink());
    page.out()
        .print(
            question == null
                ? text.meeting(held)
                : text.question(held.questions().getFirst(), held.meeting(), meetings.rules()));
    return Exit.DONE;
  }

  private static HeldMeeting only(HeldMeeting held, String question) {
    MeetingRecords.question(held.meeting(), question);
    return new HeldMeeting(held.meeting(), held.question(question).stream().toList());
  }
}
