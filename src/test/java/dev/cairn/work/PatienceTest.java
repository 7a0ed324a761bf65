package dev.cairn.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PatienceTest {
  private static final Duration LONG = Duration.ofMinutes(5);

  @Test
  void whoeverWorksTooLongIsInterrupted() {
    try (Patience patience = Patience.of(Duration.ofMillis(20), new Cancel())) {
      assertThatThrownBy(() -> patience.pause(LONG)).isInstanceOf(InterruptedException.class);
      assertThat(patience.end()).contains(Patience.End.LATE);
      assertThat(patience.left()).isZero();
    }
  }

  @Test
  void aCancelInterruptsToo() {
    Cancel cancel = new Cancel();
    try (Patience patience = Patience.of(LONG, cancel)) {
      cancel.ask();
      assertThatThrownBy(() -> patience.pause(LONG)).isInstanceOf(InterruptedException.class);
      assertThat(patience.end()).contains(Patience.End.CANCELLED);
    }
  }

  @Test
  void aCancelThatWasAskedBeforeCountsToo() {
    Cancel cancel = new Cancel();
    cancel.ask();
    try (Patience patience = Patience.of(LONG, cancel)) {
      assertThat(patience.end()).contains(Patience.End.CANCELLED);
    }
  }

  /** What comes after is not interrupted by what was before. */
  @Test
  void noInterruptionIsLeftBehind() {
    Cancel cancel = new Cancel();
    Patience patience = Patience.of(LONG, cancel);
    cancel.ask();
    patience.close();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    cancel.ask();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void whoKnowsHowToEndItIsAskedTo() throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    try (Patience patience = Patience.ending(Duration.ofMillis(20), ended::countDown)) {
      ended.await();
      assertThat(patience.end()).contains(Patience.End.LATE);
    }
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }
}
