package dev.cairn.ui.models;

import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.pack.ModelCard;
import dev.cairn.pack.ModelCard.Measure;
import dev.cairn.strength.roster.Health;
import dev.cairn.strength.roster.Listed;
import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.Elided;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.office.ModelsCase;
import dev.cairn.ui.strength.WorthCard;
import dev.cairn.ui.strength.WorthModel;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Language;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Weights;
import dev.cairn.ui.text.Words;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One model with its whole card, and the health of the one that answers. */
final class ModelDetail {
  private static final Words WORDS = Words.of(ModelDetail.class);
  private static final double NAMES = 110;
  private static final double WIDEST = 860;

  private final VBox content = new VBox(12);
  private final ScrollPane scroll = new ScrollPane(content);

  ModelDetail() {
    content.getStyleClass().add("pane-content");
    content.setMaxWidth(WIDEST);
    scroll.getStyleClass().add("pane-scroll");
    scroll.setFitToWidth(true);
  }

  Region node() {
    return scroll;
  }

  void instead(Node node) {
    content.getChildren().setAll(node);
  }

  void show(ModelsCase.Known known, Health health, Units units) {
    content.getChildren().clear();
    content.getChildren().addAll(head(known), health(health));
    ModelCard card = known.listed().card();
    if (card == null) {
      return;
    }
    Weights weights = new Weights(units, LoadUnit.KILOGRAM);
    if (!card.measured().isEmpty()) {
      boolean sound = known.listed().standing() != Listed.Standing.REFUSED;
      content.getChildren().addAll(WorthCard.of(new WorthModel(card, weights), null, sound));
      card.measured().forEach(one -> content.getChildren().add(measured(one)));
    }
    content.getChildren().addAll(technical(card), inputs(card));
    scroll.setVvalue(0);
  }

  private static Node head(ModelsCase.Known known) {
    Listed listed = known.listed();
    Label name = Card.words(ModelList.name(listed));
    name.getStyleClass().addAll("model-name", "semibold");
    HBox line = new HBox(8, name, ModelList.badge(listed.standing()));
    line.setAlignment(Pos.CENTER_LEFT);
    VBox head = new VBox(3, line, Card.words(listed.sentence()));
    if (!known.reason().isEmpty()) {
      head.getChildren().add(Card.quiet(WORDS.text("detail.reason", known.reason())));
    }
    if (!known.before().isEmpty()) {
      head.getChildren().add(Card.quiet(WORDS.text("detail.before", known.before())));
    }
    return head;
  }

  private static Node health(Health health) {
    VBox lines = new VBox();
    lines.getStyleClass().add("health");
    for (Health.Line line : health.lines()) {
      lines.getChildren().add(line(line));
    }
    return Card.of(WORDS.text("health.title"), WORDS.text("health.sub"), lines);
  }

  private static Node line(Health.Line line) {
    String key = "health." + line.id();
    Label name = new Label(WORDS.has(key) ? WORDS.text(key) : line.id());
    name.getStyleClass().add("semibold");
    name.setMinWidth(NAMES);
    Label value = new Label(line.value());
    value.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(8, name, value, space, badge(line.level()));
    head.setAlignment(Pos.CENTER_LEFT);
    VBox box = new VBox(2, head, Card.quiet(line.sentence()));
    box.getStyleClass().add("health-line");
    box.setAccessibleText(
        WORDS.text(
            "health.sentence",
            name.getText(),
            line.value(),
            WORDS.text("level." + line.level().name().toLowerCase(Locale.ROOT)),
            line.sentence()));
    return box;
  }

  private static Badge badge(Health.Level level) {
    String word = WORDS.text("level." + level.name().toLowerCase(Locale.ROOT));
    return switch (level) {
      case GOOD -> Badge.of(Feather.CHECK, word, Tone.SUCCESS);
      case AMBER -> Badge.of(Feather.ALERT_TRIANGLE, word, Tone.WARNING);
      case UNKNOWN -> Badge.of(Feather.HELP_CIRCLE, word, Tone.NEUTRAL);
    };
  }

  private static Node measured(ModelCard.Measured measured) {
    GridPane grid = grid();
    row(grid, "measured.on", measured.on());
    row(
        grid,
        "measured.size",
        WORDS.text("measured.size-text", measured.rows(), measured.lifters()));
    row(grid, "measured.date", Dates.brief(measured.date()) + " " + measured.date().getYear());
    measure(grid, "measured.error", measured.error(), measured.unit());
    measure(grid, "measured.repeat", measured.repeatLast(), measured.unit());
    Measure rule = measured.rule();
    if (rule != null) {
      measure(grid, "measured.rule", rule, measured.unit());
    }
    Measure blend = measured.blend();
    if (blend != null) {
      measure(grid, "measured.blend", blend, measured.unit());
    }
    measure(grid, "measured.gain", measured.gain(), measured.unit());
    return Card.of(WORDS.text("measured.title"), WORDS.text("measured.sub"), grid);
  }

  private static void measure(GridPane grid, String key, Measure measure, String unit) {
    row(
        grid,
        key,
        WORDS.text(
            "measured.value",
            three(measure.value()),
            unit,
            three(measure.low()),
            three(measure.high())));
  }

  private static String three(double value) {
    return Language.now().figure(String.format(Locale.ROOT, "%.3f", value));
  }

  private static Node technical(ModelCard card) {
    GridPane grid = grid();
    row(grid, "card.task", WORDS.text("task." + card.task().word()));
    row(grid, "card.algorithm", card.algorithm());
    row(grid, "card.target", card.target());
    row(grid, "card.weight", WORDS.text("card.weight-text", card.weight(), card.weightReason()));
    String seed =
        card.training().seed() == null
            ? WORDS.text("card.no-seed")
            : Long.toString(card.training().seed());
    row(grid, "card.trained", card.training().date() + ", " + card.training().what());
    row(grid, "card.seed", seed);
    String opsets =
        card.opsets().entrySet().stream()
            .map(one -> (one.getKey().isEmpty() ? "ai.onnx" : one.getKey()) + " " + one.getValue())
            .collect(Collectors.joining(", "));
    row(grid, "card.opsets", opsets);
    row(grid, "card.size", WORDS.text("card.size-text", card.size()));
    row(grid, "card.golden", WORDS.text("card.golden-text", card.golden().size()));
    int last = grid.getRowCount();
    Label name = new Label(WORDS.text("card.sha256"));
    name.getStyleClass().add("quiet");
    Label hash = Card.words(spaced(card.sha256()));
    hash.setAccessibleText(card.sha256());
    hash.getStyleClass().add("mono");
    grid.add(name, 0, last);
    grid.add(hash, 1, last);
    return Card.of(WORDS.text("card.title"), card.id() + " " + card.version(), grid);
  }

  /** In groups of eight, so that it can be compared and broken into lines. */
  private static String spaced(String hash) {
    return hash.replaceAll("(.{8})(?=.)", "$1 ");
  }

  private static Node inputs(ModelCard card) {
    VBox lines = new VBox();
    lines.getStyleClass().add("health");
    for (ModelCard.Input input : card.inputs()) {
      Label name = Card.words(input.name());
      HBox.setHgrow(name, Priority.ALWAYS);
      name.setMaxWidth(Double.MAX_VALUE);
      Label range =
          Card.quiet(
              WORDS.text(
                  "inputs.range",
                  three(input.from()),
                  three(input.to()),
                  input.unit(),
                  Math.round(100 * input.missing())));
      HBox line = new HBox(8, name, range);
      line.getStyleClass().add("input-line");
      lines.getChildren().add(line);
    }
    return Card.of(
        WORDS.text("inputs.title", card.inputs().size()), WORDS.text("inputs.sub"), lines);
  }

  private static GridPane grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("facts");
    ColumnConstraints texts = new ColumnConstraints();
    texts.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints()
        .addAll(new ColumnConstraints(NAMES, Region.USE_COMPUTED_SIZE, Double.MAX_VALUE), texts);
    return grid;
  }

  private static void row(GridPane grid, String key, String text) {
    Label name = Elided.of(Card.quiet(WORDS.text(key)));
    int row = grid.getRowCount();
    grid.add(name, 0, row);
    grid.add(Card.words(text), 1, row);
  }
}
