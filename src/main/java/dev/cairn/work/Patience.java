package dev.cairn.work;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long work may take on the thread that does it: when the time is up or a cancel is asked, what
 * it waits for is ended. Opened and closed by that thread.
 */
public final class Patience implements AutoCloseable {
  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("cairn-patience").factory());

  private final Cancel cancel;
  private final Runnable cancelled;
  private final Runnable ending;
  private final Runnable after;
  private final Future<?> late;
  private final long until;
  private @Nullable End end;
  private boolean closed;

  /** Why it came to an end before the work was done. */
  public enum End {
    LATE,
    CANCELLED
  }

  /**
   * @param ending ends the work, from another thread
   * @param after sets right what that left behind, on the thread that works
   */
  private Patience(Duration limit, Cancel cancel, Runnable ending, Runnable after) {
    this.cancel = cancel;
    this.ending = ending;
    this.after = after;
    this.until = System.nanoTime() + limit.toNanos();
    this.late = CLOCK.schedule(() -> over(End.LATE), limit.toNanos(), TimeUnit.NANOSECONDS);
    this.cancelled = () -> over(End.CANCELLED);
    cancel.whenAsked(cancelled);
  }

  /** For work that waits where an interruption wakes it. */
  public static Patience of(Duration limit, Cancel cancel) {
    Thread worker = Thread.currentThread();
    return new Patience(limit, cancel, worker::interrupt, Thread::interrupted);
  }

  /** For work that somebody knows how to end. */
  public static Patience ending(Duration limit, Runnable ending) {
    return new Patience(limit, new Cancel(), ending, () -> {});
  }

  /** What is left of the time; nothing when it is over. */
  public Duration left() {
    return Duration.ofNanos(Math.max(0, until - System.nanoTime()));
  }

  /** Does nothing for a while. */
  public void pause(Duration pause) throws InterruptedException {
    Thread.sleep(pause);
  }

  /** Why the work was ended, if it was. */
  public synchronized Optional<End> end() {
    return Optional.ofNullable(end);
  }

  /** The thread is as it was: no interruption of ours is left in it. */
  @Override
  public synchronized void close() {
    closed = true;
    late.cancel(false);
    cancel.forget(cancelled);
    if (end != null) {
      after.run();
    }
  }

  private synchronized void over(End how) {
    if (!closed && end == null) {
      end = how;
      ending.run();
    }
  }
}
