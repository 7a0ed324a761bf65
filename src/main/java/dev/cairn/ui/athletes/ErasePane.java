package dev.cairn.ui.athletes;

import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.Wrapped;
import dev.cairn.ui.office.Person;
import dev.cairn.ui.text.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What erasing somebody means; it is done once the name is typed, and never taken back. */
final class ErasePane extends VBox {
  private static final Words WORDS = Words.of(ErasePane.class);

  private final TextField name = new TextField();

  ErasePane(AthletesModel model, Person person) {
    super(10);
    getStyleClass().add("pane-content");
    setId("erase-pane");
    Label title = new Wrapped(WORDS.text("erase.title", person.name()));
    title.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
    title.getStyleClass().addAll("help-title", "semibold");
    VBox what = new VBox(8, title, Card.words(WORDS.text("erase.text")));
    what.getStyleClass().add("help-card");
    what.getChildren().addAll(list("erase.goes", Feather.X), list("erase.stays", Feather.LOCK));
    Label ask = Card.words(WORDS.text("erase.type", person.name()));
    name.setId("erase-name");
    name.setAccessibleText(WORDS.text("erase.type", person.name()));
    Button erase = new Button(WORDS.text("erase.do"), new FontIcon(Feather.TRASH_2));
    erase.setId("erase-do");
    erase.getStyleClass().add("danger");
    erase.setMinWidth(Region.USE_PREF_SIZE);
    erase.setDisable(true);
    name.textProperty().subscribe(text -> erase.setDisable(!confirms(text, person)));
    erase.setOnAction(event -> model.eraseForGood(person));
    Button away = new Button(WORDS.text("erase.cancel"));
    away.setMinWidth(Region.USE_PREF_SIZE);
    away.setOnAction(event -> model.close());
    getChildren().addAll(what, ask, name, new HBox(8, erase, away));
  }

  /** The very name, however many blanks stand round it. */
  static boolean confirms(String text, Person person) {
    return text != null && text.strip().equals(person.name().strip());
  }

  private static Node list(String key, Feather icon) {
    Label head = new Label(WORDS.text(key));
    head.getStyleClass().addAll("help-head", "semibold");
    VBox lines = new VBox(3, head);
    for (String line : List.of(WORDS.text(key + ".list").split("\\|"))) {
      Label label = Card.words(line.strip());
      label.setGraphic(new FontIcon(icon));
      label.getStyleClass().add("help-line");
      lines.getChildren().add(label);
    }
    return lines;
  }

  void focus() {
    name.requestFocus();
  }
}
