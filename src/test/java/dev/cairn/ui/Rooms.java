package dev.cairn.ui;

import dev.cairn.action.Coach;
import dev.cairn.action.kept.Workspace;
import dev.cairn.action.kept.Workspaces;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.outgo.Handouts;
import dev.cairn.store.SqliteWorkspaces;
import dev.cairn.ui.office.SampleOffice;
import dev.cairn.ui.office.Samples;
import dev.cairn.ui.prefs.Preferences;
import dev.cairn.ui.task.Door;
import dev.cairn.writing.Writing;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.util.Subscription;

/** A whole window over a real workspace, with everything done on the spot. */
final class Rooms implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 120;

  final Workroom room;
  final Screen screen;

  private Rooms(Ground ground, Door door, Preferences preferences, int width, int height) {
    Screen.start();
    this.room = Screen.on(() -> new Workroom(ground, door, preferences));
    this.screen = Screen.show(() -> room.window().shell().root(), width, height, false);
    on(room::start);
  }

  static Rooms in(Path folder, String... athletes) {
    return in(folder, "Maria", 1280, 720, () -> SampleOffice.samples(athletes));
  }

  static Rooms in(
      Path folder, String coach, int width, int height, Supplier<List<AthleteFile>> athletes) {
    Ground ground = ground(folder, coach, athletes);
    return new Rooms(ground, Door.onTheSpot(), Preferences.fresh(), width, height);
  }

  /** The same with preferences of an earlier time. */
  static Rooms again(Path folder, Preferences preferences, String... athletes) {
    Ground ground = ground(folder, "Maria", () -> SampleOffice.samples(athletes));
    return new Rooms(ground, Door.onTheSpot(), preferences, 1440, 900);
  }

  /** A window that works as on a desk: what it asks is done elsewhere and comes back later. */
  static Rooms busy(Path folder, Door door) {
    return new Rooms(ground(folder, "Maria", List::of), door, Preferences.fresh(), 1440, 900);
  }

  private static Ground ground(Path folder, String coach, Supplier<List<AthleteFile>> athletes) {
    return new Ground(
        workspaces(folder),
        folder,
        new Coach(coach),
        SampleOffice.CLOCK,
        new SecureRandom(),
        SampleOffice.rules(),
        Samples.of(athletes),
        new StagedRosters(),
        Writing.house(),
        Handouts.press());
  }

  static Workspaces workspaces(Path folder) {
    return new SqliteWorkspaces(
        Optional.of(folder),
        Optional.of(folder.resolveSibling(folder.getFileName() + "-keys")),
        SampleOffice.CLOCK,
        new SecureRandom(),
        warning -> {});
  }

  /** Something read of the workspace by somebody who stands beside the window. */
  static <T> T beside(Path folder, Function<Workspace, T> reading) {
    try (Workspace workspace = workspaces(folder).forReading(folder)) {
      return reading.apply(workspace);
    }
  }

  /** Presses a button by its id. */
  void fire(String id) {
    on(() -> {
      Node node = screen.stage().getScene().lookup("#" + id);
      ((ButtonBase) Objects.requireNonNull(node, id)).fire();
    });
  }

  /** Waits until something that is shown is as wanted; it is told, and asks nobody. */
  <T> void until(ObservableValue<T> value, Predicate<? super T> wanted) {
    CompletableFuture<T> came = new CompletableFuture<>();
    Subscription watch =
        Screen.on(() ->
            value.subscribe(now -> {
              if (wanted.test(now)) {
                came.complete(now);
              }
            }));
    try {
      came.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException problem) {
      throw new AssertionError("What was waited for did not come", problem);
    }
    on(watch::unsubscribe);
  }

  /** Does something on the window's thread, and waits until it is shown. */
  void on(Runnable work) {
    Screen.on(() -> {
      work.run();
      return true;
    });
    screen.settle();
  }

  /** Every text that can be read now. */
  String texts() {
    return screen.texts();
  }

  /** What is wrong with the picture. */
  List<String> complaints() {
    screen.settle();
    return Screen.on(() -> LayoutFacts.complaints(screen.stage().getScene()));
  }

  @Override
  public void close() {
    screen.close();
    on(room::close);
  }
}
