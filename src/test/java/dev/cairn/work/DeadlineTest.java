package dev.cairn.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.work.Deadline.Late;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** Nobody waits for ever, and what was late holds up nobody else. */
class DeadlineTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  private final Deadline deadline = new Deadline("test");

  @Test
  void givesWhatWasDone() throws Exception {
    assertThat(deadline.within(LONG, () -> 7)).isEqualTo(7);
    assertThat(deadline.within(LONG, Thread::currentThread)).isNotSameAs(Thread.currentThread());
  }

  @Test
  void whatIsLateHoldsUpNobodyElse() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    try {
      assertThatThrownBy(() ->
              deadline.within(
                  Duration.ofMillis(1),
                  () -> {
                    never.await();
                    return 0;
                  }))
          .isInstanceOf(Late.class);
      assertThat(deadline.within(LONG, () -> 8)).isEqualTo(8);
    } finally {
      never.countDown();
    }
  }

  @Test
  void carriesWhatWasThrown() {
    assertThatThrownBy(() ->
            deadline.within(
                LONG,
                () -> {
                  throw new IllegalStateException("broken");
                }))
        .isInstanceOf(ExecutionException.class)
        .hasRootCauseMessage("broken");
  }

  @Test
  void itsThreadEndsWithTheWork() throws Exception {
    Thread thread = deadline.within(LONG, Thread::currentThread);
    thread.join(LONG);
    assertThat(thread.isAlive()).isFalse();
  }
}
