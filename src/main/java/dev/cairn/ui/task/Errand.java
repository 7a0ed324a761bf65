package dev.cairn.ui.task;

import dev.cairn.work.Cancel;
import java.util.concurrent.Executor;
import java.util.function.LongConsumer;

/** Work on its way: it may look whether it is still wanted and tell how far it is. */
public final class Errand {
  private final Cancel cancel = new Cancel();
  private final Executor window;
  private final LongConsumer progress;

  Errand(Executor window, LongConsumer progress) {
    this.window = window;
    this.progress = progress;
  }

  public Cancel cancel() {
    return cancel;
  }

  /** Does something on the window's thread on the way, unless nobody wants the work any more. */
  public void tell(Runnable news) {
    window.execute(() -> {
      if (!cancel.asked()) {
        news.run();
      }
    });
  }

  /** Tells how much is done; heard on the window's thread. */
  public void done(long pieces) {
    tell(() -> progress.accept(pieces));
  }
}
