package dev.cairn.ui;

import javafx.application.Platform;
import javafx.scene.Scene;

/** Waits until a frame of a scene was given to the painter, so that painting and work overlap. */
public final class AfterFrame implements Runnable {
  private final Scene scene;
  private final Runnable then;

  private AfterFrame(Scene scene, Runnable then) {
    this.scene = scene;
    this.then = then;
  }

  public static void of(Scene scene, Runnable then) {
    scene.addPostLayoutPulseListener(new AfterFrame(scene, then));
    Platform.requestNextPulse();
  }

  /** The frame is laid out; when this pulse is over, the painter has it. */
  @Override
  public void run() {
    scene.removePostLayoutPulseListener(this);
    Platform.runLater(then);
  }
}
