package dev.cairn.work;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Does work that nobody knows how to end on a thread of its own, for somebody who will not wait for
 * ever. Whoever is late keeps that thread, which ends with the work.
 */
public final class Deadline {
  private final String name;

  /** The work was not done in time. */
  public static final class Late extends Exception {
    private static final long serialVersionUID = 1L;
  }

  public Deadline(String name) {
    this.name = name;
  }

  /**
   * @throws Late when the time is up; the work may still go on
   * @throws ExecutionException what the work threw
   */
  public <T> T within(Duration limit, Callable<T> work) throws Late, ExecutionException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread.ofPlatform().name(name).daemon().start(task);
    try {
      return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      throw new Late();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      throw new Late();
    }
  }
}
