package dev.cairn.action.kept;

import dev.cairn.ledger.LedgerStore;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.checkpoint.CheckpointShelf;
import dev.cairn.ledger.checkpoint.KeyVault;
import dev.cairn.ledger.verify.Kept;
import dev.cairn.ledger.verify.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** An open workspace; it serves one thread at a time. */
public interface Workspace extends AutoCloseable {
  /** Why nothing can be changed here now, in a sentence; none if it can. */
  Optional<String> readOnlyBecause();

  /**
   * Does the work in one transaction, whole or not at all; what this returned outlasts the machine.
   *
   * @throws Unavailable when it cannot be written, and then nothing was
   */
  <T> T step(Supplier<T> work);

  /** Reads the state of one moment, whatever others write meanwhile. */
  <T> T read(Supplier<T> work);

  LedgerStore entries();

  EntryIndex index();

  Tables tables();

  PackArchive packs();

  CheckpointShelf checkpoints();

  KeyVault keys();

  /** Verifies the ledger and all that lies beside it, also against checkpoints kept elsewhere. */
  Outcome verify(List<Kept> elsewhere, Progress progress);

  /** Copies all there is, but for the signing key, into one new file. */
  Outcome backup(Path target, Progress progress);

  @Override
  void close();
}
