package dev.cairn.cli;

import dev.cairn.action.SignedHead;
import dev.cairn.ledger.checkpoint.EntryProof;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Proves that an entry stands in the ledger to whoever has the public key. */
@Command(
    name = "proof",
    header = "Prove that an entry stands in the ledger, to whoever has its public key.")
final class LedgerProof implements Callable<Integer> {
  private final Page page;
  private final Office office;

  @Mixin private ActingOptions acting = new ActingOptions();

  @Parameters(paramLabel = "ENTRY", description = "The number of the entry.")
  private long sequence;

  LedgerProof(Page page, Office office) {
    this.page = page;
    this.office = office;
  }

  @Override
  public Integer call() throws IOException {
    EntryProof proof =
        office.change(
            acting, (workspace, desk) -> new SignedHead(workspace).prove(sequence, desk.now()));
    page.out().write(proof.toBytes());
    return Exit.DONE;
  }
}
