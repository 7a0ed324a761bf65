package dev.cairn.store.bench;

import dev.cairn.ledger.Damage;
import dev.cairn.ledger.EntryCursor;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.StoredEntry;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.ledger.verify.Verification;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** Verifying a ledger in a workspace beside SHA-256 over the same bytes, which lie in memory. */
final class LedgerBench {
  private static final int PLANS = 1_000;

  private final Path folder;
  private final byte[] line;
  private final boolean quick;

  LedgerBench(Path folder, byte[] line, boolean quick) {
    this.folder = folder;
    this.line = line;
    this.quick = quick;
  }

  List<Ratio> verifying() throws Damage {
    List<Ratio> ratios = new ArrayList<>();
    try (BenchWorkspace plans = new BenchWorkspace(folder.resolve("plans"))) {
      int count = quick ? 4 : PLANS;
      for (int i = 0; i < count; i += count / 4) {
        plans.save(plans.plans(line, count / 4));
      }
      ratios.add(verifying("plans", plans));
    }
    try (BenchWorkspace small = StoreBench.large(folder.resolve("small"), quick)) {
      ratios.add(verifying("verdicts", small));
    }
    return ratios;
  }

  private Ratio verifying(String words, BenchWorkspace workspace) throws Damage {
    List<byte[]> bytes = new ArrayList<>();
    try (EntryCursor cursor = workspace.workspace().entries().from(1)) {
      for (StoredEntry entry = cursor.next(); entry != null; entry = cursor.next()) {
        bytes.add(entry.bytes());
        bytes.add(entry.salt());
        bytes.add(entry.payload());
      }
    }
    long all = bytes.stream().mapToLong(part -> part.length).sum();
    return Ratio.measure(
        "verifying " + words + " (" + bytes.size() / 3 + " entries)",
        "MB",
        Math.max(1, all / 1_000_000),
        quick ? 1 : 7,
        () -> Ratio.seconds(() -> hash(bytes)),
        () -> Ratio.seconds(() -> verify(workspace)));
  }

  /** Entry by entry, and payload by payload behind its salt, as the format asks. */
  private static void hash(List<byte[]> bytes) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      for (int i = 0; i < bytes.size(); i += 3) {
        sha256.digest(bytes.get(i));
        sha256.update(bytes.get(i + 1));
        sha256.digest(bytes.get(i + 2));
      }
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }

  private static void verify(BenchWorkspace workspace) {
    var entries = workspace.workspace().entries();
    Outcome outcome = Verification.of(entries, List.of(), entries.head()).run(Progress.QUIET);
    if (!(outcome instanceof Outcome.Intact)) {
      throw new IllegalStateException(outcome.toString());
    }
  }
}
