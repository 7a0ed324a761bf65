package dev.cairn.cli;

import dev.cairn.action.elicit.MeetingActions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps what was said in the talk between the rounds. */
@Command(name = "note", header = "Keep what was said about a question, once its answers lie open.")
final class ElicitNote implements Callable<Integer> {
  private final Office office;

  @Mixin private ActingOptions acting = new ActingOptions();

  @Parameters(index = "0", paramLabel = "MEETING", description = "As \"elicit list\" shows it.")
  private String meeting = "";

  @Parameters(index = "1", paramLabel = "QUESTION", description = "As \"elicit show\" shows it.")
  private String question = "";

  @Parameters(index = "2", paramLabel = "TEXT", description = "What was said.")
  private String text = "";

  @Option(names = "--by", paramLabel = "NAME", description = "Who said it, if that is to be kept.")
  private String by = "";

  ElicitNote(Office office) {
    this.office = office;
  }

  @Override
  public Integer call() {
    return office.act(
        acting, MeetingActions.note(meeting, question, by, text), "Noted with " + question + ".");
  }
}
