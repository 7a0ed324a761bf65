package dev.cairn.ui.why;

import dev.cairn.trail.Decision;
import dev.cairn.trail.StoredPlan;
import dev.cairn.ui.control.ErrorCard;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What would change this, and why not another value: asked off the window's thread. */
final class Questions {
  private static final Words WORDS = Words.of(Questions.class);

  private static final String DISTANCE = ".distance";

  private final Asking asking;
  private final Slot changes;
  private final Slot objections;
  private final TextField expected = new TextField();
  private final VBox answer = new VBox();
  private @Nullable About about;

  Questions(Door door, Asking asking) {
    this.asking = asking;
    this.changes = door.patientSlot();
    this.objections = door.slot();
  }

  /** What is asked about. */
  record About(StoredPlan plan, WhyModel why, Figures figures) {}

  /** Turns to another decision. */
  void about(About now) {
    cancel();
    about = now;
    expected.clear();
    answer.getChildren().clear();
  }

  /** Nobody waits for answers about another place. */
  void cancel() {
    changes.cancel();
    objections.cancel();
  }

  /** Fills a section with what would change the value; earlier questions are forgotten. */
  void whatIf(Section into) {
    About now = about;
    if (now == null) {
      return;
    }
    into.fill(ChangesView.waiting(changes.progress()));
    changes.ask(
        errand -> asking.whatIf(now.plan(), now.why().asked().id(), errand),
        told -> into.fill(ChangesView.of(ChangesTold.of(told, now.why().asked(), now.figures()))),
        failure -> into.fill(new ErrorCard(WORDS.text("changes.failed"), failure)));
  }

  /** A field for the value that a coach expected, and below it the answer. */
  VBox whyNot() {
    expected.setPromptText(WORDS.text("objection.prompt"));
    expected.setAccessibleText(WORDS.text("objection.prompt"));
    expected.getStyleClass().add("why-not-field");
    HBox.setHgrow(expected, Priority.ALWAYS);
    Button ask = new Button(WORDS.text("objection.ask"));
    ask.setMinWidth(Region.USE_PREF_SIZE);
    ask.disableProperty().bind(expected.textProperty().map(String::isBlank));
    answer.getStyleClass().add("why-answer");
    expected.setOnAction(event -> put(expected.getText()));
    ask.setOnAction(event -> put(expected.getText()));
    VBox view = new VBox(8, new HBox(8, expected, ask), answer);
    view.getStyleClass().add("why-not");
    return view;
  }

  private void put(String typed) {
    About now = about;
    if (typed.isBlank() || now == null) {
      return;
    }
    Decision meant = meant(typed, now);
    String wanted = ObjectionTold.wanted(typed, meant, now.figures().units());
    answer.getChildren().setAll(ChangesView.waiting(objections.progress()));
    objections.ask(
        errand -> asking.whyNot(now.plan(), meant.id(), wanted, errand),
        told -> answer.getChildren().setAll(ChangesView.of(ObjectionTold.of(told, now.figures()))),
        failure -> answer.getChildren().setAll(failed(typed, failure)));
  }

  /** Whoever names no figure for a day's distance means the kind of run. */
  private static Decision meant(String typed, About now) {
    Decision asked = now.why().asked();
    String id = asked.id();
    if (!id.endsWith(DISTANCE) || typed.chars().anyMatch(Character::isDigit)) {
      return asked;
    }
    String kind = id.substring(0, id.length() - DISTANCE.length()) + ".type";
    return Objects.requireNonNullElse(now.plan().trail().find(kind), asked);
  }

  private static ErrorCard failed(String typed, Failure failure) {
    return new ErrorCard(WORDS.text("objection.failed", typed.strip()), failure);
  }
}
