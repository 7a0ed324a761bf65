package dev.cairn.ui;

import dev.cairn.action.athlete.ChangeAthletes;
import dev.cairn.action.plan.MakePlans;
import dev.cairn.action.verdict.Approve;
import dev.cairn.action.verdict.Look;
import dev.cairn.intake.AthleteReader;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.Samples;
import dev.cairn.ui.office.Waiting;
import dev.cairn.ui.picture.Png;
import dev.cairn.ui.picture.Toolkit;
import dev.cairn.ui.picture.WholePicture;
import dev.cairn.ui.review.ReviewModel;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.text.Units;
import dev.cairn.work.Cancel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;

/** Every screen and state of the window, with the sample athletes, on any machine alike. */
public final class Gallery {
  private static final String ATHLETE = "alex";
  private static final String REFUSED = "rolf";
  private static final List<Scenery.Size> SIZES =
      List.of(new Scenery.Size(1440, 900), new Scenery.Size(1280, 720));

  /** As a window of 1440 x 900 is at 200 %. */
  private static final Scenery.Size ZOOMED = new Scenery.Size(720, 450);

  private static final List<Scenery.Size> ALL_SIZES = List.of(SIZES.get(0), SIZES.get(1), ZOOMED);
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

    /** Whether a picture is worth being taken. */
    default boolean wants(String name) {
      return true;
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
          for (Scenery.Size size : SIZES) {
            shoot(workspace, new Scenery("drawn-tree", Gallery::draw), List.of(size), seen);
          }
          modify(workspace, seen);
          odd(workspace, seen);
          strength(workspace, seen);
          audit(workspace, seen);
          athletes(seen);
          rules(seen);
          learning(seen);
          elicit(seen);
          readOnly(workspace, seen);
          changed(seen);
          judged(workspace, seen);
          wording().shoot(workspace, seen);
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
    new Shooting(staged.in(workspace), Door.shut(), ATHLETE).of(loading, SIZES, visitor);
    Scenery error = new Scenery("error", room -> {});
    shoot(staged.over(new ClosedWorkspaces()), error, SIZES, visitor);
    Path nobody = Files.createTempDirectory("cairn-pictures");
    try {
      Ground empty = staged.in(nobody).with(Samples.NOBODY);
      shoot(empty, new Scenery("empty", room -> {}), SIZES, visitor);
    } finally {
      delete(nobody);
    }
  }

  /** The pages of strength and models alone. */
  public void strength(Visitor visitor) throws IOException {
    in(this::strength, visitor);
  }

  /** The page of athletes alone. */
  public void athletes(Visitor visitor) throws IOException {
    Toolkit.start();
    Path folder = Files.createTempDirectory("cairn-pictures");
    Path nobody = Files.createTempDirectory("cairn-pictures");
    try {
      new AthleteScenes(staged, ALL_SIZES).shoot(folder, nobody, visitor);
    } finally {
      delete(folder);
      delete(nobody);
    }
  }

  /** A plan being changed, alone. */
  public void modify(Visitor visitor) throws IOException {
    in(this::modify, visitor);
  }

  private void modify(Path workspace, Visitor visitor) {
    new ModifyScenes(staged, SIZES, ZOOMED).shoot(workspace, visitor);
  }

  /** The page of rules alone. */
  public void rules(Visitor visitor) throws IOException {
    Toolkit.start();
    Path folder = Files.createTempDirectory("cairn-pictures");
    Path nobody = Files.createTempDirectory("cairn-pictures");
    try {
      new RulesScenes(staged, SIZES, ZOOMED).shoot(folder, nobody, visitor);
    } finally {
      delete(folder);
      delete(nobody);
    }
  }

  /** The page of meetings alone. */
  public void elicit(Visitor visitor) throws IOException {
    Toolkit.start();
    Path folder = Files.createTempDirectory("cairn-pictures");
    try {
      new ElicitScenes(staged, SIZES, ZOOMED).shoot(folder, visitor);
    } finally {
      delete(folder);
    }
  }

  /** The page of what verdicts teach alone. */
  public void learning(Visitor visitor) throws IOException {
    Toolkit.start();
    Path folder = Files.createTempDirectory("cairn-pictures");
    Path nobody = Files.createTempDirectory("cairn-pictures");
    try {
      new LearningScenes(staged, SIZES, ZOOMED).shoot(folder, nobody, visitor);
    } finally {
      delete(folder);
      delete(nobody);
    }
  }

  private void strength(Path workspace, Visitor visitor) throws IOException {
    Path nobody = Files.createTempDirectory("cairn-pictures");
    Path young = Files.createTempDirectory("cairn-pictures");
    try {
      StrengthScenes scenes = new StrengthScenes(staged, SIZES, ZOOMED);
      scenes.shoot(workspace, young, nobody, visitor);
      scenes.decided(workspace, visitor);
    } finally {
      delete(young);
      delete(nobody);
    }
  }

  /** The page of the ledger alone. */
  public void audit(Visitor visitor) throws IOException {
    in(this::audit, visitor);
  }

  private void audit(Path workspace, Visitor visitor) throws IOException {
    Path other = Files.createTempDirectory("cairn-pictures");
    try {
      Ground ground = staged.in(other);
      try (Office office = ground.office()) {
        office.open(new Cancel(), planned -> {});
        office.act(new Approve(ATHLETE, Look.UNKNOWN, office.reviewRules()));
        office.act(new ChangeAthletes(List.of(tired())));
        office.act(MakePlans.of(ATHLETE, office.running()));
      }
      new AuditScenes(ground, staged.in(workspace), SIZES, ZOOMED).shoot(visitor);
    } finally {
      delete(other);
    }
  }

  /** The page of coaching text alone. */
  public void wording(Visitor visitor) throws IOException {
    in((workspace, seen) -> wording().shoot(workspace, seen), visitor);
  }

  private WordingScenes wording() {
    return new WordingScenes(staged, SIZES, ZOOMED);
  }

  private void readOnly(Path workspace, Visitor visitor) {
    Ground taken = staged.in(workspace).over(UnluckyWorkspaces.taken(staged.workspaces()));
    shoot(taken, new Scenery("read-only", room -> {}), SIZES, visitor);
  }

  /** Alex sleeps badly since the plan was approved, and of the plan of others a page was lost. */
  private void changed(Visitor visitor) throws IOException {
    Path other = Files.createTempDirectory("cairn-pictures");
    try {
      Ground ground = staged.in(other);
      try (Office office = ground.office()) {
        office.open(new Cancel(), planned -> {});
        office.act(new Approve(ATHLETE, Look.UNKNOWN, office.reviewRules()));
        office.act(new ChangeAthletes(List.of(tired())));
        office.act(MakePlans.of(ATHLETE, office.running()));
      }
      shoot(ground, new Scenery("compare", room -> run(room, "compare")), SIZES, visitor);
      Ground worn = ground.over(UnluckyWorkspaces.worn(ground.workspaces(), ATHLETE));
      shoot(worn, new Scenery("damaged", room -> {}), SIZES, visitor);
    } finally {
      delete(other);
    }
  }

  private AthleteFile tired() {
    AthleteFile file =
        staged.samples().athletes().get().stream()
            .filter(one -> one.athlete().id().equals(ATHLETE))
            .findFirst()
            .orElseThrow();
    String text = file.canonicalInput().replace("\"sleepHours\":7.5", "\"sleepHours\":5.5");
    if (AthleteReader.read(text.getBytes(StandardCharsets.UTF_8)) instanceof AthleteFile tired) {
      return tired;
    }
    throw new IllegalStateException("The changed sample cannot be read");
  }

  private static void draw(Workroom room) {
    if (room.window().shell().root().lookup("#why-draw") instanceof Button draw) {
      draw.fire();
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

  private void shoot(Path workspace, Scenery scenery, List<Scenery.Size> sizes, Visitor visitor) {
    shoot(staged.in(workspace), scenery, sizes, visitor);
  }

  private static void shoot(
      Ground ground, Scenery scenery, List<Scenery.Size> sizes, Visitor visitor) {
    new Shooting(ground, Door.onTheSpot(), ATHLETE).of(scenery, sizes, visitor);
  }

  private static Path write(Path file, Scene scene) {
    try {
      return Files.write(file, Png.of(WholePicture.of(scene)));
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
}
