package dev.cairn.ui;

import dev.cairn.action.Coach;
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
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/** A whole window over a real workspace, with everything done on the spot. */
final class Rooms implements AutoCloseable {
  final Workroom room;
  final Screen screen;

  private Rooms(Ground ground, int width, int height) {
    Screen.start();
    this.room = Screen.on(() -> new Workroom(ground, Door.onTheSpot(), Preferences.fresh()));
    this.screen = Screen.show(() -> room.window().shell().root(), width, height, false);
    on(room::start);
  }

  static Rooms in(Path folder, String... athletes) {
    return in(folder, "Maria", 1280, 720, () -> SampleOffice.samples(athletes));
  }

  static Rooms in(
      Path folder, String coach, int width, int height, Supplier<List<AthleteFile>> athletes) {
    Workspaces workspaces =
        new SqliteWorkspaces(
            Optional.of(folder),
            Optional.of(folder.resolveSibling(folder.getFileName() + "-keys")),
            SampleOffice.CLOCK,
            new SecureRandom(),
            warning -> {});
    Ground ground =
        new Ground(
            workspaces,
            folder,
            new Coach(coach),
            SampleOffice.CLOCK,
            new SecureRandom(),
            SampleOffice.rules(),
            Samples.of(athletes),
            new StagedRosters(),
            Writing.house(),
            Handouts.press());
    return new Rooms(ground, width, height);
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
    return Screen.on(() -> {
      StringBuilder all = new StringBuilder();
      collect(screen.stage().getScene().getRoot(), all);
      return all.toString();
    });
  }

  private static void collect(Node node, StringBuilder all) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      all.append(labeled.getText()).append('\n');
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
    }
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
