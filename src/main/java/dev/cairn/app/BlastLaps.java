package dev.cairn.app;

import dev.cairn.engine.Planner;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.pack.RulesMissing;
import dev.cairn.ui.Ground;
import dev.cairn.ui.Window;
import dev.cairn.ui.rules.RulesPage;
import dev.cairn.ui.shell.Command;
import dev.cairn.ui.task.Door;
import dev.cairn.work.Cancel;
import dev.cairn.work.OrderedWork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;

/**
 * What other values of a modifier would do to everybody, typed into the page of rules one after the
 * other: from when the window has waited long enough for another key until the answer is painted.
 * Beside it everybody's figures are planned once, on as many threads, with nothing round it.
 */
final class BlastLaps {
  static final String FIRST = "blast-first";
  static final String NEXT = "blast";
  static final String FLOOR = "blast-floor";

  private static final String RULE = "rule.earlier-injury";
  private static final String VALUE = "#rule-value-weeklyIncrease";

  private static final List<String> VALUES = List.of("7", "9", "7", "9", "7", "9", "7", "9");

  private final Window window;
  private final Ground ground;
  private final Runnable then;
  private final Queue<String> values = new ArrayDeque<>(VALUES);

  private BlastLaps(Window window, Ground ground, Runnable then) {
    this.window = window;
    this.ground = ground;
    this.then = then;
  }

  static void tell(Window window, Ground ground, Runnable then) {
    window.shell().show(RulesPage.class);
    BlastLaps laps = new BlastLaps(window, ground, then);
    Painted.when(() -> !laps.rules().isEmpty(), laps::open);
  }

  private List<Command> rules() {
    return window.shell().current().get().destinations().stream()
        .filter(one -> one.id().equals(RULE))
        .toList();
  }

  private void open() {
    rules().getFirst().action().run();
    Painted.when(() -> look(VALUE) != null, () -> next(FIRST));
  }

  private Node look(String query) {
    return window.shell().root().lookup(query);
  }

  private void next(String figure) {
    String value = values.poll();
    if (value == null) {
      floor();
      then.run();
      return;
    }
    Button again = (Button) look("#blast-again");
    String idle = again.getText();
    long from = System.nanoTime();
    ((TextField) look(VALUE)).setText(value);
    Painted.when(
        () -> again.getText().equals(idle) && look("#blast-sentence") != null,
        () -> {
          Tell.figure(figure, (System.nanoTime() - from) / 1e6 - Door.REST_MILLIS);
          next(NEXT);
        });
  }

  /** As often as values were typed, so that both are as warm. */
  private void floor() {
    try {
      Planner planner = new Planner(ground.rules().running());
      List<AthleteFile> files = ground.samples().athletes().get();
      for (int round = 0; round < VALUES.size(); round++) {
        long from = System.nanoTime();
        figures(planner, files.iterator());
        Tell.figure(FLOOR, (System.nanoTime() - from) / 1e6);
      }
    } catch (RulesMissing missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static void figures(Planner planner, Iterator<AthleteFile> each) {
    try {
      new OrderedWork<AthleteFile, Boolean>(
              Runtime.getRuntime().availableProcessors(),
              () -> file -> planner.numbers(file.athlete()).isPresent(),
              new Cancel())
          .run(() -> each.hasNext() ? each.next() : null, planned -> true);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
