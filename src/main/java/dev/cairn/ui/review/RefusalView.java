package dev.cairn.ui.review;

import dev.cairn.ui.control.Wrapping;
import dev.cairn.ui.office.PlanCase;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Why no plan can be made: what collides, and what would make one possible. */
final class RefusalView extends ScrollPane {
  private static final Words WORDS = Words.of(RefusalView.class);

  RefusalView(PlanCase.NoPlan none, Figures figures) {
    getStyleClass().add("refusal-scroll");
    setFitToWidth(true);
    VBox body = new VBox(10);
    body.getStyleClass().add("refusal");
    body.setId("refusal");
    Label title = new Label(WORDS.text("refusal.title", none.name()), new FontIcon(Feather.SLASH));
    title.getStyleClass().addAll("refusal-title", "semibold");
    body.getChildren().addAll(title, text(figures.prose(none.reason()), "refusal-reason"));
    List<String> conflict = none.conflict().stream().map(ChangeWords::capital).toList();
    section(body, "refusal.conflict", conflict, Feather.X);
    List<String> changes =
        none.wouldWork().stream().map(change -> figures.prose(ChangeWords.of(change))).toList();
    section(body, "refusal.would-work", changes, Feather.ARROW_RIGHT);
    if (none.wouldWork().isEmpty()) {
      body.getChildren().add(text(WORDS.text("refusal.no-change"), "refusal-reason"));
    }
    setContent(body);
  }

  private static void section(VBox body, String key, List<String> lines, Feather icon) {
    if (lines.isEmpty()) {
      return;
    }
    Label head = new Label(WORDS.text(key));
    head.getStyleClass().addAll("refusal-head", "semibold");
    body.getChildren().add(head);
    for (String line : lines) {
      Label label = text(line, "refusal-line");
      label.setGraphic(new FontIcon(icon));
      body.getChildren().add(label);
    }
  }

  private static Label text(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    Wrapping.of(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
