package dev.cairn.cli;

import dev.cairn.action.letter.AnswerFile;
import dev.cairn.action.letter.TakeAnswers;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes in what a coach answered on another machine. */
@Command(name = "take", header = "Take in a file of answers from another machine; all or none.")
final class ElicitTake implements Callable<Integer> {
  private final Office office;

  @Mixin private ActingOptions acting = new ActingOptions();

  @Parameters(index = "0", paramLabel = "FILE", description = "As \"elicit reply\" wrote it.")
  private Path file = Path.of("");

  ElicitTake(Office office) {
    this.office = office;
  }

  @Override
  public Integer call() {
    AnswerFile answers = AnswerFile.read(LetterFiles.read(file));
    int count = answers.answers().size();
    return office.act(
        acting,
        new TakeAnswers(answers, office.secrets()),
        "Took "
            + count
            + (count == 1 ? " answer" : " answers")
            + " of "
            + answers.coach()
            + " to "
            + answers.meeting()
            + ".");
  }
}
