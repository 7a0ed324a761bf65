package dev.cairn.app;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/** Waits until what is ready has been painted: the second frame after it. */
final class Painted extends AnimationTimer {
  private static final int FRAMES = 2;

  private final BooleanSupplier ready;
  private final Runnable then;
  private int frames;

  private Painted(BooleanSupplier ready, Runnable then) {
    this.ready = ready;
    this.then = then;
  }

  static void when(BooleanSupplier ready, Runnable then) {
    Tell.endAfterAll();
    new Painted(ready, then).start();
  }

  /** Does something as soon as the painter is through with all it was given so far. */
  static void whenThrough(Runnable then) {
    Future<?> _ = Toolkit.getToolkit().addRenderJob(new RenderJob(then));
  }

  @Override
  public void handle(long now) {
    if (ready.getAsBoolean() && ++frames > FRAMES) {
      stop();
      then.run();
    }
  }
}
