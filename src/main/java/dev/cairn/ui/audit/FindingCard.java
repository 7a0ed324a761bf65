package dev.cairn.ui.audit;

import dev.cairn.action.audit.Finding;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.text.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The first bad entry among its neighbours, the field that differs, and what cannot be trusted. */
final class FindingCard {
  private static final Words WORDS = Words.of(FindingCard.class);
  private static final int BESIDE = 2;
  private static final double LINK = 48;
  private static final double WIDEST = 76;

  private FindingCard() {}

  static Node of(Finding finding, Runnable save) {
    Label title = Card.title(WORDS.text("finding.title"));
    title.setGraphic(new FontIcon(Feather.ALERT_OCTAGON));
    title.getStyleClass().add("replay-bad");
    VBox body = new VBox(10, Card.words(finding.problem().sentence()));
    body.getStyleClass().add("finding-body");
    long bad = finding.problem().sequence();
    if (bad > 0) {
      body.getChildren().addAll(Card.words(Banner.trust(finding)), chain(finding, bad));
    }
    Facts facts = new Facts();
    if (!finding.stored().isEmpty()) {
      facts.row(WORDS.text("finding.stored"), Facts.mono(EntryWords.brief(finding.stored())));
    }
    if (!finding.computed().isEmpty() && !finding.computed().equals(finding.stored())) {
      Label computed = Facts.mono(EntryWords.brief(finding.computed()));
      computed.getStyleClass().add("finding-red");
      facts.row(WORDS.text("finding.computed"), computed);
    }
    facts.row(WORDS.text("finding.field"), field(finding.field()));
    Button keep = new Button(WORDS.text("banner.finding"), new FontIcon(Feather.DOWNLOAD));
    keep.getStyleClass().add("small");
    keep.setOnAction(event -> save.run());
    body.getChildren().addAll(facts.node(), keep);
    Card card = new Card(title, new HBox(), body);
    card.setId("finding");
    card.getStyleClass().add("card-bad");
    return card;
  }

  private static Node field(Finding.Field field) {
    String is = field.is();
    String was = field.was();
    String text;
    if (is == null) {
      text = field.name();
    } else {
      text =
          was == null
              ? WORDS.text("finding.field.is", field.name(), cut(is))
              : WORDS.text("finding.field.was", field.name(), cut(is), cut(was));
    }
    Label label = Facts.mono(text);
    label.setId("finding-field");
    return label;
  }

  private static String cut(@Nullable String value) {
    String text = String.valueOf(value);
    return text.length() <= 64 ? text : text.substring(0, 63) + "…";
  }

  private static Node chain(Finding finding, long bad) {
    HBox chain = new HBox(4);
    chain.setAlignment(Pos.CENTER_LEFT);
    long first = Math.max(1, bad - BESIDE);
    long last = Math.min(Math.max(finding.entries(), bad), bad + BESIDE);
    for (long number = first; number <= last; number++) {
      chain.getChildren().add(link(number, bad));
    }
    return chain;
  }

  private static Node link(long number, long bad) {
    String state = number < bad ? "holds" : number == bad ? "altered" : "untrusted";
    Label figure = new Label(WORDS.text("number", number));
    figure.getStyleClass().addAll("semibold", "chain-link", "chain-" + state);
    Label word = Card.quiet(WORDS.text("chain." + state));
    word.getStyleClass().add("chain-word-" + state);
    figure.setMaxWidth(Double.MAX_VALUE);
    word.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
    VBox box = new VBox(2, figure, word);
    box.setAlignment(Pos.TOP_CENTER);
    box.setPrefWidth(LINK);
    box.setMinWidth(0);
    HBox.setHgrow(box, Priority.ALWAYS);
    box.setMaxWidth(WIDEST);
    return box;
  }
}
