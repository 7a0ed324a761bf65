package dev.cairn.ui.rules;

import dev.cairn.action.rules.Blast.Affected;
import dev.cairn.action.rules.Figures;
import dev.cairn.ui.control.Elided;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** An athlete whose plan would change, in a row. */
final class AffectedRow {
  static final int FIRST = 9;

  private static final Words WORDS = Words.of(AffectedRow.class);
  private static final double FIGURE = 54;

  private AffectedRow() {}

  static Node head(
      String athlete, String plan, String before, String after, String change, String also) {
    HBox row =
        row(
            grown(new Label(athlete), 1.2),
            grown(new Label(plan), 1.2),
            Elided.of(figure(before)),
            Elided.of(figure(after)),
            Elided.of(figure(change)),
            grown(new Label(also), 1.7),
            difference(new Region()));
    row.getStyleClass().add("affected-head");
    return row;
  }

  static Node of(Affected one, Units units, Runnable compare) {
    Label name = new Label(WORDS.text("affected.name", one.name(), one.age()));
    name.getStyleClass().addAll("semibold", "may-elide");
    name.setAccessibleText(name.getText());
    Label plan =
        new Label(
            WORDS.text("affected.race", WORDS.text("race." + one.race().word()), one.weeks()));
    plan.getStyleClass().add("may-elide");
    plan.setAccessibleText(plan.getText());
    boolean both = one.before() != null && one.after() != null;
    String change = both ? BlastWords.sign(one.peak()) + BlastWords.amount(one.peak(), units) : "–";
    Label changed = figure(change);
    changed.getStyleClass().addAll("semibold", one.peak() < 0 ? "change-less" : "change-more");
    Button look = new Button(WORDS.text("affected.diff"));
    look.getStyleClass().addAll("flat", "small", "affected-diff");
    look.setDisable(!both);
    look.setMinWidth(Region.USE_PREF_SIZE);
    look.setAccessibleText(WORDS.text("affected.diff.spoken", one.name()));
    look.setOnAction(event -> compare.run());
    Node also = also(one);
    HBox row =
        row(
            grown(name, 1.2),
            grown(plan, 1.2),
            figure(peak(one.before(), units)),
            figure(peak(one.after(), units)),
            changed,
            also,
            difference(look));
    row.getStyleClass().add("affected-row");
    return row;
  }

  private static String peak(@Nullable Figures figures, Units units) {
    return figures == null ? "–" : BlastWords.amount(figures.peak(), units);
  }

  private static Node also(Affected one) {
    String key =
        one.lived()
            ? "lived"
            : one.after() == null
                ? "refused"
                : one.before() == null
                    ? "planned"
                    : one.approvalStale() ? "stale" : one.changesLost() ? "lost" : "";
    Label label = new Label(key.isEmpty() ? "–" : WORDS.text("also." + key));
    label.getStyleClass().addAll("may-elide", "also-" + (key.isEmpty() ? "none" : key));
    label.setAccessibleText(label.getText());
    if (!key.isEmpty()) {
      label.setGraphic(
          new FontIcon(
              key.equals("refused")
                  ? Feather.ALERT_CIRCLE
                  : key.equals("lived") ? Feather.LOCK : Feather.ALERT_TRIANGLE));
    }
    return grown(label, 1.7);
  }

  private static Label figure(String text) {
    Label label = new Label(text);
    label.setAlignment(Pos.CENTER_RIGHT);
    label.setPrefWidth(FIGURE);
    label.setMinWidth(FIGURE);
    return label;
  }

  private static Node difference(Region node) {
    HBox box = new HBox(node);
    box.setAlignment(Pos.CENTER_RIGHT);
    box.setMinWidth(48);
    box.setPrefWidth(48);
    return box;
  }

  /** Shares the width that figures leave. */
  private static Label grown(Label label, double share) {
    label.setMaxWidth(Double.MAX_VALUE);
    label.setPrefWidth(70 * share);
    label.setMinWidth(0);
    HBox.setHgrow(label, Priority.ALWAYS);
    return label;
  }

  private static HBox row(Node... cells) {
    HBox row = new HBox(8, cells);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
