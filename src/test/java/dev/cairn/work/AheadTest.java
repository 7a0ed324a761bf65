package dev.cairn.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AheadTest {
  private final AtomicInteger asked = new AtomicInteger();

  /** 1 to 1000, then nothing. */
  private @Nullable Integer count() {
    int number = asked.incrementAndGet();
    return number > 1000 ? null : number;
  }

  @Test
  void keepsTheOrderAndEnds() {
    List<Integer> taken = new ArrayList<>();
    try (Ahead<Integer> ahead = Ahead.of(this::count)) {
      for (Integer piece = ahead.next(); piece != null; piece = ahead.next()) {
        taken.add(piece);
      }
      assertThat(ahead.next()).isNull();
    }
    assertThat(taken).hasSize(1000).isSorted().startsWith(1, 2, 3);
  }

  @Test
  void whatTheSourceThrowsComesInItsTurn() {
    try (Ahead<Integer> ahead =
        Ahead.of(() -> {
          if (asked.get() == 2) {
            throw new IllegalStateException("the third");
          }
          return count();
        })) {
      assertThat(ahead.next()).isEqualTo(1);
      assertThat(ahead.next()).isEqualTo(2);
      assertThatThrownBy(ahead::next).hasMessage("the third");
    }
  }

  @Test
  void fetchesOnlyALittleAheadAndNotOnceClosed() {
    Ahead<Integer> ahead = Ahead.of(this::count);
    assertThat(ahead.next()).isEqualTo(1);
    ahead.close();
    int atClose = asked.get();
    assertThat(atClose).isBetween(1, 7);
    assertThat(asked.get()).isEqualTo(atClose);
  }

  /** Whoever closes may close the source next, so the other thread must have left it. */
  @Test
  void closingWaitsForTheSource() {
    CountDownLatch inside = new CountDownLatch(1);
    List<String> order = new ArrayList<>();
    Ahead<Integer> ahead =
        Ahead.of(() -> {
          inside.countDown();
          for (int i = 0; i < 1000; i++) {
            Thread.onSpinWait();
          }
          order.add("left");
          return null;
        });
    await(inside);
    ahead.close();
    order.add("closed");
    assertThat(order).containsExactly("left", "closed");
  }

  @Test
  void anInterruptedReaderStaysInterruptedAndLosesNothing() {
    try (Ahead<Integer> ahead = Ahead.of(this::count)) {
      Thread.currentThread().interrupt();
      assertThat(ahead.next()).isEqualTo(1);
      assertThat(ahead.next()).isEqualTo(2);
    }
    assertThat(Thread.interrupted()).isTrue();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
