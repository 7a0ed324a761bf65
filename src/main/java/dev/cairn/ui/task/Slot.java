package dev.cairn.ui.task;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A place that waits for one answer at a time: a new question cancels the older one, whose answer
 * is never heard. Used on the window's thread only.
 */
public final class Slot {
  private final Executor workers;
  private final Executor window;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyLongWrapper progress = new ReadOnlyLongWrapper();
  private @Nullable Errand current;

  Slot(Executor workers, Executor window) {
    this.workers = workers;
    this.window = window;
  }

  public ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** How many pieces the running work has done. */
  public ReadOnlyLongProperty progress() {
    return progress.getReadOnlyProperty();
  }

  public <T> void ask(
      Work<T> work, Consumer<? super T> answered, Consumer<? super Failure> failed) {
    cancel();
    LongConsumer told = progress::set;
    Errand errand = new Errand(window, told);
    current = errand;
    progress.set(0);
    busy.set(true);
    workers.execute(() -> {
      if (errand.cancel().asked()) {
        return;
      }
      Runnable answer = run(work, errand, answered, failed);
      window.execute(() -> end(errand, answer));
    });
  }

  /** Whatever is on its way is not wanted any more. */
  public void cancel() {
    Errand older = current;
    if (older != null) {
      older.cancel().ask();
      current = null;
      busy.set(false);
    }
  }

  /** Nothing a worker throws is lost: it comes back as a failure. */
  private static <T> Runnable run(
      Work<T> work, Errand errand, Consumer<? super T> answered, Consumer<? super Failure> failed) {
    try {
      T result = work.run(errand);
      return () -> answered.accept(result);
    } catch (Throwable problem) {
      Failure failure = Failure.of(problem);
      return () -> failed.accept(failure);
    }
  }

  private void end(Errand errand, Runnable answer) {
    if (current == errand) {
      current = null;
      busy.set(false);
      answer.run();
    }
  }
}
