package dev.cairn.ui.strength;

import dev.cairn.model.lifting.Mass;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.Elided;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a card says of a model: errors as bars, the warning, where it comes from. */
public final class WorthCard {
  private static final Words WORDS = Words.of(WorthCard.class);
  private static final double NAMES = 84;

  private WorthCard() {}

  /**
   * The parts from top to bottom.
   *
   * @param step the smallest one a lifter can load, null where none is open
   * @param verified whether the file is the one of the card
   */
  public static List<Node> of(WorthModel worth, @Nullable Mass step, boolean verified) {
    List<Node> parts = new ArrayList<>();
    parts.add(errors(worth));
    worth.warning(step).ifPresent(warning -> parts.add(warning(warning)));
    parts.add(facts(worth.facts(verified)));
    return parts;
  }

  private static Node errors(WorthModel worth) {
    VBox body = new VBox(8);
    body.getStyleClass().add("worth-body");
    worth.bars().forEach(bar -> body.getChildren().add(bar(bar, worth.mark())));
    body.getChildren().add(Card.quiet(worth.legend()));
    return Card.of(WORDS.text("worth.title"), worth.sub(), body);
  }

  private static Node bar(WorthModel.Bar bar, double mark) {
    Label name = new Label(bar.name());
    name.getStyleClass().addAll("semibold", bar.model() ? "worth-model" : "worth-name");
    name.setMinWidth(Region.USE_PREF_SIZE);
    Label note = Card.quiet(bar.note());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label figure = new Label(bar.figure());
    figure.getStyleClass().add("semibold");
    figure.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(6, name, note, space, figure);
    line.setAlignment(Pos.BASELINE_LEFT);
    VBox box = new VBox(3, line, new Track(bar.share(), mark, bar.model()));
    box.setAccessibleText(bar.sentence());
    return box;
  }

  /** A bar on its track, with the mark to beat. */
  private static final class Track extends Region {
    private static final double HEIGHT = 8;
    private static final double MARK = 12;

    private final double share;
    private final double mark;
    private final Rectangle track = new Rectangle();
    private final Rectangle bar = new Rectangle();
    private final Rectangle line = new Rectangle();

    Track(double share, double mark, boolean model) {
      this.share = share;
      this.mark = mark;
      track.getStyleClass().add("worth-track");
      bar.getStyleClass().add(model ? "worth-bar-model" : "worth-bar");
      line.getStyleClass().add("worth-line");
      setMinHeight(MARK);
      setPrefHeight(MARK);
      getChildren().addAll(track, bar, line);
    }

    @Override
    protected void layoutChildren() {
      double longest = getWidth() * 0.96;
      size(track, 0, getWidth(), HEIGHT);
      size(bar, 0, longest * share, HEIGHT);
      size(line, longest * mark - 1, 2, MARK);
    }

    private static void size(Rectangle rectangle, double x, double width, double height) {
      rectangle.setX(x);
      rectangle.setY((MARK - height) / 2);
      rectangle.setWidth(width);
      rectangle.setHeight(height);
    }
  }

  private static Node warning(WorthModel.Warning warning) {
    Label title = new Label(warning.title(), new FontIcon(Feather.ALERT_TRIANGLE));
    title.getStyleClass().add("semibold");
    VBox box = new VBox(3, title, Card.words(warning.text()));
    box.getStyleClass().add("worth-warning");
    box.setAccessibleText(warning.title() + " " + warning.text());
    return box;
  }

  private static Node facts(List<WorthModel.Fact> facts) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("facts");
    ColumnConstraints names =
        new ColumnConstraints(NAMES, Region.USE_COMPUTED_SIZE, Double.MAX_VALUE);
    ColumnConstraints texts = new ColumnConstraints();
    texts.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(names, texts);
    for (int i = 0; i < facts.size(); i++) {
      Label name = Elided.of(new Label(facts.get(i).name()));
      name.getStyleClass().add("quiet");
      Label text = Card.words(facts.get(i).text());
      text.getStyleClass().add(facts.get(i).mono() ? "mono" : "fact-text");
      grid.add(name, 0, i);
      grid.add(text, 1, i);
    }
    return Card.of(WORDS.text("fact.title"), "", grid);
  }
}
