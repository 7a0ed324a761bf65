package dev.cairn.ui.athletes;

import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.Pill;
import dev.cairn.ui.control.Share;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.text.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Fields of an athlete: value, where from, how old, what of the plan it decides. */
final class SnapshotTable extends VBox {
  private static final Words WORDS = Words.of(SnapshotTable.class);
  private static final double GAP = 10;
  private static final double NAME = 2.1;
  private static final double VALUE = 2.3;
  private static final double FROM = 1.6;
  private static final double AGE = 1.1;
  private static final double EFFECT = 2.5;

  SnapshotTable(String title, List<FactRow> rows) {
    getStyleClass().add("facts-table");
    setAccessibleText(title);
    Share head = new Share(GAP);
    head.part(NAME, words(title))
        .part(VALUE, words(WORDS.text("column.value")))
        .part(FROM, words(WORDS.text("column.from")))
        .part(AGE, words(WORDS.text("column.age")))
        .part(EFFECT, words(WORDS.text("column.effect")));
    getChildren().add(padded(head, "facts-head"));
    rows.forEach(row -> getChildren().add(row(row)));
  }

  private static Node row(FactRow row) {
    Share cells = new Share(GAP);
    Label value = words(row.value());
    value.getStyleClass().add(row.missing() ? "fact-missing" : "fact-value");
    Label effect = words(row.effect());
    effect.getStyleClass().add("fact-effect");
    if (row.modifier()) {
      effect.setGraphic(new FontIcon(Feather.SLIDERS));
      effect.getStyleClass().add("fact-modifier");
    }
    cells
        .part(NAME, words(row.name()))
        .part(VALUE, value)
        .part(FROM, from(row))
        .part(AGE, age(row))
        .part(EFFECT, effect);
    Node padded = padded(cells, "facts-row");
    padded.setAccessibleText(row.spoken());
    return padded;
  }

  private static Node padded(Share cells, String style) {
    StackPane box = new StackPane(cells);
    box.getStyleClass().add(style);
    return box;
  }

  private static Node from(FactRow row) {
    Label from = words(row.from().isEmpty() ? "–" : row.from());
    from.getStyleClass().add("fact-from");
    if (!row.from().isEmpty()) {
      from.setGraphic(new FontIcon(row.typed() ? Feather.EDIT_2 : Feather.DOWNLOAD));
    }
    return from;
  }

  private static Node age(FactRow row) {
    Node mark;
    if (row.missing()) {
      mark = new Pill(WORDS.text("fact.missing"));
    } else if (row.age().isEmpty()) {
      mark = words("–");
    } else {
      mark =
          row.old() == null
              ? Badge.of(row.age(), Tone.NEUTRAL)
              : Badge.of(Feather.CLOCK, row.age(), Tone.WARNING);
    }
    HBox box = new HBox(mark);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private static Label words(String text) {
    Label label = Card.words(text);
    label.setMinWidth(0);
    return label;
  }
}
