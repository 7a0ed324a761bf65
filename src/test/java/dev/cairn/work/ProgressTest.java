package dev.cairn.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final List<String> told = new ArrayList<>();
  private long now = 5;
  private final Progress progress =
      new Progress(
          () -> now,
          Duration.ofSeconds(2),
          Duration.ofSeconds(1),
          (done, since) -> told.add(done + " in " + since.toMillis()));

  @Test
  void saysNothingOfShortWork() {
    step(1.9);
    assertThat(told).isEmpty();
    assertThat(progress.told()).isFalse();
  }

  @Test
  void speaksNowAndThenOfLongWork() {
    step(1.9);
    step(0.2);
    step(0.5);
    step(0.6);
    assertThat(told).containsExactly("2 in 2100", "4 in 3200");
    assertThat(progress.told()).isTrue();
  }

  private void step(double seconds) {
    now += Math.round(seconds * 1e9);
    progress.step();
  }
}
