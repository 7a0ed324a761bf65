package dev.cairn.ui.task;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** Through it work leaves the window's thread, and answers come back on it. */
public final class Door implements AutoCloseable {
  private static final int WORKERS = 2;

  /** So long nothing newer must be asked before work begins that nobody waits for. */
  public static final long REST_MILLIS = 300;

  /** So long what nobody asked for waits; the first plan is painted by then. */
  private static final long IDLE_MILLIS = 2_000;

  private final Executor workers;
  private final Executor patient;
  private final Executor idle;
  private final Executor distant;
  private final Executor window;
  private final Runnable close;

  private Door(
      Executor workers,
      Executor patient,
      Executor idle,
      Executor distant,
      Executor window,
      Runnable close) {
    this.workers = workers;
    this.patient = patient;
    this.idle = idle;
    this.distant = distant;
    this.window = window;
    this.close = close;
  }

  /**
   * A door with threads of its own.
   *
   * @param window runs things on the window's thread
   */
  public static Door onThreads(Executor window) {
    ExecutorService workers = threads(WORKERS, "cairn-window-");
    ExecutorService patient = threads(1, "cairn-patient-");
    ExecutorService distant = threads(1, "cairn-distant-");
    return new Door(
        workers,
        CompletableFuture.delayedExecutor(REST_MILLIS, TimeUnit.MILLISECONDS, patient),
        CompletableFuture.delayedExecutor(IDLE_MILLIS, TimeUnit.MILLISECONDS, patient),
        distant,
        window,
        () -> {
          workers.shutdownNow();
          patient.shutdownNow();
          distant.shutdownNow();
        });
  }

  private static ExecutorService threads(int count, String name) {
    return Executors.newFixedThreadPool(
        count, Thread.ofPlatform().daemon().name(name, 1).factory());
  }

  /** A door through which work leaves and answers come back as these decide. */
  public static Door on(Executor workers, Executor window) {
    return new Door(workers, workers, workers, workers, window, () -> {});
  }

  /** Everything is done at once, where it is asked for. */
  public static Door onTheSpot() {
    return on(Runnable::run, Runnable::run);
  }

  /** Nothing that is asked is ever done. */
  public static Door shut() {
    return on(work -> {}, Runnable::run);
  }

  /**
   * Does early what will be asked for later. Nobody hears of it; if it fails, so it will for
   * whoever asks.
   */
  public void ahead(Callable<?> work) {
    workers.execute(new FutureTask<>(work));
  }

  public Slot slot() {
    return new Slot(workers, window);
  }

  /**
   * For work that takes long and that nobody waits for: it keeps no other from its turn, and begins
   * when nothing newer was asked for a moment.
   */
  public Slot patientSlot() {
    return new Slot(patient, window);
  }

  /** For questions to somebody elsewhere, who may let them wait; here nobody waits for that. */
  public Slot distantSlot() {
    return new Slot(distant, window);
  }

  /** For what no coach asked for, such as looking over the ledger. */
  public Slot idleSlot() {
    return new Slot(idle, window);
  }

  @Override
  public void close() {
    close.run();
  }
}
