package dev.cairn.app;

import java.lang.management.ManagementFactory;
import javafx.application.Platform;
import javafx.scene.Scene;

/** What the window's thread does between something that is asked and the frame that shows it. */
final class Frames {
  private Frames() {}

  /** Does something when the next frame has been laid out. */
  static void afterLayout(Scene scene, Runnable then) {
    Runnable[] listener = new Runnable[1];
    listener[0] =
        () -> {
          scene.removePostLayoutPulseListener(listener[0]);
          then.run();
        };
    scene.addPostLayoutPulseListener(listener[0]);
    Platform.requestNextPulse();
  }

  /** What this thread worked; time that other processes took does not count. */
  static long worked() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
