package dev.cairn.cli;

import dev.cairn.ledger.Progress;
import dev.cairn.ledger.verify.Kept;
import dev.cairn.ledger.verify.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks every byte of the ledger. */
@Command(
    name = "verify",
    header = "Check every byte of the ledger, and checkpoints kept elsewhere against it.")
final class LedgerVerify implements Callable<Integer> {
  private final Office office;
  private final OutcomeAnswer answer;

  @Option(
      names = "--checkpoint",
      paramLabel = "FILE",
      description = "A checkpoint that was kept elsewhere; may be given several times.")
  private List<Path> files = new ArrayList<>();

  LedgerVerify(Office office, OutcomeAnswer answer) {
    this.office = office;
    this.answer = answer;
  }

  @Override
  public Integer call() {
    List<Kept> kept = files.stream().map(LedgerVerify::kept).toList();
    Outcome outcome = office.open(workspace -> workspace.verify(kept, Progress.QUIET));
    return answer.to(outcome, "The ledger is intact");
  }

  private static Kept kept(Path file) {
    try {
      return new Kept(file.toString(), Files.readAllBytes(file));
    } catch (IOException broken) {
      throw new Stopped(
          Exit.FAILED, "The checkpoint " + file + " cannot be read, so nothing was verified.");
    }
  }
}
