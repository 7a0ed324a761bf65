package dev.cairn.ui.task;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Through it work leaves the window's thread, and answers come back on it. */
public final class Door implements AutoCloseable {
  private static final int WORKERS = 3;

  private final Executor workers;
  private final Executor window;
  private final Runnable close;

  private Door(Executor workers, Executor window, Runnable close) {
    this.workers = workers;
    this.window = window;
    this.close = close;
  }

  /**
   * A door with threads of its own.
   *
   * @param window runs things on the window's thread
   */
  public static Door onThreads(Executor window) {
    ExecutorService workers =
        Executors.newFixedThreadPool(
            WORKERS, Thread.ofPlatform().daemon().name("cairn-window-", 1).factory());
    return new Door(workers, window, workers::shutdownNow);
  }

  /** A door through which work leaves and answers come back as these decide. */
  public static Door on(Executor workers, Executor window) {
    return new Door(workers, window, () -> {});
  }

  /** Everything is done at once, where it is asked for. */
  public static Door onTheSpot() {
    return new Door(Runnable::run, Runnable::run, () -> {});
  }

  /** Nothing that is asked is ever done. */
  public static Door shut() {
    return new Door(work -> {}, Runnable::run, () -> {});
  }

  public Slot slot() {
    return new Slot(workers, window);
  }

  @Override
  public void close() {
    close.run();
  }
}
