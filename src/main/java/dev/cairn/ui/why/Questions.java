package dev.cairn.ui.why;

import dev.cairn.trail.StoredPlan;
import dev.cairn.ui.control.ErrorCard;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What would change this, and why not another value: asked off the window's thread. */
final class Questions {
  private static final Words WORDS = Words.of(Questions.class);

  private final Asking asking;
  private final Slot changes;
  private final Slot objections;

  Questions(Door door, Asking asking) {
    this.asking = asking;
    this.changes = door.slot();
    this.objections = door.slot();
  }

  /** Nobody waits for answers about another place. */
  void cancel() {
    changes.cancel();
    objections.cancel();
  }

  /** Fills a section with what would change a value; earlier questions are forgotten. */
  void whatIf(StoredPlan plan, WhyModel why, Figures figures, Section into) {
    into.fill(ChangesView.waiting(changes.progress()));
    changes.ask(
        errand -> asking.whatIf(plan, why.asked().id(), errand),
        answer -> into.fill(ChangesView.of(ChangesTold.of(answer, why.asked(), figures))),
        failure -> into.fill(new ErrorCard(WORDS.text("changes.failed"), failure)));
  }

  /** A field for the value that a coach expected, and below it the answer. */
  VBox whyNot(StoredPlan plan, WhyModel why, Figures figures) {
    TextField field = new TextField();
    field.setPromptText(WORDS.text("objection.prompt"));
    field.setAccessibleText(WORDS.text("objection.prompt"));
    field.getStyleClass().add("why-not-field");
    HBox.setHgrow(field, Priority.ALWAYS);
    Button ask = new Button(WORDS.text("objection.ask"));
    ask.setMinWidth(Region.USE_PREF_SIZE);
    ask.disableProperty().bind(field.textProperty().map(String::isBlank));
    VBox answer = new VBox();
    answer.getStyleClass().add("why-answer");
    Runnable put = () -> put(field.getText(), plan, why, figures, answer);
    field.setOnAction(event -> put.run());
    ask.setOnAction(event -> put.run());
    VBox view = new VBox(8, new HBox(8, field, ask), answer);
    view.getStyleClass().add("why-not");
    return view;
  }

  private void put(
      String typed, StoredPlan plan, WhyModel why, Figures figures, VBox answer) {
    if (typed.isBlank()) {
      return;
    }
    String wanted = ObjectionTold.wanted(typed, why.asked(), figures.units());
    answer.getChildren().setAll(ChangesView.waiting(objections.progress()));
    objections.ask(
        errand -> asking.whyNot(plan, why.asked().id(), wanted, errand),
        told -> answer.getChildren().setAll(ChangesView.of(ObjectionTold.of(told, figures))),
        failure -> answer.getChildren().setAll(failed(typed, failure)));
  }

  private static ErrorCard failed(String typed, Failure failure) {
    return new ErrorCard(WORDS.text("objection.failed", typed.strip()), failure);
  }
}
