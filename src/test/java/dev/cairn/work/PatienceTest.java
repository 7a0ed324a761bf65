package dev.cairn.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PatienceTest {
  private static final Duration LONG = Duration.ofMinutes(5);

  @Test
  void whoeverWorksTooLongIsInterrupted() {
    try (Patience patience = new Patience(Duration.ofMillis(20), new Cancel())) {
      assertThatThrownBy(() -> patience.pause(LONG)).isInstanceOf(InterruptedException.class);
      assertThat(patience.end()).contains(Patience.End.LATE);
      assertThat(patience.left()).isZero();
    }
  }

  @Test
  void aCancelInterruptsToo() {
    Cancel cancel = new Cancel();
    try (Patience patience = new Patience(LONG, cancel)) {
      cancel.ask();
      assertThatThrownBy(() -> patience.pause(LONG)).isInstanceOf(InterruptedException.class);
      assertThat(patience.end()).contains(Patience.End.CANCELLED);
    }
  }

  @Test
  void aCancelThatWasAskedBeforeCountsToo() {
    Cancel cancel = new Cancel();
    cancel.ask();
    try (Patience patience = new Patience(LONG, cancel)) {
      assertThat(patience.end()).contains(Patience.End.CANCELLED);
    }
  }

  /** What comes after is not interrupted by what was before. */
  @Test
  void noInterruptionIsLeftBehind() {
    Cancel cancel = new Cancel();
    Patience patience = new Patience(LONG, cancel);
    cancel.ask();
    patience.close();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    cancel.ask();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }
}
