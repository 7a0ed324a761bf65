package dev.cairn.app;

import dev.cairn.ui.Desktop;
import dev.cairn.ui.Ground;
import dev.cairn.ui.Window;
import dev.cairn.ui.shell.Command;
import dev.cairn.ui.shell.Page;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/**
 * What a coach does all day, again and again in an open window: {@code WindowLaps WORKSPACE
 * ROUNDS}. Told is the work of the window's thread until the next frame is laid out, and of another
 * athlete the time that goes by as well; painting follows.
 */
final class WindowLaps {
  static final String ATHLETE = "athlete";
  static final String ATHLETE_WORK = "athlete-work";
  static final String REASON = "reason";
  static final String ROW = "row";
  static final String HEAP = "heap";

  private static final int ROWS = 24;

  private final Ground ground;
  private final int rounds;
  private final Page page;
  private final Scene scene;
  private final Queue<Command> athletes;
  private final Queue<Step> steps = new ArrayDeque<>();
  private Runnable shown = () -> {};

  /** Something that is done and then seen in the next frame. */
  private record Step(String figure, Runnable work) {}

  private WindowLaps(Window window, Ground ground, int rounds) {
    this.ground = ground;
    this.rounds = rounds;
    this.page = window.shell().current().get();
    this.scene = window.shell().root().getScene();
    List<Command> all =
        page.destinations().stream()
            .filter(one -> one.id().startsWith("athlete."))
            .filter(one -> !one.name().contains(page.subject().get()))
            .toList();
    this.athletes = new ArrayDeque<>(all.subList(0, Math.min(all.size(), rounds)));
    page.subject()
        .addListener((observed, before, now) -> {
          if (!now.isEmpty()) {
            Frames.afterLayout(scene, shown);
          }
        });
  }

  public static void main(String[] args) {
    Quiet.logs();
    Path workspace = Path.of(args[0]);
    Ground ground = Cairn.ground(workspace, System.err, Cairn.rosters());
    int rounds = Integer.parseInt(args[1]);
    new Desktop(ground, Optional.of(workspace))
        .show(window ->
            Painted.when(
                () -> !window.shell().current().get().subject().get().isEmpty(),
                () -> new WindowLaps(window, ground, rounds).athlete()));
  }

  /** The next athlete, and then a walk through the plan. */
  private void athlete() {
    Command athlete = athletes.poll();
    if (athlete == null) {
      DragLaps.tell(ground, rounds);
      Tell.memory(HEAP);
      Tell.end();
      return;
    }
    long asked = System.nanoTime();
    long from = Frames.worked();
    shown =
        () -> {
          Tell.figure(ATHLETE, millis(asked));
          Tell.figure(ATHLETE_WORK, (Frames.worked() - from) / 1e6);
          walk();
          atRest(this::step);
        };
    athlete.action().run();
  }

  /** Down the calendar, each step opening the reasons of a cell, then scrolled row by row. */
  private void walk() {
    if (!(page.root().lookup(".calendar-list") instanceof ListView<?> calendar)) {
      return;
    }
    for (KeyCode key : List.of(KeyCode.HOME, KeyCode.DOWN, KeyCode.END, KeyCode.UP, KeyCode.UP)) {
      steps.add(new Step(REASON, () -> Keys.press(calendar, key)));
    }
    if (calendar.getItems().size() >= ROWS) {
      for (int row = 0; row < calendar.getItems().size(); row++) {
        int to = row;
        steps.add(new Step(ROW, () -> calendar.scrollTo(to)));
      }
    }
  }

  private void step() {
    Step next = steps.poll();
    if (next == null) {
      athlete();
      return;
    }
    long from = Frames.worked();
    next.work().run();
    Frames.afterLayout(
        scene,
        () -> {
          Tell.figure(next.figure(), (Frames.worked() - from) / 1e6);
          atRest(this::step);
        });
  }

  /** Lets a frame be painted before anything else is done. */
  private static void atRest(Runnable then) {
    Painted.when(() -> true, then);
  }

  private static double millis(long from) {
    return (System.nanoTime() - from) / 1e6;
  }
}
