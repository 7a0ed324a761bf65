package dev.cairn.cli;

import dev.cairn.action.elicit.MeetingActions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A coach's yes to what a question came to. */
@Command(
    name = "sign",
    header = "Say yes to what a question came to, once its second round is closed.")
final class ElicitSign implements Callable<Integer> {
  private final Office office;

  @Mixin private ActingOptions acting = new ActingOptions();

  @Parameters(index = "0", paramLabel = "MEETING", description = "As \"elicit list\" shows it.")
  private String meeting = "";

  @Parameters(index = "1", paramLabel = "QUESTION", description = "As \"elicit show\" shows it.")
  private String question = "";

  @Option(names = "--as", paramLabel = "ID", required = true, description = "Which coach signs.")
  private String coachId = "";

  @Option(names = "--withdraw", description = "Take the yes back.")
  private boolean withdraw;

  ElicitSign(Office office) {
    this.office = office;
  }

  @Override
  public Integer call() {
    return office.act(
        acting,
        MeetingActions.sign(meeting, question, coachId, !withdraw),
        coachId
            + (withdraw ? " took back the yes to what " : " signed what ")
            + question
            + " came to.");
  }
}
