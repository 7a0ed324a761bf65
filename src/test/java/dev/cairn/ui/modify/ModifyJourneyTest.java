package dev.cairn.ui.modify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.WorkoutType;
import dev.cairn.review.edit.Finding;
import dev.cairn.ui.Screen;
import dev.cairn.ui.office.EditRoom;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.SampleOffice;
import dev.cairn.ui.prefs.Drafts;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.task.Door;
import dev.cairn.work.Cancel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The screen of changes as a coach's hand uses it. */
class ModifyJourneyTest {
  private static final LocalDate TUESDAY = LocalDate.of(2027, 1, 26);
  private static final LocalDate FRIDAY = TUESDAY.plusDays(3);
  private static final LocalDate SATURDAY = TUESDAY.plusDays(4);

  private final Drafts drafts = new Drafts(Map.of());
  private final Setting setting = new Setting();
  private int left;
  private int saved;
  private @Nullable Screen screen;
  private @Nullable ModifyModel model;
  private @Nullable ModifyPane pane;

  private void open(Office office, String athlete, LocalDate date, int width, int height) {
    office.open(new Cancel(), planned -> {});
    ModifyModel made = new ModifyModel(new EditRoom(office), Door.onTheSpot(), drafts);
    model = made;
    Screen.start();
    screen = Screen.show(() -> root(made), width, height, false);
    Screen.on(() -> {
      made.open(athlete, date, true);
      return true;
    });
    screen().settle();
  }

  private Parent root(ModifyModel made) {
    ModifyPane shown =
        new ModifyPane(
            made,
            setting,
            new ModifyPane.Deeds() {
              @Override
              public void save() {
                saved++;
              }

              @Override
              public void leave() {
                left++;
              }
            });
    pane = shown;
    return new StackPane(shown.node());
  }

  private Screen screen() {
    return Objects.requireNonNull(screen);
  }

  private ModifyModel model() {
    return Objects.requireNonNull(model);
  }

  @AfterEach
  void close() {
    if (screen != null) {
      screen.close();
    }
  }

  @Test
  void aRunIsDraggedOverDaysThatSayWhatTheyThink() {
    open(SampleOffice.inMemory("alex"), "alex", TUESDAY, 1440, 900);
    Node from = slot(TUESDAY);
    mouse(from, MouseEvent.MOUSE_PRESSED, TUESDAY);
    mouse(from, MouseEvent.MOUSE_DRAGGED, SATURDAY);
    assertThat(model().held().get()).isEqualTo(TUESDAY);
    assertThat(slot(SATURDAY).getStyleClass()).contains("hover-bad");
    screen().picture(Path.of("target/modify-hand.png"));
    mouse(from, MouseEvent.MOUSE_RELEASED, SATURDAY);
    assertThat(model().changed()).isFalse();
    assertThat(model().problem().get()).contains("HARD-SPACING");
    mouse(slot(TUESDAY), MouseEvent.MOUSE_PRESSED, TUESDAY);
    mouse(slot(TUESDAY), MouseEvent.MOUSE_DRAGGED, FRIDAY);
    assertThat(slot(FRIDAY).getStyleClass()).contains("hover-note");
    mouse(slot(TUESDAY), MouseEvent.MOUSE_RELEASED, FRIDAY);
    assertThat(Objects.requireNonNull(model().draft().get()).day(TUESDAY).type().value())
        .isEqualTo(WorkoutType.REST);
  }

  @Test
  void leavingAsksOnlyWhenSomethingChanged() {
    open(SampleOffice.inMemory("alex"), "alex", TUESDAY, 1280, 720);
    leave();
    assertThat(left).isEqualTo(1);
    Screen.on(() -> {
      model().lengthen(-1);
      return true;
    });
    leave();
    assertThat(left).isEqualTo(1);
    assertThat(screen().stage().getScene().getRoot().lookup("#modify-drop")).isNotNull();
    leave();
    assertThat(left).isEqualTo(1);
    assertThat(model().changed()).isTrue();
  }

  private void leave() {
    Screen.on(() -> {
      Objects.requireNonNull(pane).leave();
      return true;
    });
    screen().settle();
  }

  @Test
  void aLongPlanIsChangedInASmallWindow() {
    Office office = SampleOffice.inMemory("ingrid");
    office.open(new Cancel(), planned -> {});
    open(office, "ingrid", LocalDate.of(2027, 3, 2), 1280, 720);
    LocalDate at = Objects.requireNonNull(model().cursor().get());
    LocalDate run =
        Objects.requireNonNull(model().draft().get()).week(at).days().stream()
            .filter(day -> day.type().value().run())
            .findFirst()
            .orElseThrow()
            .date();
    Screen.on(() -> {
      model().select(run);
      return true;
    });
    screen().settle();
    mouse(slot(run), MouseEvent.MOUSE_PRESSED, run);
    mouse(slot(run), MouseEvent.MOUSE_DRAGGED, run.plusDays(1));
    assertThat(model().drops().get()).hasSize(7);
    mouse(slot(run), MouseEvent.MOUSE_RELEASED, run);
    assertThat(model().held().get()).isNull();
    assertThat(Objects.requireNonNull(model().draft().get()).findings(Finding.Weight.BROKEN))
        .isEmpty();
    assertThat(saved).isZero();
  }

  private Node slot(LocalDate date) {
    return Screen.on(() -> {
      for (Node node : screen().stage().getScene().getRoot().lookupAll(".day-slot")) {
        if (date.equals(node.getUserData())) {
          return node;
        }
      }
      throw new IllegalStateException("There is no day " + date);
    });
  }

  private void mouse(Node target, javafx.event.EventType<MouseEvent> type, LocalDate over) {
    Node at = slot(over);
    Screen.on(() -> {
      Bounds bounds = at.localToScene(at.getLayoutBounds());
      double x = bounds.getCenterX();
      double y = bounds.getMinY() + 40;
      target.fireEvent(
          new MouseEvent(
              type,
              x,
              y,
              x,
              y,
              MouseButton.PRIMARY,
              1,
              false,
              false,
              false,
              false,
              true,
              false,
              false,
              true,
              false,
              false,
              null));
      return true;
    });
    screen().settle();
  }
}
