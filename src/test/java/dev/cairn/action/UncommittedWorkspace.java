package dev.cairn.action;

import dev.cairn.action.kept.EntryIndex;
import dev.cairn.action.kept.PackArchive;
import dev.cairn.action.kept.Tables;
import dev.cairn.action.kept.Workspace;
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

/** A workspace in which every step is done and then cannot be committed, as on a full disk. */
record UncommittedWorkspace(Workspace real) implements Workspace {
  @Override
  public <T> T step(Supplier<T> work) {
    return real.step(() -> {
      T done = work.get();
      throw new IllegalStateException("cannot commit " + done);
    });
  }

  @Override
  public <T> T read(Supplier<T> work) {
    return real.read(work);
  }

  @Override
  public Optional<String> readOnlyBecause() {
    return real.readOnlyBecause();
  }

  @Override
  public LedgerStore entries() {
    return real.entries();
  }

  @Override
  public EntryIndex index() {
    return real.index();
  }

  @Override
  public Tables tables() {
    return real.tables();
  }

  @Override
  public PackArchive packs() {
    return real.packs();
  }

  @Override
  public CheckpointShelf checkpoints() {
    return real.checkpoints();
  }

  @Override
  public KeyVault keys() {
    return real.keys();
  }

  @Override
  public Outcome verify(List<Kept> elsewhere, Progress progress) {
    return real.verify(elsewhere, progress);
  }

  @Override
  public Outcome backup(Path target, Progress progress) {
    return real.backup(target, progress);
  }

  @Override
  public void close() {
    real.close();
  }
}
