package dev.cairn.ui.shell;

import dev.cairn.ui.control.Badge;
import dev.cairn.ui.text.Words;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pages there are, on the left edge. */
final class Rail extends VBox {
  private static final Words WORDS = Words.of(Rail.class);

  private final ObjectProperty<Page> current;

  Rail(List<Page> pages, ObjectProperty<Page> current) {
    this.current = current;
    getStyleClass().add("rail");
    setAccessibleText(WORDS.text("rail"));
    pages.stream().filter(page -> !page.apart()).forEach(page -> getChildren().add(entry(page)));
    Region space = new Region();
    setVgrow(space, Priority.ALWAYS);
    getChildren().add(space);
    pages.stream().filter(Page::apart).forEach(page -> getChildren().add(entry(page)));
  }

  /** Without words where the window is narrow. */
  void fold(boolean folded) {
    lookupAll(".rail-entry")
        .forEach(entry ->
            ((ToggleButton) entry)
                .setContentDisplay(folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TOP));
  }

  private Node entry(Page page) {
    ToggleButton button = new ToggleButton(page.name(), new FontIcon(page.icon()));
    button.getStyleClass().addAll("rail-entry", "may-elide");
    button.setContentDisplay(ContentDisplay.TOP);
    button.setTooltip(new Tooltip(page.name()));
    button.setSelected(page.equals(current.get()));
    button.setOnAction(event -> {
      button.setSelected(true);
      current.set(page);
    });
    current.addListener((observed, before, now) -> button.setSelected(page.equals(now)));
    StackPane mark = new StackPane();
    mark.getStyleClass().add("rail-mark");
    mark.setMouseTransparent(true);
    mark.setPickOnBounds(false);
    page.waiting()
        .addListener((observed, before, now) -> count(page, button, mark, now.intValue()));
    count(page, button, mark, page.waiting().get());
    StackPane.setAlignment(mark, Pos.TOP_RIGHT);
    return new StackPane(button, mark);
  }

  private static void count(Page page, ToggleButton button, StackPane mark, int waiting) {
    mark.getChildren().clear();
    if (waiting > 0) {
      Badge badge = Badge.count(waiting);
      badge.getStyleClass().add("loud");
      StackPane.setAlignment(badge, Pos.TOP_RIGHT);
      mark.getChildren().add(badge);
    }
    button.setAccessibleText(
        waiting > 0 ? WORDS.text("rail.waiting", page.name(), waiting) : page.name());
  }
}
