package dev.cairn.cli;

import dev.cairn.ledger.Progress;
import dev.cairn.ledger.verify.Outcome;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts a backup in the place of the workspace. */
@Command(
    name = "restore",
    header = "Set the workspace aside and put a verified backup in its place.")
final class RestoreCommand implements Callable<Integer> {
  private final CommonOptions common;
  private final Office office;
  private final OutcomeAnswer answer;

  @Parameters(paramLabel = "FILE", description = "What \"backup\" wrote.")
  private Path file = Path.of("");

  RestoreCommand(CommonOptions common, Office office, OutcomeAnswer answer) {
    this.common = common;
    this.office = office;
    this.answer = answer;
  }

  @Override
  public Integer call() {
    Outcome outcome = office.workspaces().restore(common.workspace(), file, Progress.QUIET);
    return answer.to(outcome, "Restored from " + file);
  }
}
