package dev.cairn.cli;

import dev.cairn.action.elicit.MeetingActions;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Keeps what coaches agreed a word to mean. */
@Command(
    name = "meaning",
    header = "Keep what a word in a question was agreed to mean; without a meaning it goes.",
    footer = {
      "",
      "  ./cairn elicit meaning november bold-growth \"full week\" \"no cutback week\""
    })
final class ElicitMeaning implements Callable<Integer> {
  private final Office office;

  @Mixin private ActingOptions acting = new ActingOptions();

  @Parameters(index = "0", paramLabel = "MEETING", description = "As \"elicit list\" shows it.")
  private String meeting = "";

  @Parameters(index = "1", paramLabel = "QUESTION", description = "As \"elicit show\" shows it.")
  private String question = "";

  @Parameters(index = "2", paramLabel = "WORD", description = "The word.")
  private String word = "";

  @Parameters(index = "3", arity = "0..1", paramLabel = "MEANING", description = "What it means.")
  private @Nullable String meaning;

  ElicitMeaning(Office office) {
    this.office = office;
  }

  @Override
  public Integer call() {
    return office.act(
        acting,
        MeetingActions.meaning(meeting, question, word, meaning),
        meaning == null
            ? "\"" + word + "\" has no agreed meaning any more."
            : "Agreed what \"" + word + "\" means in " + question + ".");
  }
}
