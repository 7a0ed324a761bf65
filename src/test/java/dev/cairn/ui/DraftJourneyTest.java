package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ui.athletes.AthletesPage;
import dev.cairn.ui.prefs.Preferences;
import dev.cairn.ui.prefs.PreferencesFile;
import dev.cairn.ui.prefs.Remembering;
import dev.cairn.ui.review.ReviewPage;
import dev.cairn.ui.task.Door;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes that were begun outlast other plans, other pages and a window that is closed. */
class DraftJourneyTest {
  private static final String BEGUN =
      "Changes of this plan were begun on Sat 21 Nov and not saved.";

  @TempDir Path folder;

  /** A window with its files, closed as the desktop closes it. */
  private void window(Consumer<Rooms> work) {
    PreferencesFile file = new PreferencesFile(folder);
    Preferences preferences = file.read();
    preferences.lastSeen().athlete().set("alex");
    preferences.lastSeen().place().set("day/2027-01-28");
    Remembering remembering =
        new Remembering(
            file,
            preferences,
            Door.onTheSpot().slot(),
            failure -> {
              throw new AssertionError(failure.sentence());
            });
    try (Rooms rooms = Rooms.again(folder, preferences, "alex", "mei")) {
      work.accept(rooms);
      rooms.on(remembering::finish);
    }
  }

  @Test
  void whatWasBegunIsOfferedInTheNextWindowAndGoneOnceItIsSaved() {
    window(rooms -> {
      assertThat(rooms.texts()).doesNotContain(BEGUN);
      rooms.screen.press(KeyCode.M);
      rooms.screen.type("--");
      rooms.screen.press(KeyCode.DIGIT5);
      assertThat(rooms.texts()).contains("1 day changed");

      rooms.on(() -> rooms.room.go(AthletesPage.class));
      rooms.on(() -> rooms.room.go(ReviewPage.class));
      rooms.on(() -> rooms.room.review().select("mei"));
      assertThat(rooms.texts()).doesNotContain(BEGUN, "1 day changed");
      rooms.on(() -> rooms.room.review().select("alex"));
      assertThat(rooms.texts()).contains(BEGUN, "M goes on with them.");
    });
    window(rooms -> {
      assertThat(rooms.room.review().steps().get().undo().orElseThrow().kind())
          .as("nothing was recorded")
          .isNotEqualTo("plan.edited");
      assertThat(rooms.texts()).contains(BEGUN);
      rooms.screen.picture(Path.of("target", "journey", "draft-offered.png"));
      rooms.screen.press(KeyCode.M);
      assertThat(rooms.texts())
          .contains("Taken up where it was left on Sat 21 Nov", "1 day changed", "Start over");
      rooms.screen.picture(Path.of("target", "journey", "draft-taken-up.png"));
      assertThat(rooms.complaints()).isEmpty();
      rooms.screen.press(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(rooms.texts()).contains("Changed and approved the plan of Alex.");
    });
    window(rooms -> {
      rooms.on(() -> rooms.room.review().select("alex"));
      assertThat(rooms.texts()).doesNotContain(BEGUN);
    });
  }

  @Test
  void leavingWithoutSavingLeavesNothing() {
    window(rooms -> {
      rooms.screen.press(KeyCode.M);
      rooms.screen.type("--");
      rooms.screen.press(KeyCode.ESCAPE);
      rooms.screen.press(KeyCode.CONTROL, KeyCode.D);
      assertThat(rooms.texts()).doesNotContain(BEGUN);
    });
    window(rooms -> assertThat(rooms.texts()).doesNotContain(BEGUN));
  }
}
