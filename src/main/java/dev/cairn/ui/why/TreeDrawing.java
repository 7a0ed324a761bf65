package dev.cairn.ui.why;

import dev.cairn.ui.control.Elided;
import dev.cairn.ui.control.SourceIcon;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Polygon;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The tree drawn from left to right: what went into a decision stands right of it. */
final class TreeDrawing extends Pane {
  private static final Words WORDS = Words.of(TreeDrawing.class);
  private static final int DEEPEST = 3;
  private static final double BAR = 14;
  private static final double WIDTH = 210;
  private static final double HEIGHT = 60;
  private static final double GAP = 30;
  private static final double BETWEEN = 10;
  private static final double MARGIN = 16;
  private static final double TIP = 7;
  private static final double VIEW_WIDTH = 980;
  private static final double VIEW_HEIGHT = 560;
  private static final double ASIDE = 460;
  private static final double ABOVE = 180;

  private double bottom = MARGIN;
  private double right;

  private final int deepest;

  /** Draws as many steps of the tree as there is room for. */
  TreeDrawing(WhyModel why, double room) {
    int columns = (int) ((room - BAR - 2 * MARGIN + GAP) / (WIDTH + GAP));
    deepest = Math.clamp(columns - 1, 1, DEEPEST);
    getStyleClass().add("why-drawing");
    setAccessibleText(WORDS.text("drawing.spoken", why.value()));
    why.rows().forEach(row -> place(row, 0));
    setPrefSize(right + MARGIN, bottom + MARGIN);
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  /**
   * In a window of its own beside the pane, with a way to take the text along.
   *
   * @param width of the window it must find room in
   */
  static PopOver popOver(WhyModel why, double width, double height) {
    Label title = new Label(WORDS.text("drawing.title", why.value()));
    title.getStyleClass().addAll("semibold", "why-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button text = new Button(WORDS.text("drawing.text"), new FontIcon(Feather.COPY));
    text.setOnAction(event -> {
      ClipboardContent clip = new ClipboardContent();
      clip.putString(WhyWords.tree(why));
      Clipboard.getSystemClipboard().setContent(clip);
      text.setText(WORDS.text("copied"));
    });
    double room = Math.min(VIEW_WIDTH, width - ASIDE);
    ScrollPane scroll = new ScrollPane(new TreeDrawing(why, room));
    scroll.setPannable(true);
    scroll.setPrefSize(room, Math.min(VIEW_HEIGHT, height - ABOVE));
    HBox head = new HBox(8, title, text);
    head.getStyleClass().add("why-drawing-head");
    VBox content = new VBox(head, scroll);
    content.getStyleClass().add("why-drawing-window");
    PopOver popOver = new PopOver(content);
    popOver.setArrowLocation(PopOver.ArrowLocation.RIGHT_TOP);
    popOver.setAnimated(false);
    popOver.setAutoFix(false);
    return popOver;
  }

  /** Draws a line beside the first of those below it, which decides; the height of its middle. */
  private double place(Row row, int depth) {
    double x = MARGIN + depth * (WIDTH + GAP);
    right = Math.max(right, x + WIDTH);
    List<Row> below = depth < deepest ? row.below() : List.of();
    List<Double> middles = new ArrayList<>();
    for (Row child : below) {
      middles.add(place(child, depth + 1));
    }
    double middle;
    if (middles.isEmpty()) {
      middle = bottom + HEIGHT / 2;
      bottom += HEIGHT + BETWEEN;
    } else {
      middle = middles.getFirst();
    }
    for (int i = 0; i < middles.size(); i++) {
      arrow(x + WIDTH, middle, middles.get(i), below.get(i).decides());
    }
    if (!middles.isEmpty()) {
      tip(x + WIDTH, middle, below.stream().anyMatch(Row::decides));
    }
    box(row, x, middle - HEIGHT / 2, below.isEmpty() ? row.below().size() : 0);
    return middle;
  }

  /** From what went in to what came out. */
  private void arrow(double x, double to, double from, boolean decides) {
    CubicCurve line =
        new CubicCurve(x + GAP, from, x + GAP / 2, from, x + GAP / 2 + TIP, to, x + TIP, to);
    line.getStyleClass().add("why-edge");
    if (decides) {
      line.getStyleClass().add("decides");
    }
    getChildren().add(line);
  }

  private void tip(double x, double y, boolean decides) {
    Polygon tip = new Polygon(x, y, x + TIP, y - TIP / 2, x + TIP, y + TIP / 2);
    tip.getStyleClass().add("why-tip");
    if (decides) {
      tip.getStyleClass().add("decides");
    }
    getChildren().add(tip);
  }

  private void box(Row row, double x, double y, int more) {
    Label name = new Label(row.name());
    name.getStyleClass().add("why-box-name");
    HBox first = new HBox(6, name);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    if (!row.source().equals(Row.USUAL)) {
      first.getChildren().add(SourceIcon.of(row.source()).node());
    }
    String told = row.value().isEmpty() ? row.note() : row.value();
    Label value = Elided.of(Lines.label(told, "semibold", "why-box-value"));
    value.setMinHeight(0);
    VBox box = new VBox(first);
    if (!told.isEmpty()) {
      box.getChildren().add(value);
    }
    if (more > 0) {
      box.getChildren().add(Lines.label(WORDS.text("drawing.more", more), "why-note"));
    }
    box.getStyleClass().add("why-box");
    if (row.decides()) {
      box.getStyleClass().add("decides");
    }
    box.setAccessibleText(DecisionTree.spoken(row, true));
    box.resizeRelocate(x, y, WIDTH, HEIGHT);
    box.setPrefSize(WIDTH, HEIGHT);
    box.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().add(box);
  }
}
