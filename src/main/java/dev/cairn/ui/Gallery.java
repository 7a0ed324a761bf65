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

  private static final List<Size> ALL_SIZES = List.of(SIZES.get(0), SIZES.get(1), ZOOMED);
  private static final Scenery REVIEW = new Scenery("review", room -> {});

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

  /** A state, and what leads to it. */
  private record Scenery(String name, String place, Consumer<Workroom> way) {
    Scenery(String name, Consumer<Workroom> way) {
      this(name, PLACE, way);
    }

    String file(Size size, boolean dark) {
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
    in(
        (workspace, visitor) -> shoot(workspace, REVIEW, SIZES.subList(0, 1), visitor),
        (name, scene) -> files.add(write(folder.resolve(name), scene)));
    return files;
  }

  public void all(Visitor visitor) throws IOException {
    in(
        (workspace, seen) -> {
          shoot(workspace, REVIEW, ALL_SIZES, seen);
          for (Scenery scenery : quiet()) {
            shoot(workspace, scenery, SIZES, seen);
          }
          odd(workspace, seen);
          judged(workspace, seen);
        },
        visitor);
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
  private static List<Scenery> quiet() {
    return List.of(
        new Scenery("why-week", "week/9/total", room -> {}),
        new Scenery("notes", room -> run(room, "notes")),
        new Scenery("modify", room -> run(room, "modify")),
        new Scenery("reject", room -> run(room, "reject")),
        new Scenery("decide-first", room -> room.preferences().setting().decideFirst().set(true)),
        new Scenery("miles", Gallery::miles),
        new Scenery("palette", room -> room.window().shell().openPalette()),
        new Scenery("keys", room -> room.window().shell().openKeySheet()),
        new Scenery("refusal", room -> room.review().select(REFUSED)));
  }

  private static void miles(Workroom room) {
    room.preferences().setting().units().set(Units.MI_LB);
    room.preferences().setting().weekStart().set(DayOfWeek.SUNDAY);
  }

  /** States in which there is nothing to see, or not yet. */
  private void odd(Path workspace, Visitor visitor) throws IOException {
    Scenery loading = new Scenery("loading", room -> {});
    shoot(staged.in(workspace), Door.shut(), loading, SIZES, visitor);
    Scenery error = new Scenery("error", room -> {});
    shoot(staged.over(new Closed()), Door.onTheSpot(), error, SIZES, visitor);
    Path nobody = Files.createTempDirectory("cairn-pictures");
    try {
      Ground empty = staged.in(nobody).with(List::of);
      shoot(empty, Door.onTheSpot(), new Scenery("empty", room -> {}), SIZES, visitor);
    } finally {
      delete(nobody);
    }
  }

  /** The queue half done, and done; what is done stays done, so these come last. */
  private void judged(Path workspace, Visitor visitor) {
    shoot(workspace, new Scenery("approved", room -> approve(room.review(), 3)), SIZES, visitor);
    Scenery clear = new Scenery("clear", room -> approve(room.review(), Integer.MAX_VALUE));
    shoot(workspace, clear, SIZES, visitor);
  }

  private static void approve(ReviewModel review, int most) {
    Waiting waiting = review.waiting().get();
    if (waiting == null) {
      return;
    }
    waiting.week().open().stream()
        .limit(most)
        .forEach(item -> {
          review.select(item.athleteId());
          List.copyOf(review.flags().get()).forEach(flag -> review.acknowledge(flag.factor()));
          review.verdicts().approve();
        });
  }

  private static void run(Workroom room, String command) {
    if (!room.window().shell().run("review." + command)) {
      throw new IllegalStateException(command + " is not possible there");
    }
  }

  private void shoot(Path workspace, Scenery scenery, List<Size> sizes, Visitor visitor) {
    shoot(staged.in(workspace), Door.onTheSpot(), scenery, sizes, visitor);
  }

  /** Goes to a state once and looks at it in every size and light. */
  private static void shoot(
      Ground ground, Door door, Scenery scenery, List<Size> sizes, Visitor visitor) {
    Preferences preferences = Preferences.fresh();
    preferences.setting().appearance().set(Appearance.LIGHT);
    preferences.lastSeen().athlete().set(ATHLETE);
    preferences.lastSeen().place().set(scenery.place());
    Set set =
        Toolkit.on(() -> {
          Workroom room = new Workroom(ground, door, preferences);
          Stage stage = room.window().staged(sizes.getFirst().width(), sizes.getFirst().height());
          room.start();
          return new Set(room, stage);
        });
    Toolkit.settle(set.stage());
    Toolkit.on(() -> {
      scenery.way().accept(set.room());
      return set;
    });
    for (Size size : sizes) {
      for (Appearance light : List.of(Appearance.LIGHT, Appearance.DARK)) {
        Toolkit.on(() -> {
          preferences.setting().appearance().set(light);
          set.stage().setWidth(size.width());
          set.stage().setHeight(size.height());
          return set;
        });
        Toolkit.settle(set.stage());
        Toolkit.on(() -> {
          visitor.see(scenery.file(size, light == Appearance.DARK), set.stage().getScene());
          return set;
        });
      }
    }
    Toolkit.on(() -> {
      set.stage().close();
      set.room().close();
      return set;
    });
  }

  private record Set(Workroom room, Stage stage) {}

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
