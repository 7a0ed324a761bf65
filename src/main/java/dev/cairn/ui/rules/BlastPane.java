package dev.cairn.ui.rules;

import dev.cairn.action.rules.Blast;
import dev.cairn.action.rules.Blast.Affected;
import dev.cairn.pack.shelf.TriedCase;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.EmptyState;
import dev.cairn.ui.control.Segments;
import dev.cairn.ui.control.Skeleton;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Words;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a proposal would do to everybody: counts, a sentence, a histogram, who is hit most. */
final class BlastPane {
  private static final Words WORDS = Words.of(BlastPane.class);

  private final RulesModel model;
  private final Setting setting;
  private final Label title = new Label(WORDS.text("blast.title"));
  private final Label how = Card.quiet("");
  private final Button again =
      new Button(WORDS.text("blast.again"), new FontIcon(Feather.REFRESH_CW));
  private final VBox body = new VBox(12);
  private final ScrollPane scroll = new ScrollPane(body);
  private final VBox root;
  private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.PEAK);

  BlastPane(RulesModel model, Setting setting) {
    this.model = model;
    this.setting = setting;
    title.getStyleClass().addAll("pane-title", "semibold");
    title.setMinWidth(Region.USE_PREF_SIZE);
    how.setWrapText(false);
    how.setMinWidth(0);
    HBox.setHgrow(how, Priority.ALWAYS);
    how.setMaxWidth(Double.MAX_VALUE);
    again.getStyleClass().add("small");
    again.setMinWidth(Region.USE_PREF_SIZE);
    again.setId("blast-again");
    HBox head = new HBox(8, title, how, again);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("pane-head");
    body.getStyleClass().add("pane-content");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    this.root = new VBox(head, scroll);
    root.getStyleClass().add("blast-pane");
    again.setOnAction(event -> press());
    model.blast().subscribe(now -> show());
    model.looking().subscribe(now -> show());
    model.proposal().subscribe(now -> show());
    model.problem().subscribe(now -> show());
    model.planned().subscribe(now -> count());
    measure.subscribe(now -> show());
    setting.units().subscribe(now -> show());
  }

  Node node() {
    return root;
  }

  private void press() {
    if (model.looking().get()) {
      model.stopLooking();
    } else {
      model.look();
    }
  }

  private void count() {
    if (model.looking().get()) {
      how.setText(WORDS.text("blast.running", model.planned().get()));
    }
  }

  private void show() {
    boolean looking = model.looking().get();
    Blast blast = model.blast().get();
    again.setText(WORDS.text(looking ? "blast.stop" : "blast.again"));
    again.setDisable(!looking && !model.changes());
    if (looking) {
      how.setText(WORDS.text("blast.running", model.planned().get()));
      if (blast == null) {
        body.getChildren().setAll(new Skeleton(6, 24));
      }
      return;
    }
    how.setText(blast == null ? "" : WORDS.text("blast.how", blast.made(), blast.athletes()));
    if (blast == null) {
      body.getChildren()
          .setAll(
              new EmptyState(
                  Feather.TARGET,
                  WORDS.text(model.changes() ? "blast.stopped" : "blast.none"),
                  WORDS.text(model.changes() ? "blast.stopped.text" : "blast.none.text")));
      return;
    }
    body.getChildren().setAll(tiles(blast), sentence(blast));
    for (TriedCase failing : blast.failing()) {
      body.getChildren().add(failing(failing));
    }
    if (!blast.affected().isEmpty()) {
      body.getChildren().addAll(histogram(blast), affected(blast));
    }
  }

  private Units units() {
    return setting.units().get();
  }

  private Node tiles(Blast blast) {
    FlowPane tiles = new FlowPane(8, 8);
    tiles
        .getChildren()
        .addAll(
            tile("athletes", Integer.toString(blast.athletes()), "tile-plain"),
            tile("changed", Integer.toString(blast.changed()), "tile-accent", blast.identical()),
            tile(
                "median",
                BlastWords.signed(BlastWords.median(blast, Measure.PEAK), units()),
                "tile-plain",
                BlastWords.signed(BlastWords.largest(blast, Measure.PEAK), units())),
            tile(
                "stale",
                Long.toString(blast.stale()),
                blast.stale() == 0 ? "tile-plain" : "tile-warning"),
            tile(
                "refusals",
                Long.toString(blast.refusals()),
                blast.refusals() == 0 ? "tile-plain" : "tile-danger"));
    return tiles;
  }

  private static Node tile(String key, String figure, String style, Object... values) {
    Label number = new Label(figure);
    number.getStyleClass().addAll("tile-figure", style);
    Label name = new Label(WORDS.text("tile." + key));
    Label sub = Card.quiet(WORDS.text("tile." + key + ".sub", values));
    sub.setWrapText(false);
    VBox tile = new VBox(1, number, name, sub);
    tile.getStyleClass().add("tile");
    for (Label label : new Label[] {number, name, sub}) {
      label.setMinWidth(Region.USE_PREF_SIZE);
    }
    tile.setAccessibleText(WORDS.text("tile.spoken", figure, name.getText(), sub.getText()));
    return tile;
  }

  private Node sentence(Blast blast) {
    Label label = Card.words(BlastWords.sentence(blast, units()));
    label.setId("blast-sentence");
    return label;
  }

  private static Node failing(TriedCase one) {
    Label text = Card.words(WORDS.text("blast.failing", one.id(), one.got()));
    text.setGraphic(new FontIcon(Feather.X_OCTAGON));
    HBox box = new HBox(text);
    box.getStyleClass().add("blast-failing");
    HBox.setHgrow(text, Priority.ALWAYS);
    return box;
  }

  private Node histogram(Blast blast) {
    Segments<Measure> which =
        new Segments<>(
            List.of(Measure.values()),
            one -> WORDS.text("measure." + one.word()),
            one -> WORDS.text("measure." + one.word() + ".spoken"),
            measure);
    return new Card(
        Card.title(WORDS.text("histogram." + measure.get().word())),
        which,
        new Histogram(blast, measure.get(), units()));
  }

  private Node affected(Blast blast) {
    VBox rows = new VBox();
    rows.getStyleClass().add("affected");
    rows.getChildren()
        .add(
            AffectedRow.head(
                WORDS.text("affected.athlete"),
                WORDS.text("affected.plan"),
                WORDS.text("affected.before"),
                WORDS.text("affected.after"),
                WORDS.text("affected.change"),
                WORDS.text("affected.also")));
    for (Affected one : blast.affected().stream().limit(AffectedRow.FIRST).toList()) {
      rows.getChildren().add(AffectedRow.of(one, units(), () -> model.compare(one)));
    }
    int more = blast.affected().size() - AffectedRow.FIRST;
    if (more > 0) {
      Button all = new Button(WORDS.text("affected.more", more));
      all.getStyleClass().addAll("flat", "small");
      all.setId("affected-more");
      all.setOnAction(event -> {
        rows.getChildren().remove(all);
        for (Affected one : blast.affected().subList(AffectedRow.FIRST, blast.affected().size())) {
          rows.getChildren().add(AffectedRow.of(one, units(), () -> model.compare(one)));
        }
      });
      rows.getChildren().add(all);
    }
    return Card.of(
        WORDS.text("affected.title"), WORDS.text("affected.sub", units().distance()), rows);
  }
}
