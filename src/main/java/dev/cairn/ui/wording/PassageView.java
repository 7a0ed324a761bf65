package dev.cairn.ui.wording;

import dev.cairn.model.wording.Fact;
import dev.cairn.model.wording.Objection;
import dev.cairn.ui.control.Elided;
import dev.cairn.ui.control.KeyCap;
import dev.cairn.ui.control.Wrapping;
import dev.cairn.ui.office.TextCase;
import dev.cairn.ui.office.TextPassage;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Words;
import java.text.Bidi;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A passage with its author beside it, its figures linked, and below it what speaks against it. */
final class PassageView extends VBox {
  private static final Words WORDS = Words.of(PassageView.class);
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final Insets BELOW = new Insets(8, 0, 0, 83);

  /** What can be done with a passage. */
  interface Deeds {
    void select();

    void use(Objection objection);

    void why(Fact fact);
  }

  private static final double LEFT = 12;

  private final TextCase now;
  private final TextPassage passage;
  private final Deeds deeds;

  PassageView(TextCase now, TextPassage passage, boolean changeable, Deeds deeds) {
    this.now = now;
    this.passage = passage;
    this.deeds = deeds;
    getStyleClass().add("passage");
    List<Bit> bits = bits(now, passage);
    TextFlow flow = flow(bits, deeds::why);
    flow.getStyleClass().add("part-" + passage.key().part().word());
    Hand hand = Hand.of(passage.author());
    Region bar = new Region();
    bar.getStyleClass().addAll("passage-bar", hand.styleClass());
    HBox.setHgrow(flow, Priority.ALWAYS);
    HBox row = new HBox(hand(hand), bar, flow);
    row.getStyleClass().add("passage-row");
    getChildren().add(row);
    setFocusTraversable(true);
    setAccessibleText(
        WORDS.text(
            "passage.spoken",
            part(passage),
            hand.word(),
            Bits.text(bits),
            passage.objections().size()));
    setOnMousePressed(event -> deeds.select());
    focusedProperty()
        .subscribe((before, focused) -> {
          if (focused) {
            deeds.select();
          }
        });
    passage.objections().forEach(one -> getChildren().add(flag(one, changeable)));
  }

  static List<Bit> bits(TextCase now, TextPassage passage) {
    return Bits.of(passage.written(), passage.objections(), now.sheet(), now.shown());
  }

  static String part(TextPassage passage) {
    return WORDS.text("part." + passage.key().part().word());
  }

  void mark(boolean selected) {
    pseudoClassStateChanged(SELECTED, selected);
  }

  private Node hand(Hand hand) {
    Label label = new Label(hand.word(), new FontIcon(hand.icon()));
    label.getStyleClass().addAll("passage-hand", "semibold", hand.styleClass());
    label.setTooltip(new Tooltip(Hand.exactly(passage.author())));
    label.setAccessibleText(hand.word() + ", " + Hand.exactly(passage.author()));
    label.setMinWidth(Region.USE_PREF_SIZE);
    VBox box = new VBox(2, label);
    if (passage.key().part().ofDay()) {
      Label part = new Label(part(passage));
      part.getStyleClass().add("quiet");
      box.getChildren().addFirst(part);
    }
    if (passage.approved()) {
      Label approved = new Label(WORDS.text("passage.approved"), new FontIcon(Feather.CHECK));
      approved.getStyleClass().add("passage-approved");
      Elided.of(approved);
      box.getChildren().add(approved);
    }
    box.getStyleClass().add("passage-side");
    return box;
  }

  static TextFlow flow(List<Bit> bits, Consumer<Fact> why) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("passage-text");
    flow.setMinWidth(0);
    String all = Bits.text(bits);
    if (Bidi.requiresBidi(all.toCharArray(), 0, all.length())) {
      flow.getChildren().add(fromTheRight(all, flow));
      return flow;
    }
    for (Bit bit : bits) {
      flow.getChildren()
          .add(
              switch (bit) {
                case Bit.Words words -> words(words.shown());
                case Bit.Figure figure -> figure(figure, why);
                case Bit.Flag flag -> boxed(flag.shown());
              });
    }
    return flow;
  }

  /** Lines must not break inside of words from right to left, so there is one. */
  private static Node fromTheRight(String text, TextFlow flow) {
    Label line = Wrapping.of(new Label(text));
    line.getStyleClass().add("passage-line");
    line.maxWidthProperty().bind(flow.widthProperty().subtract(LEFT));
    return line;
  }

  private static Text words(String text) {
    Text words = new Text(text);
    words.getStyleClass().add("passage-words");
    return words;
  }

  private static Node figure(Bit.Figure figure, Consumer<Fact> why) {
    Label id = new Label(figure.fact().id());
    id.getStyleClass().add("figure-id");
    Label label = new Label(figure.shown(), id);
    label.setContentDisplay(ContentDisplay.RIGHT);
    label.getStyleClass().addAll("figure", "semibold");
    label.setOnMouseClicked(event -> why.accept(figure.fact()));
    return label;
  }

  private static Node boxed(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("flagged", "semibold");
    return label;
  }

  /** What the plan says in its place; the sceptic's own sentence where it says nothing. */
  private String says(Objection objection) {
    Fact fact = objection.fact() == null ? null : now.sheet().fact(objection.fact()).orElse(null);
    if (fact == null) {
      return objection.sentence();
    }
    String owner = fact.day() == null ? "" : Dates.spoken(fact.day());
    return WORDS.text(
        fact.day() == null ? "flag.plan-general" : "flag.plan",
        owner,
        FactNames.name(fact),
        now.shown().text(fact),
        fact.id());
  }

  /** What is wrong, what the plan says, and the plan's own value to take its place. */
  private Node flag(Objection objection, boolean changeable) {
    boolean against = passage.refused() != null || objection.contradicts();
    Text words = new Text(WORDS.text("flag." + objection.kind(), objection.words()) + " ");
    words.getStyleClass().addAll("flag-head", "semibold");
    Text said = new Text(says(objection) + " ");
    said.getStyleClass().add("flag-text");
    Text end = new Text(WORDS.text(against ? "flag.blocks" : "flag.meant"));
    end.getStyleClass().add("flag-text");
    TextFlow text = new TextFlow(words, said, end);
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox box = new HBox(10, new FontIcon(Feather.ALERT_CIRCLE), text);
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().addAll("flag", against ? "flag-against" : "flag-remark");
    Fact fact = objection.fact() == null ? null : now.sheet().fact(objection.fact()).orElse(null);
    if (fact != null && against) {
      Button use = new Button(WORDS.text("flag.use", now.shown().text(fact)), new KeyCap("F"));
      use.setContentDisplay(ContentDisplay.RIGHT);
      use.getStyleClass().add("flag-use");
      use.setMinWidth(Region.USE_PREF_SIZE);
      use.setDisable(!changeable);
      use.setOnAction(event -> deeds.use(objection));
      box.getChildren().add(use);
    }
    VBox.setMargin(box, BELOW);
    box.setMinHeight(Region.USE_PREF_SIZE);
    return box;
  }
}
