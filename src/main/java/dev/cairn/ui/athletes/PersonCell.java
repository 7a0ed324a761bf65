package dev.cairn.ui.athletes;

import dev.cairn.ui.office.Person;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** An athlete in the list; its nodes are made once and filled again while it scrolls. */
final class PersonCell extends ListCell<Person> {
  private final Supplier<LocalDate> today;
  private final Label title = new Label();
  private final Label line = new Label();
  private final Label week = new Label();
  private final FontIcon icon = new FontIcon();
  private final HBox row;

  PersonCell(Supplier<LocalDate> today) {
    this.today = today;
    getStyleClass().addAll("card-cell", "person-cell");
    setPrefWidth(0);
    title.getStyleClass().addAll("card-title", "semibold");
    line.getStyleClass().add("card-line");
    week.getStyleClass().add("card-age");
    week.setMinWidth(Region.USE_PREF_SIZE);
    icon.getStyleClass().add("person-icon");
    title.getStyleClass().add("may-elide");
    line.getStyleClass().add("may-elide");
    title.setMinWidth(0);
    line.setMinWidth(0);
    VBox words = new VBox(1, title, line);
    words.setMinWidth(0);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(8, icon, words, week);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("person");
  }

  @Override
  protected void updateItem(@Nullable Person person, boolean empty) {
    super.updateItem(person, empty);
    setText(null);
    if (empty || person == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    title.setText(PeopleText.title(person));
    title.setAccessibleText(title.getText());
    line.setText(PeopleText.line(person));
    line.setAccessibleText(line.getText());
    week.setText(PeopleText.week(person, today.get()));
    icon.setIconCode(StatusLook.icon(person.status()));
    icon.getStyleClass().removeIf(style -> style.startsWith("tone-"));
    icon.getStyleClass().add(StatusLook.tone(person.status()).styleClass());
    setAccessibleText(PeopleText.sentence(person, today.get()));
    setGraphic(row);
  }
}
