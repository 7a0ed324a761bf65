package dev.cairn.work;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Does work on a thread of its own for somebody who will not wait for ever. Whoever is late keeps
 * that thread, which ends with the work; the next piece gets a new one.
 */
public final class Deadline implements AutoCloseable {
  private final String name;
  private @Nullable Worker worker;

  /** The work was not done in time. */
  public static final class Late extends Exception {
    private static final long serialVersionUID = 1L;
  }

  public Deadline(String name) {
    this.name = name;
  }

  /**
   * One piece at a time.
   *
   * @throws Late when the time is up; the work may still go on
   * @throws ExecutionException what the work threw
   */
  public synchronized <T> T within(Duration limit, Callable<T> work)
      throws Late, ExecutionException {
    if (worker == null) {
      worker = new Worker(name);
    }
    FutureTask<T> task = new FutureTask<>(work);
    worker.tasks.add(task);
    try {
      return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      close();
      throw new Late();
    } catch (InterruptedException hurried) {
      close();
      Thread.currentThread().interrupt();
      throw new Late();
    }
  }

  /** Lets the thread end when it has nothing more to do. */
  @Override
  public synchronized void close() {
    if (worker != null) {
      worker.tasks.add(Worker.END);
      worker = null;
    }
  }

  /** A thread that takes pieces until it is told to end. */
  private static final class Worker {
    private static final Runnable END = () -> {};

    private final LinkedTransferQueue<Runnable> tasks = new LinkedTransferQueue<>();

    Worker(String name) {
      Thread.ofPlatform().name(name).daemon().start(this::work);
    }

    private void work() {
      try {
        for (Runnable task = tasks.take(); task != END; task = tasks.take()) {
          task.run();
        }
      } catch (InterruptedException ended) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
