package dev.cairn.ui;

import dev.cairn.action.kept.Unavailable;
import dev.cairn.action.kept.Workspace;
import dev.cairn.action.kept.Workspaces;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.ui.office.Waiting;
import dev.cairn.ui.picture.Png;
import dev.cairn.ui.picture.Toolkit;
import dev.cairn.ui.prefs.Appearance;
import dev.cairn.ui.prefs.Preferences;
import dev.cairn.ui.review.ReviewModel;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.text.Units;
import dev.cairn.work.Cancel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Every screen and state of the window, with the sample athletes, on any machine alike. */
public final class Gallery {
  private static final String ATHLETE = "alex";
  private static final String REFUSED = "rolf";
  private static final String PLACE = "day/2027-01-31/distance";
  private static final List<Size> SIZES = List.of(new Size(1440, 900), new Size(1280, 720));

  /** As a window of 1440 x 900 is at 200 %. */
  private static final Size ZOOMED = new Size(720, 450);

  private final Ground staged;

  /**
   * Pictures with nothing of this machine in them.
   *
   * @param staged with a clock that stands still and a chance that is none
   */
  public Gallery(Ground staged) {
    this.staged = staged;
  }

  /** Sees each picture before it is gone, on the window's thread. */
  public interface Visitor {
    void see(String name, Scene scene);
  }

  private record Size(int width, int height) {}

  private record Shot(String name, Size size, boolean dark, String place) {
    Shot(String name, Size size, boolean dark) {
      this(name, size, dark, PLACE);
    }

    Shot at(String other) {
      return new Shot(name, size, dark, other);
    }

    String file() {
      return String.format(
          Locale.ROOT,
          "%s-%s-%dx%d.png",
          name,
          dark ? "dark" : "light",
          size.width(),
          size.height());
    }
  }

  /** Every state, light and dark, in each size; the files. */
  public List<Path> writeAll(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    all((name, scene) -> files.add(write(folder.resolve(name), scene)));
    return files;
  }

  /** What a coach sees first. */
  public List<Path> writeFirst(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = new ArrayList<>();
    in((workspace, visitor) -> {
      shoot(workspace, new Shot("review", SIZES.getFirst(), false), room -> {}, visitor);
      shoot(workspace, new Shot("review", SIZES.getFirst(), true), room -> {}, visitor);
    }, (name, scene) -> files.add(write(folder.resolve(name), scene)));
    return files;
  }

  public void all(Visitor visitor) throws IOException {
    in((workspace, seen) -> {
      for (Size size : SIZES) {
        for (boolean dark : List.of(false, true)) {
          quiet(workspace, size, dark, seen);
          odd(workspace, size, dark, seen);
        }
      }
      for (boolean dark : List.of(false, true)) {
        shoot(workspace, new Shot("review", ZOOMED, dark), room -> {}, seen);
      }
      judged(workspace, seen);
    }, visitor);
  }

  private interface Pictures {
    void take(Path workspace, Visitor visitor) throws IOException;
  }

  private void in(Pictures pictures, Visitor visitor) throws IOException {
    Toolkit.start();
    Path workspace = Files.createTempDirectory("cairn-pictures");
    try {
      Desktop.prepare(staged.in(workspace), new Cancel());
      pictures.take(workspace, visitor);
    } finally {
      delete(workspace);
    }
  }

  /** States that change nothing in the workspace. */
  private void quiet(Path workspace, Size size, boolean dark, Visitor visitor) {
    shoot(workspace, new Shot("review", size, dark), room -> {}, visitor);
    shoot(workspace, new Shot("notes", size, dark), room -> run(room, "notes"), visitor);
    shoot(workspace, new Shot("modify", size, dark), room -> run(room, "modify"), visitor);
    shoot(workspace, new Shot("reject", size, dark), room -> run(room, "reject"), visitor);
    shoot(
        workspace,
        new Shot("decide-first", size, dark),
        room -> room.preferences().setting().decideFirst().set(true),
        visitor);
    shoot(workspace, new Shot("why-week", size, dark).at("week/9/total"), room -> {}, visitor);
    shoot(
        workspace,
        new Shot("miles", size, dark),
        room -> {
          room.preferences().setting().units().set(Units.MI_LB);
          room.preferences().setting().weekStart().set(DayOfWeek.SUNDAY);
        },
        visitor);
    shoot(
        workspace,
        new Shot("palette", size, dark),
        room -> room.window().shell().openPalette(),
        visitor);
    shoot(
        workspace,
        new Shot("keys", size, dark),
        room -> room.window().shell().openKeySheet(),
        visitor);
    shoot(workspace, new Shot("refusal", size, dark), room -> room.review().select(REFUSED), visitor);
  }

  /** States in which there is nothing to see, or not yet. */
  private void odd(Path workspace, Size size, boolean dark, Visitor visitor) throws IOException {
    Shot loading = new Shot("loading", size, dark);
    shoot(staged.in(workspace), Door.shut(), loading, room -> {}, visitor);
    Ground closed = staged.over(new Closed());
    shoot(closed, Door.onTheSpot(), new Shot("error", size, dark), room -> {}, visitor);
    Path nobody = Files.createTempDirectory("cairn-pictures");
    try {
      Ground empty = staged.in(nobody).with(List::of);
      shoot(empty, Door.onTheSpot(), new Shot("empty", size, dark), room -> {}, visitor);
    } finally {
      delete(nobody);
    }
  }

  /** The queue half done, and done; what is done stays done, so these come last. */
  private void judged(Path workspace, Visitor visitor) {
    List<Shot> half = shots("approved");
    shoot(workspace, half.getFirst(), room -> approve(room.review(), 3), visitor);
    for (Shot shot : half.subList(1, half.size())) {
      shoot(workspace, shot, room -> {}, visitor);
    }
    for (Shot shot : shots("clear")) {
      shoot(workspace, shot, room -> approve(room.review(), Integer.MAX_VALUE), visitor);
    }
  }

  private static List<Shot> shots(String name) {
    List<Shot> shots = new ArrayList<>();
    for (Size size : SIZES) {
      shots.add(new Shot(name, size, false));
      shots.add(new Shot(name, size, true));
    }
    return shots;
  }

  private static void approve(ReviewModel review, int most) {
    Waiting waiting = review.waiting().get();
    if (waiting == null) {
      return;
    }
    waiting.week().open().stream().limit(most).forEach(item -> {
      review.select(item.athleteId());
      List.copyOf(review.flags().get()).forEach(flag -> review.acknowledge(flag.factor()));
      review.approve();
    });
  }

  private static void run(Workroom room, String command) {
    if (!room.window().shell().run("review." + command)) {
      throw new IllegalStateException(command + " is not possible there");
    }
  }

  private void shoot(Path workspace, Shot shot, Consumer<Workroom> state, Visitor visitor) {
    shoot(staged.in(workspace), Door.onTheSpot(), shot, state, visitor);
  }

  private static void shoot(
      Ground ground, Door door, Shot shot, Consumer<Workroom> state, Visitor visitor) {
    Preferences preferences = Preferences.fresh();
    preferences.setting().appearance().set(shot.dark() ? Appearance.DARK : Appearance.LIGHT);
    preferences.lastSeen().athlete().set(ATHLETE);
    preferences.lastSeen().place().set(shot.place());
    Stage[] stage = new Stage[1];
    Workroom[] room = new Workroom[1];
    Toolkit.on(() -> {
      room[0] = new Workroom(ground, door, preferences);
      stage[0] = room[0].window().staged(shot.size().width(), shot.size().height());
      room[0].start();
    });
    Toolkit.settle(() -> stage[0].getScene());
    Toolkit.on(() -> state.accept(room[0]));
    Toolkit.settle(() -> stage[0].getScene());
    Toolkit.on(() -> {
      visitor.see(shot.file(), stage[0].getScene());
      stage[0].close();
      room[0].close();
    });
  }

  private static Path write(Path file, Scene scene) {
    try {
      return Files.write(file, Png.of(scene.snapshot(null)));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** A workspace that cannot be opened. */
  private static final class Closed implements Workspaces {
    @Override
    public Workspace forWriting(@Nullable Path folder) {
      throw new Unavailable(
          "The workspace cannot be opened: the disk is full. Maybe make room and try again.", null);
    }

    @Override
    public Workspace forReading(@Nullable Path folder) {
      return forWriting(folder);
    }

    @Override
    public Outcome restore(@Nullable Path folder, Path backup, Progress progress) {
      throw new UnsupportedOperationException();
    }
  }
}
