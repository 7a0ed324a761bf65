package dev.cairn.ui.wording;

import dev.cairn.action.text.EarlierWords;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.KeyCap;
import dev.cairn.ui.office.TextCase;
import dev.cairn.ui.office.TextPassage;
import dev.cairn.ui.text.Words;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a coach wrote for an earlier plan of this runner, to be taken up in this one. */
final class EarlierView {
  private static final Words WORDS = Words.of(EarlierView.class);

  private final WordingModel model;
  private final VBox root = new VBox(8);

  EarlierView(WordingModel model) {
    this.model = model;
    root.getStyleClass().add("earlier");
    root.setId("earlier");
    model.open().subscribe(this::show);
  }

  Node node() {
    return root;
  }

  private void show(@Nullable TextCase now) {
    root.getChildren().clear();
    List<EarlierWords.Offer> offers = now == null ? List.of() : now.earlier();
    root.setVisible(!offers.isEmpty());
    root.setManaged(!offers.isEmpty());
    if (now == null || offers.isEmpty()) {
      return;
    }
    Label title = new Label(WORDS.text("earlier.title"), new FontIcon(Feather.ROTATE_CCW));
    title.getStyleClass().add("semibold");
    root.getChildren().add(title);
    boolean first = true;
    for (EarlierWords.Offer offer : offers) {
      boolean fits = offer.state() == EarlierWords.State.FITS;
      root.getChildren().add(row(now, offer, fits && first));
      first &= !fits;
    }
  }

  private Node row(TextCase now, EarlierWords.Offer offer, boolean key) {
    boolean fits = offer.state() == EarlierWords.State.FITS;
    Label words =
        Card.words(Bits.text(Bits.of(offer.written(), List.of(), now.sheet(), now.shown())));
    Label state = Card.quiet(WORDS.text(fits ? "earlier.fits" : "earlier.stale"));
    state.setGraphic(new FontIcon(fits ? Feather.CHECK : Feather.ALERT_TRIANGLE));
    TextPassage place = Objects.requireNonNull(now.at(offer.key()));
    VBox text = new VBox(2, Card.quiet(PassageView.part(place)), words, state);
    HBox.setHgrow(text, Priority.ALWAYS);
    Button take = new Button(WORDS.text("earlier.take"));
    take.getStyleClass().add("small");
    take.setMinWidth(Region.USE_PREF_SIZE);
    take.setDisable(!model.possible());
    take.setAccessibleText(WORDS.text("earlier.take-spoken", PassageView.part(place)));
    take.setOnAction(event -> model.takeUp(List.of(offer.key())));
    if (key) {
      take.setId("earlier-take");
      take.setGraphic(new KeyCap("T"));
      take.setContentDisplay(ContentDisplay.RIGHT);
    }
    return new HBox(10, text, take);
  }
}
