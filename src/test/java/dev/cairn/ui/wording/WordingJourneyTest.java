package dev.cairn.ui.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.wording.Author;
import dev.cairn.ui.Screen;
import dev.cairn.ui.task.Door;
import dev.cairn.writing.remote.Replies;
import dev.cairn.writing.remote.StrangeServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Text by a service that is wrong once, from the yes to the next start, by keyboard. */
class WordingJourneyTest {
  private static final int PATIENCE = 120;
  private static final String WRONG =
      "Keep the easy days easy. On Sunday you run 19 km, calm and steady.";

  @TempDir Path folder;

  @Test
  void ownWordsForThePlanBeforeAreTakenUpByKeyAndTakenBack() {
    WordingWindow window = new WordingWindow(new Wording(), 1280, 720);
    window.open(Wording.NOTE);
    window.run(() -> {
      Wording wording = window.wording;
      wording.model.edit(wording.passage().key(), "Bring water on Sunday.", () -> {});
      wording.replan("sleepHours", "7.4");
      return true;
    });
    assertThat(window.texts())
        .contains("What a coach wrote for the plan before", "Bring water on Sunday.", "Take up");
    window.screen.picture(Path.of("target", "text", "earlier-1280.png"));
    window.screen.press(KeyCode.T);
    assertThat(window.wording.stands()).isEqualTo("Bring water on Sunday.");
    assertThat(window.texts()).doesNotContain("What a coach wrote for the plan before");
    window.screen.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.texts()).contains("What a coach wrote for the plan before");
    window.screen.close();
    window.wording.office.close();
  }

  @Test
  void sentFlaggedCorrectedApprovedTakenBackAndStillThereAfterARestart() throws IOException {
    try (StrangeServer server = new StrangeServer(Replies.text(Wording.note(WRONG)))) {
      WordingWindow window = new WordingWindow(Wording.in(folder), 1440, 900);
      Screen screen = window.screen;
      window.open(Wording.NOTE);
      assertThat(window.texts())
          .contains("Nothing can be sent", "Fact sheet", "8 of 8 numbers match");
      window.run(() -> {
        window.wording.setUp(server.base());
        return true;
      });
      assertThat(window.texts()).contains("preview, not sent", "Kept here:");
      screen.press(KeyCode.R);
      assertThat(server.requests()).isEmpty();
      screen.press(KeyCode.SPACE);
      assertThat(server.requests()).hasSize(1);
      assertThat(window.texts())
          .contains(
              "\"19 km\" is not in the plan.",
              "One thing open",
              "stands while something is flagged");
      assertThat(window.disabled("#approve-text")).isTrue();
      screen.press(KeyCode.A);
      assertThat(window.wording.now().approved()).isFalse();
      screen.press(KeyCode.F);
      assertThat(window.texts())
          .doesNotContain("19 km")
          .contains("1 of 1", "draft 2")
          .doesNotContain("One thing open");
      screen.press(KeyCode.A);
      assertThat(window.wording.now().approved()).isTrue();
      screen.press(KeyCode.CONTROL, KeyCode.Z);
      assertThat(window.wording.now().approved()).isFalse();
      assertThat(window.wording.stands()).contains("18.0 km, calm and steady");
      screen.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
      screen.close();
      window.wording.office.close();
    }
    Wording again = Wording.in(folder);
    again.open(Wording.NOTE);
    assertThat(again.stands()).contains("18.0 km, calm and steady");
    assertThat(again.passage().author()).isInstanceOf(Author.Remote.class);
    assertThat(again.now().sent()).hasSize(1);
    again.office.close();
  }

  @Test
  void cancelledInTheMiddleTheTextIsAsItWas() throws IOException, TimeoutException {
    try (StrangeServer server =
            new StrangeServer((request, out) -> {
              out.write(Replies.STREAM + Replies.piece("{\"note\":{\"note\":\"Keep"));
              out.stall();
            });
        Door door = Door.onThreads(Platform::runLater)) {
      Wording wording = new Wording(door);
      WordingWindow window = new WordingWindow(wording, 1440, 900);
      window.run(() -> {
        wording.model.go(Wording.NOTE);
        wording.model.start("alex");
        return true;
      });
      until(() -> wording.model.open().get() != null);
      String before = Screen.on(wording::stands);
      window.run(() -> {
        wording.setUp(server.base());
        return true;
      });
      until(() -> wording.model.services().outgoing().get() != null);
      window.run(() -> {
        wording.model.services().sendOnce();
        return true;
      });
      until(() -> window.texts().contains("characters so far"));
      assertThat(window.texts()).contains("Text is on its way");
      window.screen.press(KeyCode.ESCAPE);
      until(() -> !wording.model.services().sending().get());
      until(() -> window.texts().contains("Cancelled. The text is as it was."));
      assertThat(Screen.on(wording::stands)).isEqualTo(before);
      assertThat(window.texts()).doesNotContain("Text is on its way");
      window.screen.close();
    }
  }

  private interface Condition {
    boolean holds();
  }

  private static void until(Condition condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, condition::holds);
  }

  @Test
  void aCoachEditsInPlaceAndIsToldWhatContradicts() {
    WordingWindow window = new WordingWindow(new Wording(), 1440, 900);
    window.open(Wording.NOTE);
    window.screen.press(KeyCode.M);
    assertThat(window.texts()).contains("Edit: Week note", "As it is read");
    TextArea area = (TextArea) Objects.requireNonNull(window.find("#passage-text"));
    window.run(() -> {
      area.setText(WRONG);
      return true;
    });
    window.screen.press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(window.texts()).contains("\"19 km\" is not in the plan.", "Coach");
    assertThat(window.texts()).doesNotContain("Edit: Week note");
    window.screen.press(KeyCode.F);
    assertThat(window.texts()).doesNotContain("is not in the plan.");
    window.screen.press(KeyCode.D);
    assertThat(window.texts()).contains("Against draft 1");
    window.screen.close();
  }

  @Test
  void reasonsOfAFigureAreOneKeyAwayAndF6GoesThroughThePanes() {
    WordingWindow window = new WordingWindow(new Wording(), 1440, 900);
    window.open(Wording.NOTE);
    assertThat(window.focused()).startsWith("Week note, by Template: Week 9 is a peak week");
    window.screen.press(KeyCode.W);
    window.screen.press(KeyCode.W);
    assertThat(window.texts()).contains("What would change this?");
    window.screen.press(KeyCode.ESCAPE);
    assertThat(window.texts())
        .doesNotContain("What would change this?")
        .contains("Nothing can be sent");
    window.screen.press(KeyCode.F6);
    assertThat(window.focused()).isEqualTo("Set up a text service");
    window.screen.press(KeyCode.F6);
    assertThat(window.focused()).isEqualTo("Approve text");
    window.screen.close();
  }

  @Test
  void theThirdColumnIsATabBelow1366AndEachIsAt200Percent() {
    WordingWindow window = new WordingWindow(new Wording(), 1280, 720);
    window.open(Wording.NOTE);
    assertThat(window.texts()).contains("Fact sheet").doesNotContain("Nothing can be sent");
    window.screen.press(KeyCode.R);
    assertThat(window.texts()).contains("Nothing can be sent");
    window.screen.close();
    WordingWindow small = new WordingWindow(new Wording(), 720, 450);
    small.open(Wording.NOTE);
    assertThat(small.texts()).contains("Week 9 note for Alex").doesNotContain("Who wrote what");
    small.screen.close();
  }
}
