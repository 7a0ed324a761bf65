package dev.cairn.ui.modify;

import dev.cairn.model.WorkoutType;
import dev.cairn.pack.EditRules.EditReason;
import dev.cairn.ui.shell.Command;
import dev.cairn.ui.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What can be done to a plan in hand by key or from the palette. */
final class ModifyKeys {
  private static final Words WORDS = Words.of(ModifyKeys.class);

  private final ModifyModel model;
  private final Runnable typing;
  private final Runnable away;
  private final Runnable asking;
  private final Runnable save;
  private final Runnable leave;

  ModifyKeys(
      ModifyModel model,
      Runnable typing,
      Runnable away,
      Runnable asking,
      Runnable save,
      Runnable leave) {
    this.model = model;
    this.typing = typing;
    this.away = away;
    this.asking = asking;
    this.save = save;
    this.leave = leave;
  }

  /**
   * All of them.
   *
   * @param leaving whether the coach is being asked about what is not saved
   */
  List<Command> all(BooleanSupplier leaving, Runnable drop) {
    List<Command> all = new ArrayList<>();
    all.add(command("drop-changes", "Shortcut+D", drop).when(leaving));
    all.add(command("right", "Right", () -> model.step(1)));
    all.add(command("left", "Left", () -> model.step(-1)));
    all.add(command("down", "Down", () -> model.step(7)));
    all.add(command("up", "Up", () -> model.step(-7)));
    all.add(command("carry-right", "Alt+Right", () -> model.carry(1)));
    all.add(command("carry-left", "Alt+Left", () -> model.carry(-1)));
    all.add(command("week-down", "Alt+Down", () -> model.swapWeek(1)));
    all.add(command("week-up", "Alt+Up", () -> model.swapWeek(-1)));
    all.add(command("take", "Space", this::takeOrDrop));
    all.add(command("longer", "'+'", () -> model.lengthen(1)));
    all.add(command("shorter", "'-'", () -> model.lengthen(-1)));
    all.add(command("length", "Enter", this::lengthOrDrop));
    all.add(command("rest", "Delete", () -> model.type(WorkoutType.REST)));
    all.add(command("easy", "A", () -> model.type(WorkoutType.EASY)));
    all.add(command("recovery", "R", () -> model.type(WorkoutType.RECOVERY)));
    all.add(command("cross", "X", () -> model.type(WorkoutType.CROSS_TRAINING)));
    all.add(command("copy", "Shortcut+C", model::copy));
    all.add(command("paste", "Shortcut+V", model::paste).when(model::hasCopy));
    all.add(command("away", "W", away));
    all.add(command("fix", "F", model::tryFix).when(() -> model.fix().get() != null));
    all.add(command("ask", "E", asking));
    all.add(
        command("undo", "Shortcut+Z", model::undo)
            .when(() -> !model.steps().undoName().get().isEmpty()));
    all.add(
        command("redo", "Shortcut+Shift+Z", model::redo)
            .when(() -> !model.steps().redoName().get().isEmpty()));
    all.add(command("engine", null, model::backToEngine));
    all.add(command("save", "Shortcut+Enter", save));
    all.add(command("cancel", "Esc", leave));
    int number = 1;
    for (EditReason reason :
        model.open().get() == null ? List.<EditReason>of() : model.reasonsOffered()) {
      all.add(
          Command.of(
              "modify.reason." + reason.code(),
              WORDS.text("key.reason", ReasonNames.of(reason)),
              Integer.toString(number++),
              () -> model.saying().turn(reason.code())));
    }
    return all;
  }

  /** What the mouse does with a button held: take up, and let go where the arrows went. */
  private void takeOrDrop() {
    LocalDate at = model.cursor().get();
    if (at != null && model.held().get() == null) {
      if (!model.take(at)) {
        model.say(WORDS.text("problem.no-run"));
      }
    } else if (at != null) {
      model.drop(at);
    }
  }

  private void lengthOrDrop() {
    if (model.held().get() == null) {
      typing.run();
    } else {
      takeOrDrop();
    }
  }

  private static Command command(String id, @Nullable String key, Runnable action) {
    return Command.of("modify." + id, WORDS.text("key." + id), key, action);
  }
}
