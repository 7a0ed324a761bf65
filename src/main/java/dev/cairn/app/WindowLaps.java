package dev.cairn.app;

import dev.cairn.ui.Desktop;
import dev.cairn.ui.Ground;
import dev.cairn.ui.Window;
import dev.cairn.ui.shell.Command;
import dev.cairn.ui.shell.Page;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What a coach does all day, again and again in an open window: {@code WindowLaps WORKSPACE
 * ROUNDS}. Told is the work of the window's thread until all is laid out, and of another athlete
 * the time that goes by as well; painting follows.
 */
final class WindowLaps {
  static final String ATHLETE = "athlete";
  static final String ATHLETE_WORK = "athlete-work";
  static final String REASON = "reason";
  static final String ROW = "row";
  static final String HEAP = "heap";

  private static final int ROWS = 24;

  private final Window window;
  private final Page page;
  private final Queue<Command> athletes;
  private long asked;
  private long working;

  private WindowLaps(Window window, int rounds) {
    this.window = window;
    this.page = window.shell().current().get();
    List<Command> all =
        page.destinations().stream()
            .filter(one -> one.id().startsWith("athlete."))
            .filter(one -> !one.name().contains(page.subject().get()))
            .toList();
    this.athletes = new ArrayDeque<>(all.subList(0, Math.min(all.size(), rounds)));
  }

  public static void main(String[] args) {
    Quiet.logs();
    Path workspace = Path.of(args[0]);
    Ground ground = Cairn.ground(workspace, System.err);
    int rounds = Integer.parseInt(args[1]);
    new Desktop(ground, Optional.of(workspace))
        .show(window ->
            Painted.when(
                () -> !window.shell().current().get().subject().get().isEmpty(),
                () -> new WindowLaps(window, rounds).begin()));
  }

  private void begin() {
    page.subject()
        .addListener((observed, before, now) -> {
          if (!now.isEmpty()) {
            Platform.runLater(this::shown);
          }
        });
    next();
  }

  private void next() {
    Command athlete = athletes.poll();
    if (athlete == null) {
      walk();
      Platform.runLater(() -> {
        Tell.memory(HEAP);
        Tell.end();
      });
      return;
    }
    asked = System.nanoTime();
    working = worked();
    athlete.action().run();
  }

  private void shown() {
    layout();
    Tell.figure(ATHLETE, millis(asked));
    Tell.figure(ATHLETE_WORK, (worked() - working) / 1e6);
    walk();
    Platform.runLater(this::next);
  }

  /** Down the calendar, each step opening the reasons of a cell, then scrolled up again. */
  private void walk() {
    ListView<?> calendar = (ListView<?>) page.root().lookup(".calendar-list");
    if (calendar == null) {
      return;
    }
    for (KeyCode key : List.of(KeyCode.HOME, KeyCode.DOWN, KeyCode.END, KeyCode.UP, KeyCode.UP)) {
      long from = worked();
      press(calendar, key);
      layout();
      Tell.figure(REASON, (worked() - from) / 1e6);
    }
    if (calendar.getItems().size() >= ROWS) {
      scroll(calendar);
    }
  }

  private void scroll(ListView<?> calendar) {
    for (int row = 0; row < calendar.getItems().size(); row++) {
      long from = worked();
      calendar.scrollTo(row);
      layout();
      Tell.figure(ROW, (worked() - from) / 1e6);
    }
  }

  private static void press(Node target, KeyCode key) {
    target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }

  private void layout() {
    Parent root = window.shell().root();
    root.applyCss();
    root.layout();
  }

  /** What this thread worked; time that other processes took does not count. */
  private static long worked() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double millis(long from) {
    return (System.nanoTime() - from) / 1e6;
  }
}
