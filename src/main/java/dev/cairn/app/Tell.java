package dev.cairn.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** What a measured process tells the one that started it, a line each: a name and a figure. */
final class Tell {
  static final String OUTLINED = "outlined";
  static final String PAINTED = "painted";
  static final String WORK = "work";
  static final String RESIDENT = "resident";

  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  private static final Path STATUS = Path.of("/proc/self/status");

  private static final Duration PATIENCE = Duration.minutes(5);

  private Tell() {}

  /** A process that has nothing more to tell must not keep the one that listens waiting. */
  static void endAfterAll() {
    PauseTransition patience = new PauseTransition(PATIENCE);
    patience.setOnFinished(event -> end());
    patience.play();
  }

  /** The first frame is painted; heard by the clock of whoever listens. */
  static void outlined() {
    OUT.println(OUTLINED + " 0");
  }

  /** The last word of a start. */
  static void painted() {
    OUT.println(PAINTED + " 0");
    ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .ifPresent(work -> figure(WORK, (double) work.toMillis()));
    resident();
    end();
  }

  static void figure(String name, double value) {
    OUT.println(String.format(Locale.ROOT, "%s %.3f", name, value));
  }

  /** Memory in use by objects after all else was collected, and by the process, in megabytes. */
  static void memory(String name) {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    figure(name, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
    resident();
  }

  private static void resident() {
    if (!Files.exists(STATUS)) {
      return;
    }
    try {
      for (String line : Files.readAllLines(STATUS)) {
        if (line.startsWith("VmRSS:")) {
          figure(RESIDENT, Long.parseLong(line.replaceAll("[^0-9]", "")) / 1e3);
        }
      }
    } catch (java.io.IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  static void end() {
    Runtime.getRuntime().halt(0);
  }
}
