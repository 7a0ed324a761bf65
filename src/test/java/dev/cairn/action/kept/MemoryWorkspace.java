package dev.cairn.action.kept;

import dev.cairn.ledger.LedgerStore;
import dev.cairn.ledger.MemoryStore;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.checkpoint.Checkpoint;
import dev.cairn.ledger.checkpoint.CheckpointShelf;
import dev.cairn.ledger.checkpoint.KeyVault;
import dev.cairn.ledger.checkpoint.Signer;
import dev.cairn.ledger.checkpoint.SigningKey;
import dev.cairn.ledger.verify.Kept;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.ledger.verify.Verification;
import dev.cairn.trail.PackRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A workspace that forgets when it is let go, for tests of what needs no disk. */
public final class MemoryWorkspace implements Workspace, Workspaces {
  private final MemoryStore entries = new MemoryStore();
  private final MemoryTables tables = new MemoryTables();
  private final Map<PackRef, SortedMap<String, byte[]>> packs = new LinkedHashMap<>();
  private final List<Checkpoint> checkpoints = new ArrayList<>();
  private final Map<String, byte[]> secrets = new LinkedHashMap<>();
  private @Nullable SigningKey key;
  private @Nullable String readOnly;

  @Override
  public RoundSecrets secrets(@Nullable Path folder) {
    return new RoundSecrets() {
      @Override
      public void keep(String name, byte[] secret) {
        secrets.put(name, secret.clone());
      }

      @Override
      public Optional<byte[]> find(String name) {
        return Optional.ofNullable(secrets.get(name));
      }
    };
  }

  /** From now on nothing can be changed. */
  public void makeReadOnly(String because) {
    readOnly = because;
  }

  /** As if no pack had ever been in force here. */
  public void forgetPacks() {
    packs.clear();
  }

  @Override
  public Optional<String> readOnlyBecause() {
    return Optional.ofNullable(readOnly);
  }

  @Override
  public <T> T step(Supplier<T> work) {
    if (readOnly != null) {
      throw new Unavailable(readOnly + " Nothing was changed.", null);
    }
    var rows = tables.copy();
    Runnable written = entries.remembered();
    try {
      return work.get();
    } catch (RuntimeException | Error undone) {
      tables.back(rows);
      written.run();
      throw undone;
    }
  }

  @Override
  public <T> T read(Supplier<T> work) {
    return work.get();
  }

  @Override
  public LedgerStore entries() {
    return entries;
  }

  @Override
  public EntryIndex index() {
    return new MemoryIndex(entries, tables);
  }

  @Override
  public Tables tables() {
    return tables;
  }

  @Override
  public PackArchive packs() {
    return new PackArchive() {
      @Override
      public boolean has(PackRef pack) {
        return packs.containsKey(pack);
      }

      @Override
      public void keep(PackRef pack, SortedMap<String, byte[]> files) {
        packs.putIfAbsent(pack, new TreeMap<>(files));
      }

      @Override
      public Optional<SortedMap<String, byte[]>> files(PackRef pack) {
        return Optional.ofNullable(packs.get(pack));
      }
    };
  }

  @Override
  public CheckpointShelf checkpoints() {
    return new CheckpointShelf() {
      @Override
      public void keep(Checkpoint checkpoint) {
        checkpoints.add(checkpoint);
      }

      @Override
      public List<Checkpoint> all() {
        return List.copyOf(checkpoints);
      }
    };
  }

  @Override
  public KeyVault keys() {
    return new KeyVault() {
      @Override
      public Optional<Signer> signer() {
        return Optional.ofNullable(key);
      }

      @Override
      public void keep(SigningKey fresh) {
        key = fresh;
      }
    };
  }

  @Override
  public Outcome verify(List<Kept> elsewhere, Progress progress) {
    List<Kept> all = new ArrayList<>(elsewhere);
    checkpoints.forEach(checkpoint -> all.add(Kept.of(checkpoint)));
    return Verification.of(entries, all, entries.head()).run(progress);
  }

  @Override
  public Outcome backup(Path target, Progress progress) {
    try {
      Files.writeString(target, "of " + entries.size() + " entries");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return verify(List.of(), progress);
  }

  @Override
  public Workspace forWriting(@Nullable Path folder) {
    return this;
  }

  @Override
  public Workspace forReading(@Nullable Path folder) {
    return this;
  }

  @Override
  public Outcome restore(@Nullable Path folder, Path backup, Progress progress) {
    return verify(List.of(), progress);
  }

  @Override
  public void close() {}
}
