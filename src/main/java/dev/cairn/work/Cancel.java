package dev.cairn.work;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The wish that work should end early: asked from anywhere, heard by everybody who works. */
public final class Cancel {
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile boolean asked;

  public void ask() {
    asked = true;
    listeners.forEach(Runnable::run);
  }

  public boolean asked() {
    return asked;
  }

  /**
   * Wakes somebody who waits; it may be told more than once, and at once if it is asked already.
   */
  public void whenAsked(Runnable listener) {
    listeners.add(listener);
    if (asked) {
      listener.run();
    }
  }

  public void forget(Runnable listener) {
    listeners.remove(listener);
  }
}
