package dev.cairn.ui.strength;

import dev.cairn.strength.overload.Answer;
import dev.cairn.strength.overload.Suggestion;
import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.EmptyState;
import dev.cairn.ui.control.ErrorCard;
import dev.cairn.ui.control.IconButton;
import dev.cairn.ui.control.Share;
import dev.cairn.ui.control.Skeleton;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.office.GymLifter;
import dev.cairn.ui.office.LiftCase;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Weights;
import dev.cairn.ui.text.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The suggestion: the sentence first, then what it came from, then what was lifted. */
final class SuggestionPane {
  private static final Words WORDS = Words.of(SuggestionPane.class);
  private static final int SKELETON = 12;
  private static final double ROW = 24;
  private static final double BESIDE = 620;

  private final StrengthModel model;
  private final VBox root = new VBox();
  private final HBox head = new HBox();
  private final VBox content = new VBox(12);
  private final ScrollPane scroll = new ScrollPane(content);
  private final IconButton previous;
  private final IconButton next;
  private final Runnable logs;
  private @Nullable OneRepMaxChart chart;

  /**
   * @param logs lets a coach choose logs to take in
   */
  SuggestionPane(StrengthModel model, Runnable logs) {
    this.model = model;
    this.logs = logs;
    this.previous =
        new IconButton(Feather.CHEVRON_LEFT, WORDS.text("head.previous"), () -> model.exercise(-1));
    this.next =
        new IconButton(Feather.CHEVRON_RIGHT, WORDS.text("head.next"), () -> model.exercise(1));
    head.getStyleClass().add("pane-head");
    content.getStyleClass().add("pane-content");
    scroll.getStyleClass().add("pane-scroll");
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root.getStyleClass().add("suggestion-pane");
    root.getChildren().addAll(head, scroll);
  }

  Node node() {
    return root;
  }

  void loading() {
    instead(new Skeleton(SKELETON, ROW));
  }

  void empty() {
    Button choose = new Button(WORDS.text("empty.logs"), new FontIcon(Feather.PLUS));
    choose.setId("empty-logs");
    choose.setDisable(!model.takes());
    choose.setOnAction(event -> logs.run());
    instead(
        new EmptyState(
            Feather.ACTIVITY, WORDS.text("empty.title"), WORDS.text("empty.text"), choose));
  }

  void failed(Failure reason, boolean whole, Runnable again) {
    Button retry = new Button(WORDS.text("error.again"), new FontIcon(Feather.REFRESH_CW));
    retry.setOnAction(event -> again.run());
    instead(new ErrorCard(WORDS.text(whole ? "error.list" : "error.case"), reason, retry));
  }

  private void instead(Node node) {
    chart = null;
    head.getChildren().clear();
    head.setVisible(false);
    content.getChildren().setAll(node);
  }

  /** The chart as a table, or back. */
  void turnChart() {
    if (chart != null) {
      chart.turn();
    }
  }

  void show(LiftCase lift, Weights weights) {
    head(lift);
    content.getChildren().clear();
    chart = null;
    switch (lift.answer()) {
      case Answer.None none ->
          content
              .getChildren()
              .add(new EmptyState(Feather.HELP_CIRCLE, WORDS.text("none.title"), none.sentence()));
      case Suggestion suggestion -> show(lift, suggestion, weights);
    }
    scroll.setVvalue(0);
  }

  private void head(LiftCase lift) {
    Label title = new Label(lift.exercise().name());
    title.getStyleClass().addAll("pane-title", "semibold", "may-elide");
    title.setAccessibleText(lift.exercise().name());
    Badge who = Badge.of(LifterCard.title(lift.lifter()), Tone.NEUTRAL);
    Badge when =
        Badge.of(
            WORDS.text("head.session", Dates.withDay(lift.moment().toLocalDate())), Tone.NEUTRAL);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    GymLifter lifter = lift.lifter();
    Label progress =
        Card.quiet(WORDS.text("head.progress", lifter.decided(), lifter.stations().size()));
    progress.setMinWidth(0);
    int at = model.at(lifter);
    previous.setDisable(at == 0);
    next.setDisable(at == lifter.stations().size() - 1);
    head.getChildren().setAll(title, who, when, space, progress, previous, next);
    head.setVisible(true);
  }

  private void show(LiftCase lift, Suggestion suggestion, Weights weights) {
    SuggestionModel told = new SuggestionModel(lift, suggestion, weights);
    OneRepMaxChart line = new OneRepMaxChart(OneRepMaxModel.of(lift, suggestion, weights));
    chart = line;
    RuleRows rows = new RuleRows(suggestion, told, weights);
    content
        .getChildren()
        .addAll(
            top(told),
            boxes(told),
            new RulePathView(rows, told).node(),
            new Beside(
                SessionsTable.of(SessionRow.all(lift, weights), weights.symbol()), line.node()));
  }

  private static Node top(SuggestionModel told) {
    Label head = Card.words(told.headline());
    head.getStyleClass().add("suggestion-load");
    HBox.setHgrow(head, Priority.ALWAYS);
    head.setMaxWidth(Double.MAX_VALUE);
    int way = told.direction();
    Ikon icon = way > 0 ? Feather.TRENDING_UP : way < 0 ? Feather.TRENDING_DOWN : Feather.MINUS;
    Tone tone = way > 0 ? Tone.SUCCESS : way < 0 ? Tone.WARNING : Tone.NEUTRAL;
    HBox line = new HBox(12, head, Badge.of(icon, told.change(), tone));
    line.setAlignment(Pos.CENTER_LEFT);
    Label sentence = Card.words(told.sentence());
    sentence.setId("sentence");
    VBox top = new VBox(2, Card.quiet(WORDS.text("suggestion")), line, sentence);
    told.plates().ifPresent(words -> top.getChildren().add(Card.quiet(words)));
    return top;
  }

  private static Node boxes(SuggestionModel told) {
    return new Share(5)
        .part(1, box(told.rule(), Feather.USER_CHECK, "load-rule"))
        .fixed(sign("+", "box.plus"))
        .part(1, box(told.model(), Feather.CPU, "load-model"))
        .fixed(sign("→", "box.then"))
        .part(1, box(told.blend(), Feather.SLIDERS, "load-blend"))
        .fixed(sign("→", "box.then"))
        .part(1, box(told.rounded(), Feather.CHECK, "load-rounded"));
  }

  private static Node sign(String text, String key) {
    Label sign = new Label(text);
    sign.getStyleClass().add("load-sign");
    sign.setAccessibleText(WORDS.text(key));
    sign.setMinWidth(Region.USE_PREF_SIZE);
    StackPane middle = new StackPane(sign);
    middle.setMinWidth(Region.USE_PREF_SIZE);
    return middle;
  }

  private static Node box(SuggestionModel.Box told, Ikon icon, String style) {
    Label name = new Label(told.name(), new FontIcon(icon));
    name.getStyleClass().addAll("load-name", "semibold");
    Label load = Card.words(told.load());
    load.getStyleClass().add(told.load().length() > 12 ? "load-words" : "load-figure");
    VBox box = new VBox(2, name, load, Card.quiet(told.line()));
    box.getStyleClass().addAll("load-box", style);
    box.setAccessibleText(told.sentence());
    return box;
  }

  /** Two things beside each other where there is room, else one above the other. */
  private static final class Beside extends FlowPane {
    Beside(Node left, Node right) {
      super(12, 12);
      getStyleClass().add("beside");
      getChildren().addAll(left, right);
      widthProperty().subscribe(width -> fit(width.doubleValue()));
    }

    private void fit(double width) {
      if (width <= 0) {
        return;
      }
      double each = width < BESIDE ? width : Math.floor((width - 12) / 2);
      for (Node child : getChildren()) {
        if (child instanceof Region region) {
          region.setPrefWidth(each);
          region.setMaxWidth(each);
        }
      }
      setPrefWrapLength(width);
    }
  }
}
