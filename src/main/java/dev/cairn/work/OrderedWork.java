package dev.cairn.work;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does many pieces of work on several threads and hands the results over in the order of the
 * pieces, on the thread that asked. Pieces are fetched only a little ahead, so there may be any
 * number of them.
 */
public final class OrderedWork<T, R> {
  /** How many pieces may be fetched and not yet handed over, for each thread. */
  private static final int AHEAD = 16;

  /** Where pieces come from, asked by one thread; null after the last. */
  public interface Pieces<T> {
    @Nullable T next();
  }

  /** Where results go. */
  public interface Results<R> {
    /** False when no more is wanted. */
    boolean take(R result) throws IOException;
  }

  /** How it came to an end. */
  public enum End {
    ALL_DONE,
    NO_MORE_WANTED,
    CANCELLED
  }

  private final int threads;
  private final Supplier<Function<T, R>> workers;
  private final Cancel cancel;

  /** Each thread works with a worker of its own. */
  public OrderedWork(int threads, Supplier<Function<T, R>> workers, Cancel cancel) {
    this.threads = threads;
    this.workers = workers;
    this.cancel = cancel;
  }

  /**
   * Works until all is done, no more is wanted or a cancel is asked. What a worker throws is thrown
   * here when its turn has come.
   */
  public End run(Pieces<T> pieces, Results<R> results) throws IOException {
    Belt belt = new Belt();
    Runnable wake = belt::wake;
    cancel.whenAsked(wake);
    try {
      start("cairn-fetch", () -> fetch(pieces, belt));
      for (int i = 1; i <= threads; i++) {
        Function<T, R> worker = workers.get();
        start("cairn-work-" + i, () -> work(worker, belt));
      }
      return handOver(belt, results);
    } finally {
      cancel.forget(wake);
      belt.close();
    }
  }

  private static void start(String name, Runnable task) {
    Thread.ofPlatform().name(name).daemon().start(task);
  }

  /** Whatever is thrown is carried to the thread that asked, in its turn. */
  private void fetch(Pieces<T> pieces, Belt belt) {
    Task task = belt.room();
    while (task != null) {
      try {
        task.piece = pieces.next();
      } catch (Throwable problem) {
        task.fail(problem);
      }
      boolean last = task.piece == null;
      belt.put(task, last);
      task = last ? null : belt.room();
    }
  }

  private void work(Function<T, R> worker, Belt belt) {
    for (Task task = belt.begin(); task != null; task = belt.begin()) {
      try {
        T piece = task.piece;
        task.result = piece == null ? null : worker.apply(piece);
      } catch (Throwable problem) {
        task.fail(problem);
      }
      belt.done(task);
    }
  }

  private End handOver(Belt belt, Results<R> results) throws IOException {
    for (Task task = belt.take(); task != null; task = belt.take()) {
      R result = task.result();
      if (result == null) {
        return End.ALL_DONE;
      }
      if (!results.take(result)) {
        return End.NO_MORE_WANTED;
      }
    }
    return End.CANCELLED;
  }

  /** A piece on its way; one without a piece is the end. Guarded by the belt. */
  private final class Task {
    private @Nullable T piece;
    private @Nullable R result;
    private @Nullable Throwable problem;
    private boolean done;

    void fail(Throwable thrown) {
      problem = thrown;
    }

    /** Null at the end. */
    @Nullable R result() {
      if (problem instanceof Error fault) {
        throw fault;
      }
      if (problem instanceof RuntimeException fault) {
        throw fault;
      }
      return result;
    }
  }

  /** The pieces between being fetched and being handed over. */
  private final class Belt {
    private final Queue<Task> inOrder = new ArrayDeque<>();
    private final Queue<Task> waiting = new ArrayDeque<>();
    private boolean fetched;
    private boolean closed;

    /** An empty task as soon as there is room for one; null when nobody needs it any more. */
    synchronized @Nullable Task room() {
      await(() -> closed || inOrder.size() < AHEAD * threads);
      return closed ? null : new Task();
    }

    synchronized void put(Task task, boolean last) {
      fetched = last;
      task.done = last;
      inOrder.add(task);
      if (!last) {
        waiting.add(task);
      }
      notifyAll();
    }

    /** Something to do; null when there is nothing more. */
    synchronized @Nullable Task begin() {
      await(() -> closed || fetched || !waiting.isEmpty());
      return closed ? null : waiting.poll();
    }

    synchronized void done(Task task) {
      task.done = true;
      task.piece = null;
      if (inOrder.peek() == task) {
        notifyAll();
      }
    }

    /** The oldest task when it is done; null when a cancel was asked. */
    synchronized @Nullable Task take() {
      await(() -> cancel.asked() || oldestDone());
      if (cancel.asked()) {
        return null;
      }
      notifyAll();
      return inOrder.remove();
    }

    synchronized void wake() {
      notifyAll();
    }

    synchronized void close() {
      closed = true;
      notifyAll();
    }

    private boolean oldestDone() {
      Task oldest = inOrder.peek();
      return oldest != null && oldest.done;
    }

    private synchronized void await(BooleanSupplier ready) {
      while (!ready.getAsBoolean()) {
        try {
          wait();
        } catch (InterruptedException hurried) {
          cancel.ask();
        }
      }
    }
  }
}
