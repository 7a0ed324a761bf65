package dev.cairn.onnx.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** Percentiles from buckets are those of the sorted times, to a thirty-second. */
class LatenciesTest {
  @Property(tries = 500)
  void arePercentilesOfTheSortedTimes(
      @ForAll @Size(min = 1, max = 200) List<@LongRange(min = 0, max = Long.MAX_VALUE) Long> told) {
    Latencies latencies = new Latencies();
    long[] times = told.stream().mapToLong(Long::longValue).toArray();
    long[] sorted = times.clone();
    Arrays.sort(sorted);
    for (long time : times) {
      latencies.add(time);
    }
    for (double share : new double[] {0.01, 0.5, 0.95, 0.99, 1}) {
      long exact = sorted[(int) Math.ceil(share * sorted.length) - 1];
      long found = latencies.percentile(share);
      assertThat(found).isGreaterThanOrEqualTo(exact);
      assertThat((double) found).isLessThanOrEqualTo(exact * (1 + 1.0 / 32) + 1);
    }
    assertThat(latencies.count()).isEqualTo(times.length);
  }
}
