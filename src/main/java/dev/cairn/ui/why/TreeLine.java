package dev.cairn.ui.why;

import dev.cairn.ui.control.SourceIcon;
import dev.cairn.ui.control.Wrapping;
import dev.cairn.ui.text.Words;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line of the tree: name, value and where it is from. */
final class TreeLine extends HBox {
  private static final Words WORDS = Words.of(TreeLine.class);
  private static final double STEP = 14;
  private static final double MARK = 16;
  private static final double ICON = 20;

  /** Deeper lines are not moved further in, so that names keep their room. */
  private static final int DEEPEST = 6;

  private final Row row;
  private final int depth;

  TreeLine(Row row, int depth, boolean open, String spoken) {
    this.row = row;
    this.depth = depth;
    getStyleClass().add("why-line");
    if (row.decides()) {
      getStyleClass().add("decides");
    }
    if (depth == 0) {
      getStyleClass().add("root-line");
    }
    setAccessibleRole(AccessibleRole.TREE_ITEM);
    setAccessibleText(spoken);
    Region indent = new Region();
    indent.setMinWidth(STEP * Math.min(depth, DEEPEST));
    getChildren().addAll(indent, mark(open), words(), value(), icon());
  }

  private Node mark(boolean open) {
    StackPane field = new StackPane();
    field.setMinSize(MARK, MARK);
    field.setMaxSize(MARK, MARK);
    if (!row.below().isEmpty()) {
      FontIcon chevron = new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
      field.getChildren().add(chevron);
    } else if (row.again()) {
      field.getChildren().add(new FontIcon(Feather.CORNER_RIGHT_UP));
    }
    return field;
  }

  private Node words() {
    HBox first = new HBox(6, label(row.name(), "why-name"));
    first.getStyleClass().add("why-name-row");
    if (row.decides()) {
      Label decides = label(WORDS.text("row.decides"), "decides-mark");
      decides.setMinWidth(USE_PREF_SIZE);
      first.getChildren().add(decides);
    }
    VBox words = new VBox(first);
    words.getStyleClass().add("why-line-words");
    if (!row.note().isEmpty()) {
      words.getChildren().add(label(row.note(), "why-note"));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    return words;
  }

  private Node value() {
    Label value = label(row.value(), "why-value");
    value.setMinWidth(USE_PREF_SIZE);
    value.getStyleClass().add("semibold");
    if (row.source().equals(Row.FACT) && row.value().equals(WORDS.text("missing"))) {
      value.getStyleClass().add("missing");
    }
    return value;
  }

  private Node icon() {
    if (row.source().equals(Row.USUAL)) {
      Region none = new Region();
      none.setMinWidth(ICON);
      return none;
    }
    return SourceIcon.of(row.source()).node();
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    Wrapping.of(label);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  Row row() {
    return row;
  }

  int depth() {
    return depth;
  }
}
