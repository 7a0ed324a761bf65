package dev.cairn.ui.strength;

import dev.cairn.model.lifting.Mass;
import dev.cairn.pack.ModelCard;
import dev.cairn.strength.overload.Confidence;
import dev.cairn.strength.overload.Suggestion;
import dev.cairn.strength.plate.Loads.Rung;
import dev.cairn.strength.roster.Listed;
import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.Elided;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.office.LiftCase;
import dev.cairn.ui.text.Weights;
import dev.cairn.ui.text.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The model beside the suggestion: what it is worth, what it says here, or why it is silent. */
final class ModelPane {
  private static final Words WORDS = Words.of(ModelPane.class);

  private final Runnable toModels;
  private final VBox root = new VBox();
  private final HBox head = new HBox();
  private final VBox content = new VBox(12);
  private @Nullable LiftCase lift;
  private @Nullable Weights weights;
  private boolean inputs;

  /**
   * @param toModels leads to the whole card
   */
  ModelPane(Runnable toModels) {
    this.toModels = toModels;
    head.getStyleClass().add("pane-head");
    content.getStyleClass().add("pane-content");
    ScrollPane scroll = new ScrollPane(content);
    scroll.getStyleClass().add("pane-scroll");
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root.getStyleClass().add("model-pane");
    root.getChildren().addAll(head, scroll);
    clear();
  }

  Node node() {
    return root;
  }

  void clear() {
    lift = null;
    inputs = false;
    head(Optional.empty());
    content.getChildren().clear();
  }

  void show(LiftCase now, Weights shown) {
    lift = now;
    weights = shown;
    inputs = false;
    draw();
  }

  /** All inputs, or the card again. */
  void turn() {
    if (lift != null) {
      inputs = !inputs;
      draw();
    }
  }

  private void draw() {
    LiftCase now = lift;
    Weights shown = weights;
    if (now == null || shown == null) {
      return;
    }
    head(now.model());
    content.getChildren().clear();
    if (!(now.answer() instanceof Suggestion suggestion)) {
      content.getChildren().add(Card.quiet(WORDS.text("card.none")));
      return;
    }
    PredictionModel prediction = new PredictionModel(suggestion, shown);
    Optional<ModelCard> card = now.model().map(Listed::card);
    if (inputs) {
      content.getChildren().add(inputs(prediction, card));
      return;
    }
    prediction.silent().ifPresent(why -> content.getChildren().add(silent(why)));
    Node told = prediction(new SuggestionModel(now, suggestion, shown), prediction);
    WorthModel worth = card.map(known -> new WorthModel(known, shown)).orElse(null);
    if (worth == null || !worth.measured()) {
      content.getChildren().add(told);
      return;
    }
    boolean verified = now.model().map(Listed::standing).orElseThrow() != Listed.Standing.REFUSED;
    List<Node> parts = WorthCard.of(worth, step(now, suggestion), verified);
    content.getChildren().addAll(parts.subList(0, parts.size() - 1));
    content.getChildren().addAll(told, parts.getLast());
  }

  private void head(Optional<Listed> model) {
    Label title = new Label(WORDS.text("card.title"));
    title.getStyleClass().addAll("pane-title", "semibold");
    title.setMinWidth(Region.USE_PREF_SIZE);
    head.getChildren().setAll(title);
    model.ifPresent(listed -> {
      String version = listed.version();
      String name = version == null ? listed.id() : listed.id() + " " + version;
      Badge badge = Badge.of(Feather.CPU, name, Tone.VIOLET);
      Region space = new Region();
      HBox.setHgrow(space, Priority.ALWAYS);
      Button full = new Button(WORDS.text("card.full"), new FontIcon(Feather.FILE_TEXT));
      full.getStyleClass().add("small");
      Elided.of(full);
      full.setOnAction(event -> toModels.run());
      head.getChildren().addAll(badge, space, full);
    });
  }

  /** The distance to the next harder load. */
  private static @Nullable Mass step(LiftCase now, Suggestion suggestion) {
    List<Mass> loads = now.loads().stream().map(Rung::load).toList();
    int at = loads.indexOf(suggestion.load());
    if (at < 0 || loads.size() < 2) {
      return null;
    }
    Mass other = loads.get(at + 1 < loads.size() ? at + 1 : at - 1);
    return new Mass(Math.abs(other.minus(suggestion.load()).milligrams()));
  }

  private static Node silent(String why) {
    Label title = new Label(WORDS.text("card.rule-only"), new FontIcon(Feather.USER_CHECK));
    title.getStyleClass().add("semibold");
    VBox box = new VBox(3, title, Card.words(why));
    box.getStyleClass().add("rule-only");
    box.setAccessibleText(WORDS.text("card.rule-only") + ". " + why);
    return box;
  }

  private Node prediction(SuggestionModel told, PredictionModel prediction) {
    VBox body = new VBox(6);
    body.getStyleClass().add("worth-body");
    if (prediction.silent().isEmpty()) {
      body.getChildren().add(Card.words(prediction.sentence()));
      prediction.steps().forEach(line -> body.getChildren().add(line(line)));
      prediction.completes().ifPresent(words -> body.getChildren().add(Card.quiet(words)));
    }
    Label checks = Card.quiet(WORDS.text("prediction.checks"));
    body.getChildren().add(checks);
    prediction.checks().forEach(check -> body.getChildren().add(check(told, check)));
    Button all =
        new Button(
            WORDS.text("prediction.inputs", ModelCard.Task.NEXT_LOAD.inputs()),
            new FontIcon(Feather.LIST));
    all.getStyleClass().add("small");
    all.setId("all-inputs");
    all.setOnAction(event -> turn());
    body.getChildren().add(all);
    return new Card(
        Card.title(WORDS.text("prediction.title")),
        Badge.of(told.confidenceWords(), tone(told.confidence())),
        body);
  }

  private static Tone tone(Confidence confidence) {
    return switch (confidence.level()) {
      case HIGH -> Tone.SUCCESS;
      case MEDIUM -> Tone.WARNING;
      case LOW -> Tone.NEUTRAL;
    };
  }

  private static Node check(SuggestionModel told, Confidence.Check check) {
    Label label = Card.words(told.prose(check.words()));
    label.setGraphic(new FontIcon(check.met() ? Feather.CHECK : Feather.MINUS));
    label.getStyleClass().add("confidence-check");
    label.setAccessibleText(
        check.words() + ", " + WORDS.text(check.met() ? "check.met" : "check.unmet"));
    return label;
  }

  private static Node line(PredictionModel.Line line) {
    Label words = Card.words(line.words());
    words.getStyleClass().add("prediction-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    Label figure = new Label(line.figure());
    figure.setMinWidth(Region.USE_PREF_SIZE);
    if (line.strong()) {
      figure.getStyleClass().add("semibold");
    }
    HBox row = new HBox(8, words, figure);
    row.getStyleClass().add("prediction-line");
    return row;
  }

  private Node inputs(PredictionModel prediction, Optional<ModelCard> card) {
    VBox body = new VBox();
    body.getStyleClass().add("worth-body");
    Button back = new Button(WORDS.text("prediction.back"), new FontIcon(Feather.ARROW_LEFT));
    back.getStyleClass().add("small");
    back.setOnAction(event -> turn());
    body.getChildren().add(back);
    prediction.inputs(card).forEach(line -> body.getChildren().add(line(line)));
    return Card.of(WORDS.text("prediction.inputs-title"), "", body);
  }
}
