package dev.cairn.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.work.OrderedWork.End;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class OrderedWorkTest {
  private final Cancel cancel = new Cancel();
  private final List<Integer> taken = new ArrayList<>();

  /** Counts up; never at its end when that is negative. */
  private static final class Count implements OrderedWork.Pieces<Integer> {
    private final int end;
    private final AtomicInteger next = new AtomicInteger();

    Count(int end) {
      this.end = end;
    }

    @Override
    public @Nullable Integer next() {
      return next.get() == end ? null : next.getAndIncrement();
    }

    int fetched() {
      return next.get();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 16})
  void handsResultsOverInTheOrderOfThePieces(int threads) throws IOException {
    assertThat(work(threads, piece -> piece * 2).run(new Count(5000), this::take))
        .isEqualTo(End.ALL_DONE);
    assertThat(taken).isEqualTo(IntStream.range(0, 5000).mapToObj(piece -> piece * 2).toList());
  }

  @Test
  void nothingToDoIsDone() throws IOException {
    assertThat(work(2, piece -> piece).run(new Count(0), this::take)).isEqualTo(End.ALL_DONE);
    assertThat(taken).isEmpty();
  }

  /** Each waits for the other, so one thread alone would never end. */
  @Test
  void severalWorkAtOnce() throws IOException {
    CyclicBarrier both = new CyclicBarrier(2);

    work(2, piece -> meet(both, piece)).run(new Count(10), this::take);
    assertThat(taken).hasSize(10);
  }

  @Test
  void fetchesOnlyALittleAhead() throws IOException {
    Count count = new Count(-1);
    List<Integer> ahead = new ArrayList<>();

    End end =
        work(2, piece -> piece)
            .run(
                count,
                result -> {
                  ahead.add(count.fetched() - result);
                  return result < 1000;
                });
    assertThat(end).isEqualTo(End.NO_MORE_WANTED);
    assertThat(ahead).allMatch(pieces -> pieces <= 2 * 16 + 2);
  }

  @Test
  void whatAWorkerThrowsComesInItsTurn() {
    OrderedWork<Integer, Integer> work =
        work(
            2,
            piece -> {
              if (piece == 7) {
                throw new IllegalStateException("seven");
              }
              return piece;
            });

    assertThatThrownBy(() -> work.run(new Count(100), this::take)).hasMessage("seven");
    assertThat(taken).containsExactly(0, 1, 2, 3, 4, 5, 6);
  }

  @Test
  void whatCannotBeFetchedComesInItsTurn() {
    Count count = new Count(-1);
    OrderedWork.Pieces<Integer> pieces =
        () -> {
          if (count.fetched() == 3) {
            throw new IllegalStateException("torn");
          }
          return count.next();
        };

    assertThatThrownBy(() -> work(2, piece -> piece).run(pieces, this::take)).hasMessage("torn");
    assertThat(taken).containsExactly(0, 1, 2);
  }

  @Test
  void whatTheTakerThrowsEndsIt() {
    assertThatThrownBy(() ->
            work(2, piece -> piece)
                .run(
                    new Count(-1),
                    result -> {
                      throw new IOException("full");
                    }))
        .hasMessage("full");
  }

  @Test
  void aCancelEndsItBetweenTwoResults() throws IOException {
    End end =
        work(2, piece -> piece)
            .run(
                new Count(-1),
                result -> {
                  taken.add(result);
                  if (result == 40) {
                    cancel.ask();
                  }
                  return true;
                });
    assertThat(end).isEqualTo(End.CANCELLED);
    assertThat(taken).hasSize(41).last().isEqualTo(40);
  }

  /** Nothing more comes and nobody works: only the cancel can wake the one who waits. */
  @Test
  void aCancelWakesWhoeverWaits() throws Exception {
    CountDownLatch waiting = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    OrderedWork.Pieces<Integer> pieces =
        () -> {
          waiting.countDown();
          await(never);
          return null;
        };
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          await(waiting);
          cancel.ask();
        });

    assertThat(work(1, piece -> piece).run(pieces, this::take)).isEqualTo(End.CANCELLED);
    never.countDown();
  }

  @Test
  void aCancelBeforehandLeavesNothingToDo() throws IOException {
    cancel.ask();
    assertThat(work(2, piece -> piece).run(new Count(-1), this::take)).isEqualTo(End.CANCELLED);
    assertThat(taken).isEmpty();
  }

  private boolean take(int result) {
    taken.add(result);
    return true;
  }

  private OrderedWork<Integer, Integer> work(int threads, Function<Integer, Integer> worker) {
    return new OrderedWork<>(threads, () -> worker, cancel);
  }

  private static int meet(CyclicBarrier both, int piece) {
    try {
      both.await(20, TimeUnit.SECONDS);
      return piece;
    } catch (Exception alone) {
      throw new IllegalStateException(alone);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException hurried) {
      throw new IllegalStateException(hurried);
    }
  }
}
