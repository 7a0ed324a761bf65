package dev.cairn.cli;

import dev.cairn.ledger.Progress;
import dev.cairn.ledger.verify.Outcome;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies the workspace into one file. */
@Command(name = "backup", header = "Copy the workspace, verified, into one new file.")
final class BackupCommand implements Callable<Integer> {
  private final Office office;
  private final OutcomeAnswer answer;

  @Parameters(paramLabel = "FILE", description = "A file that is not there yet.")
  private Path file = Path.of("");

  BackupCommand(Office office, OutcomeAnswer answer) {
    this.office = office;
    this.answer = answer;
  }

  @Override
  public Integer call() {
    Outcome outcome = office.openFully(workspace -> workspace.backup(file, Progress.QUIET));
    return answer.to(outcome, "Backed up to " + file);
  }
}
