package dev.cairn.work;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pieces on a thread of its own, a few ahead of whoever takes them, in order. What the
 * source uses must be left alone by others until this is closed.
 */
public final class Ahead<T> implements AutoCloseable {
  /** How many pieces may wait. */
  private static final int ROOM = 4;

  private final Source<T> source;
  private final Thread thread;
  private final Queue<T> ready = new ArrayDeque<>();
  private @Nullable Throwable problem;
  private boolean ended;
  private boolean closed;

  /** Where pieces come from; null after the last. */
  public interface Source<T> {
    @Nullable T next();
  }

  private Ahead(Source<T> source) {
    this.source = source;
    this.thread = Thread.ofPlatform().name("cairn-ahead").daemon().unstarted(this::fetch);
  }

  public static <T> Ahead<T> of(Source<T> source) {
    Ahead<T> ahead = new Ahead<>(source);
    ahead.thread.start();
    return ahead;
  }

  /** The next piece, or null behind the last; what the source threw is thrown in its turn. */
  public synchronized @Nullable T next() {
    if (await(() -> ended || !ready.isEmpty())) {
      Thread.currentThread().interrupt();
    }
    notifyAll();
    return ready.isEmpty() ? end() : ready.remove();
  }

  /** Returns when the thread has let go of the source. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    boolean hurried = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException interrupted) {
        hurried = true;
      }
    }
    if (hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private @Nullable T end() {
    if (problem instanceof Error fault) {
      throw fault;
    }
    if (problem instanceof RuntimeException fault) {
      throw fault;
    }
    return null;
  }

  /** Whatever is thrown is carried to the thread that takes. */
  private void fetch() {
    try {
      boolean wanted = true;
      while (wanted) {
        T piece = source.next();
        wanted = piece != null && put(piece);
      }
      finish(null);
    } catch (Throwable thrown) {
      finish(thrown);
    }
  }

  /** False when nobody wants any more. */
  private synchronized boolean put(T piece) {
    await(() -> closed || ready.size() < ROOM);
    ready.add(piece);
    notifyAll();
    return !closed;
  }

  private synchronized void finish(@Nullable Throwable thrown) {
    problem = thrown;
    ended = true;
    notifyAll();
  }

  /** Whether somebody wanted the waiting thread to hurry; a piece is always on its way. */
  private synchronized boolean await(BooleanSupplier enough) {
    boolean hurried = false;
    while (!enough.getAsBoolean()) {
      try {
        wait();
      } catch (InterruptedException interrupted) {
        hurried = true;
      }
    }
    return hurried;
  }
}
