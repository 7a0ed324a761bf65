package dev.cairn.store.bench;

import dev.cairn.ledger.Damage;
import dev.cairn.ledger.EntryCursor;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.StoredEntry;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.ledger.verify.Verification;
import dev.cairn.store.entry.EntryTable;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * Verifying a ledger in a workspace beside two floors over the same bytes, which lie in memory: one
 * SHA-256 over all of them, and the many small ones that the format asks for. The floors use one
 * thread, verifying reads with a second one.
 */
final class LedgerBench {
  private static final int PLANS = 1_000;
  private static final int ROUNDS = 7;

  /** Two hashes behind a byte that says so. */
  private static final int NODE = 65;

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
      ratios.addAll(verifying("plans", plans));
    }
    try (BenchWorkspace small = StoreBench.large(folder.resolve("small"), quick)) {
      ratios.addAll(verifying("verdicts", small));
    }
    return ratios;
  }

  private List<Ratio> verifying(String words, BenchWorkspace workspace) throws Damage {
    List<byte[]> bytes = new ArrayList<>();
    try (EntryCursor cursor = workspace.workspace().entries().from(1)) {
      for (StoredEntry entry = cursor.next(); entry != null; entry = cursor.next()) {
        bytes.add(entry.bytes());
        bytes.add(entry.salt());
        bytes.add(entry.payload());
      }
    }
    long all = bytes.stream().mapToLong(part -> part.length).sum();
    long megabytes = Math.max(1, all / 1_000_000);
    String what = words + " (" + bytes.size() / 3 + ")";
    int rounds = quick ? 1 : ROUNDS;
    Ratio.Timed ours = () -> Ratio.seconds(() -> verify(workspace));
    return List.of(
        Ratio.measure(
            what + ", one SHA-256",
            "MB",
            megabytes,
            rounds,
            () -> Ratio.seconds(() -> hashAll(bytes)),
            ours),
        Ratio.measure(
            what + ", its hashes",
            "MB",
            megabytes,
            rounds,
            () -> Ratio.seconds(() -> hashEach(bytes)),
            ours));
  }

  private static void hashAll(List<byte[]> bytes) {
    MessageDigest sha256 = sha256();
    bytes.forEach(sha256::update);
    sha256.digest();
  }

  /**
   * Each entry, each payload behind its salt, and as many nodes of the tree as there are entries.
   */
  private static void hashEach(List<byte[]> bytes) {
    MessageDigest sha256 = sha256();
    byte[] node = new byte[NODE];
    for (int i = 0; i < bytes.size(); i += 3) {
      sha256.update(node, 0, 1);
      sha256.digest(bytes.get(i));
      sha256.update(node, 0, 1);
      sha256.update(bytes.get(i + 1));
      sha256.digest(bytes.get(i + 2));
      sha256.digest(node);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }

  private static void verify(BenchWorkspace workspace) {
    if (!(workspace.workspace().entries() instanceof EntryTable entries)) {
      throw new IllegalStateException("A workspace on disk keeps its entries in a table");
    }
    Outcome outcome =
        Verification.of(entries.ahead(), List.of(), entries.head()).run(Progress.QUIET);
    if (!(outcome instanceof Outcome.Intact)) {
      throw new IllegalStateException(outcome.toString());
    }
  }
}
