package dev.cairn.onnx.bench;

import dev.cairn.onnx.health.Latencies;
import java.util.Locale;

/** How long one thing took, time after time. */
final class Timings {
  private static final double MICRO = 1e3;

  private final String name;
  private final String words;
  private final Latencies latencies = new Latencies();

  Timings(String name, String words) {
    this.name = name;
    this.words = words;
  }

  /** Does it once and remembers how long that took. */
  void time(Step step) {
    long from = System.nanoTime();
    step.run();
    add(System.nanoTime() - from);
  }

  void add(long nanos) {
    latencies.add(nanos);
  }

  /** Something that is done. */
  interface Step {
    void run();
  }

  String name() {
    return name;
  }

  long count() {
    return latencies.count();
  }

  double micros(double share) {
    return latencies.percentile(share) / MICRO;
  }

  String text() {
    return String.format(
        Locale.ROOT, "%-52s %,10.0f %,10.0f %10d\n", words, micros(0.5), micros(0.99), count());
  }
}
