package dev.cairn.ui.review;

import dev.cairn.ui.office.Waiting;
import dev.cairn.ui.text.Words;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** An athlete for whom no plan can be made. */
final class RefusedCell extends ListCell<Waiting.Person> {
  private static final Words WORDS = Words.of(RefusedCell.class);

  RefusedCell() {
    getStyleClass().add("done-cell");
  }

  @Override
  protected void updateItem(Waiting.@Nullable Person person, boolean empty) {
    super.updateItem(person, empty);
    if (empty || person == null) {
      setText(null);
      setGraphic(null);
      return;
    }
    setText(WORDS.text("card.title", person.name(), person.age()));
    FontIcon icon = new FontIcon(Feather.SLASH);
    icon.getStyleClass().add("verdict-icon");
    setGraphic(icon);
    setGraphicTextGap(8);
  }
}
