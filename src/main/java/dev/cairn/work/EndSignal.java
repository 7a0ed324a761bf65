package dev.cairn.work;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns Ctrl+C, or any other signal that ends the program, into a cancel, and holds the end back
 * until the work has been closed, so that nothing is left half written. Somebody who does not read
 * the answer cannot hold it for ever.
 */
public final class EndSignal implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final CountDownLatch closed = new CountDownLatch(1);
  private final Cancel cancel;
  private final Thread hook;

  private EndSignal(Cancel cancel) {
    this.cancel = cancel;
    this.hook = Thread.ofPlatform().name("cairn-end").unstarted(this::end);
  }

  /** Listens until it is closed; close it after the last word has been said. */
  public static EndSignal of(Cancel cancel) {
    EndSignal signal = new EndSignal(cancel);
    Runtime.getRuntime().addShutdownHook(signal.hook);
    return signal;
  }

  private void end() {
    cancel.ask();
    try {
      closed.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    if (!cancel.asked()) {
      forget();
    }
  }

  private void forget() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException endingNow) {
      cancel.ask();
    }
  }
}
