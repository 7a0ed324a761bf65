package dev.cairn.onnx.health;

import dev.cairn.pack.ModelCard;
import dev.cairn.strength.feature.FeatureVector;

/** Counts what happens with one model from the start of the program on. */
public final class Meter {
  private final Latencies latencies = new Latencies();
  private final Drift drift;
  private int opened;
  private int notOpened;
  private int failed;
  private int asked;
  private int outOfRange;

  public Meter(ModelCard card) {
    this.drift = new Drift(card);
  }

  public synchronized void opened() {
    opened++;
  }

  public synchronized void notOpened() {
    notOpened++;
  }

  /** An answer was given after so long. */
  public synchronized void answered(long nanos) {
    latencies.add(nanos);
  }

  public synchronized void failed() {
    failed++;
  }

  /** Somebody was asked about. */
  public synchronized void asked(FeatureVector features, boolean inRange) {
    asked++;
    outOfRange += inRange ? 0 : 1;
    drift.add(features);
  }

  /** What was counted so far. */
  public synchronized Count count() {
    return new Count(
        opened,
        notOpened,
        failed,
        asked,
        outOfRange,
        latencies.count(),
        latencies.percentile(0.5),
        latencies.percentile(0.95),
        latencies.percentile(0.99),
        drift.copy());
  }

  /** The state of one moment; times in nanoseconds. */
  public record Count(
      int opened,
      int notOpened,
      int failed,
      int asked,
      int outOfRange,
      long answers,
      long p50,
      long p95,
      long p99,
      Drift drift) {}
}
