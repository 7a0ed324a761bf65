package dev.cairn.work;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long work may take, whatever it waits for: whoever works is interrupted when the time is up
 * or a cancel is asked. Opened and closed by the thread that works.
 */
public final class Patience implements AutoCloseable {
  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("cairn-patience").factory());

  private final Thread worker = Thread.currentThread();
  private final Cancel cancel;
  private final Runnable cancelled;
  private final Future<?> late;
  private final long until;
  private @Nullable End end;
  private boolean closed;

  /** Why it came to an end before the work was done. */
  public enum End {
    LATE,
    CANCELLED
  }

  public Patience(Duration limit, Cancel cancel) {
    this.cancel = cancel;
    this.until = System.nanoTime() + limit.toNanos();
    this.late = CLOCK.schedule(() -> over(End.LATE), limit.toNanos(), TimeUnit.NANOSECONDS);
    this.cancelled = () -> over(End.CANCELLED);
    cancel.whenAsked(cancelled);
  }

  /** What is left of the time; nothing when it is over. */
  public Duration left() {
    return Duration.ofNanos(Math.max(0, until - System.nanoTime()));
  }

  /** Does nothing for a while. */
  public void pause(Duration pause) throws InterruptedException {
    Thread.sleep(pause);
  }

  /** Why the work was interrupted, if it was. */
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
      Thread.interrupted();
    }
  }

  private synchronized void over(End how) {
    if (!closed && end == null) {
      end = how;
      worker.interrupt();
    }
  }
}
