package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.kept.Dump;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.ui.prefs.Preferences;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A coach breaks a rule, sees it, takes the smallest fix and saves; and another day, in another
 * window, takes it back.
 */
class ChangeJourneyTest {
  @TempDir Path folder;

  @Test
  void aBrokenRuleIsRepairedSavedAndTakenBackInAnotherWindow() {
    String before;
    try (Rooms rooms = window()) {
      before = state();
      rooms.screen.press(KeyCode.M);
      assertThat(rooms.texts()).contains("Week 9, before and after", "0 broken", "0 notes");

      carry(rooms, 4);
      assertThat(rooms.texts()).contains("HARD-SPACING");
      rooms.screen.picture(Path.of("target", "journey", "change-refused.png"));
      rooms.screen.press(KeyCode.SPACE);
      assertThat(rooms.texts()).contains("Sat 30 Jan cannot take the run");
      go(rooms, KeyCode.LEFT, 4);

      tooFar(rooms, before);

      carry(rooms, 3);
      assertThat(rooms.texts()).contains("drop is allowed");
      rooms.screen.press(KeyCode.SPACE);
      assertThat(rules(rooms, "check-note")).contains("RUN-STREAK");
      assertThat(rules(rooms, "check-bad")).isEmpty();
      assertThat(saving(rooms)).as("nobody said why").isFalse();
      rooms.screen.press(KeyCode.DIGIT1);
      rooms.screen.picture(Path.of("target", "journey", "change-noted.png"));
      assertThat(rooms.texts()).contains("Smallest fix: move Easy", "Clears RUN-STREAK.");
      rooms.screen.press(KeyCode.F);
      assertThat(rules(rooms, "check-note")).doesNotContain("RUN-STREAK");
      rooms.screen.picture(Path.of("target", "journey", "change-fixed.png"));
      assertThat(saving(rooms)).isTrue();
      rooms.screen.press(KeyCode.CONTROL, KeyCode.ENTER);
      assertThat(rooms.texts()).contains("Changed and approved the plan of Alex.");
    }
    assertThat(state()).isNotEqualTo(before);

    try (Rooms rooms = window()) {
      assertThat(rooms.room.review().steps().get().undo().orElseThrow().kind())
          .isEqualTo("plan.edited");
      rooms.screen.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(rooms.texts()).contains("Undone: ");
      assertThat(state()).isEqualTo(before);
      assertThat(rooms.room.review().waiting().get().week().done()).isEmpty();
      Outcome looked = Rooms.beside(folder, kept -> kept.verify(List.of(), Progress.QUIET));
      assertThat(looked).isInstanceOf(Outcome.Intact.class);
    }
  }

  /** A window that was left at the Tuesday of week nine. */
  private Rooms window() {
    Preferences preferences = Preferences.fresh();
    preferences.lastSeen().athlete().set("alex");
    preferences.lastSeen().place().set("day/2027-01-26");
    return Rooms.again(folder, preferences, "alex");
  }

  /** A hard rule is broken, which is red and cannot be saved, and taken back edit by edit. */
  private void tooFar(Rooms rooms, String before) {
    go(rooms, KeyCode.RIGHT, 5);
    rooms.screen.type("++++++++");
    assertThat(rooms.texts()).contains("2 broken", "Cannot be saved: RUN-STEP is a hard rule");
    assertThat(rules(rooms, "check-bad")).contains("RUN-STEP", "GROWTH");
    assertThat(saving(rooms)).isFalse();
    rooms.screen.picture(Path.of("target", "journey", "change-red.png"));
    rooms.screen.press(KeyCode.DIGIT6);
    rooms.screen.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(state()).as("a broken rule is not saved").isEqualTo(before);
    rooms.screen.press(KeyCode.DIGIT6);
    for (int i = 0; i < 8; i++) {
      rooms.screen.press(KeyCode.CONTROL, KeyCode.Z);
    }
    assertThat(rooms.texts()).contains("0 broken", "0 notes");
    go(rooms, KeyCode.LEFT, 5);
  }

  /** Takes the run of the day in hand and holds it over another one. */
  private static void carry(Rooms rooms, int days) {
    rooms.screen.press(KeyCode.SPACE);
    go(rooms, KeyCode.RIGHT, days);
  }

  private static void go(Rooms rooms, KeyCode arrow, int days) {
    for (int i = 0; i < days; i++) {
      rooms.screen.press(arrow);
    }
  }

  private static boolean saving(Rooms rooms) {
    return Screen.on(() ->
        !Objects.requireNonNull(rooms.screen.stage().getScene().lookup("#modify-save"))
            .isDisabled());
  }

  /** The names of rules that are marked so. */
  private static List<String> rules(Rooms rooms, String mark) {
    return Screen.on(() ->
        rooms.screen.stage().getScene().getRoot().lookupAll("." + mark).stream()
            .map(name -> ((Labeled) name).getText())
            .toList());
  }

  private String state() {
    return Rooms.beside(folder, kept -> Dump.state(kept.tables()));
  }
}
