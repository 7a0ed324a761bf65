package dev.cairn.ui;

import dev.cairn.intake.lifting.LogReading.LogFile;
import dev.cairn.strength.score.Scored.Cause;
import dev.cairn.strength.score.Scored.Silent;
import dev.cairn.ui.models.ModelsPage;
import dev.cairn.ui.office.Samples;
import dev.cairn.ui.strength.StrengthPage;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.text.Units;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The states of the pages of strength and models. */
final class StrengthScenes {
  private static final String ATHLETE = "alex";
  private static final String USUAL = "ruth";
  private static final String BEGINNER = "dina";
  private static final int FEW = 4;
  private static final int BEFORE_A_BREAK = 12;
  private static final String BENCH = "bench-press";
  private static final Silent DAMAGED =
      new Silent(
          Cause.DAMAGED,
          "The model's file is not the one its card was written for, so the rule answers alone.");
  private static final Silent OUTSIDE =
      new Silent(
          Cause.OUT_OF_RANGE,
          "The age is 84 years, and the model was trained on 16 to 70, so the rule answers alone.");

  private final Ground staged;
  private final List<Scenery.Size> sizes;
  private final Scenery.Size zoomed;

  StrengthScenes(Ground staged, List<Scenery.Size> sizes, Scenery.Size zoomed) {
    this.staged = staged;
    this.sizes = sizes;
    this.zoomed = zoomed;
  }

  /**
   * All of them.
   *
   * @param workspace with the samples in it
   * @param young an empty folder, for logs that end early
   * @param nobody another one, in which nobody is
   */
  void shoot(Path workspace, Path young, Path nobody, Gallery.Visitor visitor) {
    Ground usual = staged.in(workspace);
    shoot(usual, "strength", room -> bench(room), visitor);
    small(usual, "strength-zoomed", room -> bench(room), visitor);
    shoot(usual, "strength-timed", room -> open(room, USUAL, "plank"), visitor);
    shoot(usual, "strength-assisted", room -> open(room, "walter", "assisted-pull-up"), visitor);
    shoot(usual, "strength-lb", StrengthScenes::pounds, visitor);
    shoot(usual, "strength-modify", room -> command(room, "modify"), visitor);
    shoot(usual, "strength-decline", room -> command(room, "decline"), visitor);
    shoot(usual, "strength-inputs", room -> command(room, "inputs"), visitor);
    shoot(usual, "models", room -> room.go(ModelsPage.class), visitor);
    small(usual, "models-zoomed", room -> room.go(ModelsPage.class), visitor);
    shoot(usual, "strength-logs", room -> logs(room, nobody), visitor);
    Ground damaged = usual.asking(new UnluckyRosters(usual.rosters(), DAMAGED));
    shoot(damaged, "strength-damaged", room -> bench(room), visitor);
    shoot(damaged, "models-damaged", room -> room.go(ModelsPage.class), visitor);
    Ground outside = usual.asking(new UnluckyRosters(usual.rosters(), OUTSIDE));
    shoot(outside, "strength-out-of-range", room -> bench(room), visitor);
    Ground closed = usual.over(new ClosedWorkspaces());
    shoot(closed, "strength-error", room -> room.go(StrengthPage.class), visitor);
    few(young, visitor);
    Ground empty = staged.in(nobody).with(Samples.NOBODY);
    shoot(empty, "strength-empty", room -> room.go(StrengthPage.class), visitor);
  }

  private static boolean begins(LogFile file) {
    return file.log().lifter().id().equals(BEGINNER);
  }

  /** A log that is too short for a model, and others that end before a long break. */
  private void few(Path folder, Gallery.Visitor visitor) {
    Supplier<List<LogFile>> begun =
        () ->
            staged.samples().lifters().get().stream()
                .map(file -> FewSessions.first(file, begins(file) ? FEW : BEFORE_A_BREAK))
                .toList();
    Ground ground = staged.in(folder).with(new Samples(List::of, begun));
    shoot(ground, "strength-rule-only", room -> open(room, BEGINNER, "back-squat"), visitor);
    shoot(ground, "strength-safety", room -> open(room, USUAL, BENCH), visitor);
  }

  /** The samples when a coach has decided on some; what is decided stays decided. */
  void decided(Path workspace, Gallery.Visitor visitor) {
    shoot(
        staged.in(workspace),
        "strength-decided",
        room -> {
          bench(room);
          room.strength().accept();
          room.strength().select(USUAL, BENCH);
        },
        visitor);
  }

  private static void bench(Workroom room) {
    open(room, USUAL, BENCH);
  }

  private static void open(Workroom room, String lifter, String exercise) {
    room.go(StrengthPage.class);
    room.strength().select(lifter, exercise);
  }

  private static void pounds(Workroom room) {
    room.preferences().setting().units().set(Units.MI_LB);
    bench(room);
  }

  /** One that can be read, one that does not tell its unit, and one that is none. */
  private static void logs(Workroom room, Path folder) {
    String head = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,RPE\n";
    String set = "2026-11-02 18:00:00,Push,Bench Press (Barbell),1,60,8,8\n";
    String told = head.replace("Weight", "Weight (kg)");
    try {
      List<Path> files =
          List.of(
              Files.writeString(folder.resolve("zoe.csv"), told + set),
              Files.writeString(folder.resolve("tom.csv"), head + set),
              Files.writeString(folder.resolve("weather.csv"), "Day,Rain\nMonday,2\n"));
      bench(room);
      room.strength().read(files);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static void command(Workroom room, String command) {
    bench(room);
    if (!room.window().shell().run("strength." + command)) {
      throw new IllegalStateException(command + " is not possible there");
    }
  }

  private void shoot(Ground ground, String name, Consumer<Workroom> way, Gallery.Visitor visitor) {
    new Shooting(ground, Door.onTheSpot(), ATHLETE).of(new Scenery(name, way), sizes, visitor);
  }

  private void small(Ground ground, String name, Consumer<Workroom> way, Gallery.Visitor visitor) {
    new Shooting(ground, Door.onTheSpot(), ATHLETE)
        .of(new Scenery(name, way), List.of(zoomed), visitor);
  }
}
