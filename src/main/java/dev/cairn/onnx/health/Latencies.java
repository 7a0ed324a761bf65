package dev.cairn.onnx.health;

/**
 * Times in buckets whose width is at most a thirty-second of what they hold, so that percentiles
 * are right to 3 % from nanoseconds to hours and need the same room whatever is recorded.
 */
public final class Latencies {
  private static final int STEPS = 5;
  private static final int FINE = 1 << STEPS;

  private final long[] counts = new long[(Long.SIZE - STEPS) * FINE];
  private long all;

  public void add(long nanos) {
    counts[bucket(Math.max(0, nanos))]++;
    all++;
  }

  public long count() {
    return all;
  }

  /** The time that a share of all did not exceed, as the end of its bucket; 0 without any. */
  public long percentile(double share) {
    long wanted = (long) Math.ceil(share * all);
    long seen = 0;
    for (int bucket = 0; bucket < counts.length; bucket++) {
      seen += counts[bucket];
      if (seen >= wanted && seen > 0) {
        return end(bucket);
      }
    }
    return 0;
  }

  /** The first buckets hold one nanosecond each, then every doubling has as many. */
  private static int bucket(long nanos) {
    if (nanos < FINE) {
      return (int) nanos;
    }
    int shift = Long.SIZE - 1 - Long.numberOfLeadingZeros(nanos) - STEPS;
    return (shift + 1) * FINE + (int) (nanos >>> shift) - FINE;
  }

  private static long end(int bucket) {
    if (bucket < FINE) {
      return bucket;
    }
    int shift = bucket / FINE - 1;
    return ((long) (bucket % FINE + FINE + 1) << shift) - 1;
  }
}
