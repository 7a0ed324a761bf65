package dev.cairn.ui.handover;

import dev.cairn.action.paper.Form;
import dev.cairn.ui.text.Words;
import java.util.function.Supplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Offers what a plan can leave as. */
public final class HandoverButton extends MenuButton {
  private static final Words WORDS = Words.of(HandoverButton.class);

  public HandoverButton(Handover handover, Supplier<String> athleteId) {
    super(WORDS.text("hand-over"), new FontIcon(Feather.SHARE));
    setId("hand-over");
    getStyleClass().addAll("small", "header-action");
    setAccessibleText(WORDS.text("hand-over"));
    setTooltip(new Tooltip(WORDS.text("hand-over")));
    setMinWidth(USE_PREF_SIZE);
    for (Form form : Form.values()) {
      MenuItem item = new MenuItem(WORDS.text("save." + form.word()));
      item.setOnAction(event -> handover.save(athleteId.get(), form));
      getItems().add(item);
    }
    MenuItem print = new MenuItem(WORDS.text("print"));
    print.setOnAction(event -> handover.print(athleteId.get()));
    getItems().add(print);
  }

  /** Only its picture where there is little room. */
  public void fold(boolean narrow) {
    setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
  }
}
