package dev.cairn.ui.review;

import dev.cairn.ui.Screen;
import dev.cairn.ui.handover.Handover;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.SampleOffice;
import dev.cairn.ui.prefs.Drafts;
import dev.cairn.ui.prefs.LastSeen;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.shell.Keymap;
import dev.cairn.ui.shell.Shell;
import dev.cairn.ui.shell.ShellModel;
import dev.cairn.ui.shell.Steps;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.why.PlannerAsking;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The review page in its frame, with everything done on the spot. */
final class Reviewing {
  final Office office;
  final Setting setting = new Setting();
  final LastSeen lastSeen = new LastSeen();
  final ReviewModel model;
  final Screen screen;
  private @Nullable ReviewPage page;

  Reviewing(Office office, int width, int height, boolean dark) {
    this.office = office;
    this.model =
        new ReviewModel(
            office, Door.onTheSpot(), setting, new Drafts(Map.of()), () -> SampleOffice.NOW);
    Screen.start();
    this.screen = Screen.show(this::shell, width, height, dark);
  }

  private javafx.scene.Parent shell() {
    page =
        new ReviewPage(
            model,
            setting,
            lastSeen,
            office.today(),
            Door.onTheSpot(),
            new PlannerAsking(office::running),
            new Handover(SampleOffice.printery(office), Door.onTheSpot(), setting, () -> null));
    ReviewPage shown = page;
    ShellModel frame = new ShellModel();
    frame.coach().set(office.coach().name());
    Steps steps =
        new Steps() {
          @Override
          public void undo() {
            model.undo();
          }

          @Override
          public void redo() {
            model.redo();
          }
        };
    Shell shell = new Shell(List.of(shown), frame, setting, steps, new Keymap(Map.of()));
    model
        .steps()
        .subscribe(names -> {
          frame.undo().set(StepWords.of(names.undo()));
          frame.redo().set(StepWords.of(names.redo()));
        });
    model.onSaid(said -> {
      if (said.undo()) {
        shell.toasts().say(said.sentence(), model::undo);
      } else {
        shell.toasts().say(said.sentence());
      }
    });
    model.start("");
    return shell.root();
  }

  /** Selects something in the plan. */
  void place(String place) {
    Screen.on(() -> {
      Objects.requireNonNull(page).place().set(place);
      return true;
    });
    screen.settle();
  }

  /** Every text that can be read now. */
  String texts() {
    return screen.texts();
  }

  boolean shows(String query) {
    return Screen.on(() -> {
      Node node = screen.stage().getScene().getRoot().lookup(query);
      return node != null && node.isVisible();
    });
  }
}
