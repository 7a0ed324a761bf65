package dev.cairn.ui.elicit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.elicit.SecondLook;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.pack.meeting.Measure;
import dev.cairn.ui.Screen;
import dev.cairn.ui.text.Units;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The page of meetings as coaches go through it. */
class ElicitPageTest {
  private final Sitting sitting = new Sitting("alex").open("Anna", "Ben", "Chloe");
  private final ShownPage page = new ShownPage(sitting, Optional.empty(), 1440, 720);

  @AfterEach
  void close() {
    page.close();
  }

  private boolean seenInItsList(String question) {
    return Screen.on(() -> {
      Node row = page.node("question-" + question);
      Node up = row;
      while (!(up instanceof ScrollPane)) {
        up = up.getParent();
      }
      Node view = up.lookup(".viewport");
      Bounds there = view.localToScene(view.getLayoutBounds());
      Bounds here = row.localToScene(row.getLayoutBounds());
      return here.getMinY() >= there.getMinY() - 1 && here.getMaxY() <= there.getMaxY() + 1;
    });
  }

  @Test
  void theChosenQuestionIsAlwaysToBeSeenInTheList() {
    List<String> ids =
        sitting.model.held().orElseThrow().questions().stream()
            .map(one -> one.question().id())
            .toList();
    assertThat(seenInItsList(ids.getLast())).as("the list is longer than its place").isFalse();
    for (int at = 1; at < ids.size(); at++) {
      page.screen().press(KeyCode.J);
      assertThat(seenInItsList(ids.get(at))).as(ids.get(at)).isTrue();
    }
    page.does(model -> model.select(ids.getFirst()));
    assertThat(seenInItsList(ids.getFirst())).isTrue();
  }

  @Test
  void whatIsAskedNextStandsBelowAndIsOneKeyAwayAlsoWhileTyping() {
    page.does(model -> model.select(Sitting.GROWTH));
    assertThat(page.texts()).contains("Next: 5 · Peak volume", "0 of 10 revealed");
    page.screen().press(KeyCode.DIGIT1);
    page.screen().type("6.5");
    page.screen().press(KeyCode.ALT, KeyCode.DOWN);
    assertThat(sitting.model.question().get()).isEqualTo("age-peak");
    assertThat(sitting.model.seat().coach().get()).as("the seat is kept").isEqualTo("anna");
    page.screen().type("75");
    assertThat(page.texts()).as("typing goes on at once").contains("\n75\n");
    page.does(model -> model.select(Sitting.GROWTH));
    assertThat(sitting.draft().lowest().get()).isEqualTo("6.5");
  }

  @Test
  void whereNothingWaitsAnyMoreThePageSaysSo() {
    page.does(model -> {
      String meeting = model.meeting().get();
      String asked = model.question().get();
      model.held().orElseThrow().questions().stream()
          .map(one -> one.question().id())
          .filter(id -> !id.equals(asked))
          .forEach(id ->
              List.of("anna", "ben", "chloe")
                  .forEach(
                      coach -> sitting.room.give(meeting, id, coach, new Answer.CannotSay(""))));
      model.refresh();
    });
    assertThat(page.texts()).contains("No other question waits for answers.");
    page.screen().press(KeyCode.DIGIT1);
    assertThat(page.texts()).contains("the curtain falls");
  }

  @Test
  void onlyWhoeverLooksMarksAnAnswerAsTheirOwnAndTheCurtainForgetsIt() {
    page.does(model -> {
      model.select(Sitting.GROWTH);
      String meeting = model.meeting().get();
      sitting.say(meeting, "anna", 6.5, 8, 10.5);
      sitting.say(meeting, "ben", 6, 7.5, 10);
      sitting.say(meeting, "chloe", 7.1, 8.5, 10.9);
      sitting.room.close(meeting, Sitting.GROWTH);
      model.refresh();
    });
    assertThat(page.texts()).contains("Answer 1", "Answer 2", "Answer 3").doesNotContain("You\n");
    assertThat(page.texts())
        .contains(
            "No view weighted by performance: under 10 known answers (here 0) a weight is chance.");
    page.screen().click("#answer-2");
    assertThat(page.texts()).contains("Answer 1", "You\n", "Answer 3").doesNotContain("Answer 2");
    page.does(model -> model.rounds().beginSecond());
    page.screen().press(KeyCode.DIGIT2);
    assertThat(page.texts()).as("nothing says whose it was").doesNotContain("You\n");
    page.screen().click("#answer-1");
    assertThat(page.texts()).contains("You\n");
    page.screen().press(KeyCode.ESCAPE);
    assertThat(page.texts()).contains("Who answers now?").doesNotContain("You\n");
  }

  @Test
  void aViewWeightedByPerformanceSaysThatItSetsNoNumber() {
    assertThat(
            SecondLookLine.sentence(
                new SecondLook.Weighted(12, 4, 1, 8.04, 6.21, 10.5),
                new Amount(Measure.PERCENT, Units.KM_KG)))
        .isEqualTo(
            "Sensitivity view, weighted by performance; it sets no number: 8.0 %, with 6.2 to"
                + " 10.5 % in eight of ten cases. From 12 questions with a known answer and 4"
                + " coaches; 1 did not answer all of them.");
  }

  @Test
  void theHeadOfTheRevealSwitchesBetweenRoundsAndTheSecondIsLockedUntilItIsOpen() {
    page.does(model -> {
      model.select(Sitting.GROWTH);
      String meeting = model.meeting().get();
      sitting.say(meeting, "anna", 6.5, 8, 10.5);
      sitting.say(meeting, "chloe", 7.1, 8.5, 10.9);
      sitting.room.close(meeting, Sitting.GROWTH);
      model.refresh();
    });
    assertThat(((ToggleButton) page.node("round-locked")).isDisabled()).isTrue();
    page.does(model -> {
      String meeting = model.meeting().get();
      sitting.room.beginSecond(meeting, Sitting.GROWTH);
      sitting.say(meeting, "ben", 6, 7.5, 10);
      sitting.room.close(meeting, Sitting.GROWTH);
      model.refresh();
    });
    assertThat(page.screen().stage().getScene().lookup("#round-locked")).isNull();
    assertThat(page.texts()).contains("Answer 3");
  }
}
