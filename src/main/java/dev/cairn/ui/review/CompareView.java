package dev.cairn.ui.review;

import dev.cairn.trail.StoredPlan;
import dev.cairn.ui.compare.ComparePane;
import dev.cairn.ui.control.KeyCap;
import dev.cairn.ui.office.PlanCase;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.text.Words;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The plan beside the one that was approved last, in the place of the plan. */
final class CompareView extends VBox {
  private static final Words WORDS = Words.of(CompareView.class);

  private final ComparePane pane;

  CompareView(
      PlanCase.Planned now, StoredPlan approved, Setting setting, LocalDate today, Runnable close) {
    getStyleClass().add("compare-view");
    setId("compare");
    pane = new ComparePane(setting, today);
    Label title = new Label(WORDS.text("card.title", now.name(), now.age()));
    title.getStyleClass().addAll("refusal-title", "semibold");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button back = new Button(WORDS.text("compare.close"), new KeyCap("Esc"));
    back.setContentDisplay(ContentDisplay.RIGHT);
    back.getStyleClass().add("small");
    back.setOnAction(event -> close.run());
    HBox head = new HBox(8, title, space, back);
    head.getStyleClass().add("compare-head");
    VBox.setVgrow(pane.node(), Priority.ALWAYS);
    getChildren().addAll(head, pane.node());
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
          }
        });
    pane.show(
        approved,
        now.plan(),
        WORDS.text("compare.title-before", now.approvedVersion()),
        WORDS.text("compare.title-after", now.version()));
  }

  ComparePane pane() {
    return pane;
  }
}
