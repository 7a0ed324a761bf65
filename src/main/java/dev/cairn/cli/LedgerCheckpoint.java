package dev.cairn.cli;

import dev.cairn.action.SignedHead;
import dev.cairn.action.file.NotWritten;
import dev.cairn.ledger.checkpoint.Checkpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Signs how long the ledger is and what its root is. */
@Command(
    name = "checkpoint",
    header = "Sign the ledger as it is now; keep the answer elsewhere to prove it later.")
final class LedgerCheckpoint implements Callable<Integer> {
  private final Page page;
  private final Office office;

  @Mixin private ActingOptions acting = new ActingOptions();

  @Option(names = "--out", paramLabel = "FILE", description = "Write it to a new file.")
  private @Nullable Path out;

  LedgerCheckpoint(Page page, Office office) {
    this.page = page;
    this.office = office;
  }

  @Override
  public Integer call() throws IOException {
    Checkpoint checkpoint =
        office.change(acting, (workspace, desk) -> new SignedHead(workspace).sign(desk.now()));
    if (out == null) {
      page.out().write(checkpoint.toBytes());
    } else {
      write(out, checkpoint.toBytes());
    }
    return Exit.DONE;
  }

  private void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    } catch (IOException problem) {
      throw new Stopped(Exit.FAILED, new NotWritten(file, problem).sentence());
    }
    page.out().print("Wrote " + file + ". Keep it where nobody can change it.\n");
  }
}
