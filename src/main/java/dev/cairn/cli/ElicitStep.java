package dev.cairn.cli;

import dev.cairn.action.Action;
import dev.cairn.action.elicit.MeetingActions;
import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Round;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.pack.meeting.MeetingQuestion;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Closes a round, or begins the second. */
@Command
final class ElicitStep implements Callable<Integer> {
  private final Office office;
  private final boolean closing;

  @Mixin private ActingOptions acting = new ActingOptions();

  @Parameters(index = "0", paramLabel = "MEETING", description = "As \"elicit list\" shows it.")
  private String meeting = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "QUESTION",
      description = "As \"elicit show\" shows it.")
  private @Nullable String question;

  @Option(names = "--all", description = "All for which it can be done now, one after another.")
  private boolean all;

  ElicitStep(Office office, boolean closing) {
    this.office = office;
    this.closing = closing;
  }

  @Override
  public Integer call() {
    if ((question == null) != all) {
      throw new Stopped(
          Exit.USAGE, "Either a QUESTION or --all is needed, and not both, so nothing was done.");
    }
    if (question != null) {
      return office.act(acting, action(question), sentence(question));
    }
    List<String> ready = office.look(records -> ready(new MeetingRecords(records)));
    if (ready.isEmpty()) {
      throw new Stopped(
          Exit.REFUSED,
          "Of no question of "
              + meeting
              + (closing ? " a round is open that somebody answered" : " the answers lie open")
              + ", so nothing was done. Maybe see \"elicit show "
              + meeting
              + "\".");
    }
    for (String each : ready) {
      office.act(new ActingOptions(acting.coach()), action(each), sentence(each));
    }
    return Exit.DONE;
  }

  private List<String> ready(MeetingRecords meetings) {
    Meeting held = meetings.meeting(meeting);
    return held.set().questions().stream()
        .map(MeetingQuestion::id)
        .filter(id -> {
          Stage stage = meetings.stage(meeting, id);
          Round round = stage.taking();
          return closing
              ? round != null && !meetings.answered(held, id, round).isEmpty()
              : stage == Stage.REVEALED;
        })
        .toList();
  }

  private Action action(String id) {
    MeetingActions actions = ElicitCommand.actions(office);
    return closing ? actions.close(meeting, id) : actions.again(meeting, id);
  }

  private String sentence(String id) {
    return closing
        ? "Closed the round of "
            + id
            + ". \"elicit show "
            + meeting
            + " "
            + id
            + "\" shows its answers, without names."
        : "Began the second round of " + id + ".";
  }
}
