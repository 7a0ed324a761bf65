package dev.cairn.ledger;

import static dev.cairn.ledger.SampleLedger.draft;

import dev.cairn.ledger.verify.Outcome;
import dev.cairn.ledger.verify.Verification;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How fast a ledger in memory is verified, beside one SHA-256 over the same bytes in the same run.
 * Not a test: run {@code main}.
 */
final class VerificationSpeed {
  private static final int ENTRIES = 50_000;
  private static final int ROUNDS = 40;

  private VerificationSpeed() {}

  public static void main(String[] args) throws Exception {
    for (int payload : new int[] {2, 300, 4000}) {
      measure(payload);
    }
  }

  private static void measure(int payload) throws Exception {
    SampleLedger sample = new SampleLedger();
    Random random = new Random(1);
    Subject[] athletes = new Subject[2000];
    Arrays.setAll(athletes, i -> new Subject("athlete", OpaqueId.random(random)));
    String text = "\"" + "x".repeat(payload - 2) + "\"";
    for (int i = 0; i < ENTRIES; i++) {
      sample.step(draft("plan.made", athletes[random.nextInt(athletes.length)], text));
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (StoredEntry row : sample.store.rows) {
      all.writeBytes(row.bytes());
      all.writeBytes(row.salt());
      all.writeBytes(row.payload());
    }
    byte[] bytes = all.toByteArray();
    long[] raw = new long[ROUNDS];
    long[] verified = new long[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      MessageDigest.getInstance("SHA-256").digest(bytes);
      raw[round] = System.nanoTime() - start;
      start = System.nanoTime();
      Outcome outcome = Verification.of(sample.store, List.of()).run(Progress.QUIET);
      verified[round] = System.nanoTime() - start;
      if (!(outcome instanceof Outcome.Intact)) {
        throw new AssertionError(outcome);
      }
    }
    Arrays.sort(raw);
    Arrays.sort(verified);
    System.out.printf(
        Locale.ROOT,
        "payload %d bytes: raw SHA-256 %.0f MB/s, verification %.0f MB/s, ratio %.2f%n",
        payload,
        1e3 * bytes.length / raw[ROUNDS / 2],
        1e3 * bytes.length / verified[ROUNDS / 2],
        (double) raw[ROUNDS / 2] / verified[ROUNDS / 2]);
  }
}
