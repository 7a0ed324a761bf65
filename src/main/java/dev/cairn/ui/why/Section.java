package dev.cairn.ui.why;

import dev.cairn.ui.text.Words;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A part of the reasons under a title that folds it away. */
final class Section extends VBox {
  private static final Words WORDS = Words.of(Section.class);

  private String name;
  private final Button title;
  private final FontIcon chevron = new FontIcon(Feather.CHEVRON_DOWN);
  private final VBox content = new VBox();

  /**
   * A section.
   *
   * @param folded hears when it is folded away or unfolded
   */
  Section(String name, boolean open, Consumer<Boolean> folded) {
    this.name = name;
    this.title = new Button(name, chevron);
    getStyleClass().add("why-section");
    title.getStyleClass().addAll("why-section-title", "flat");
    content.getStyleClass().add("why-section-content");
    title.setOnAction(event -> {
      open(!content.isVisible());
      folded.accept(!content.isVisible());
    });
    getChildren().addAll(title, content);
    open(open);
  }

  /** Another title, as when figures are shown in other units. */
  void named(String other) {
    name = other;
    title.setText(other);
    open(open());
  }

  /** Whether there is anything to say under this title. */
  void present(boolean something) {
    setVisible(something);
    setManaged(something);
  }

  private void open(boolean open) {
    content.setVisible(open);
    content.setManaged(open);
    chevron.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
    title.setAccessibleText(WORDS.text(open ? "section.unfolded" : "section.folded", name));
  }

  boolean open() {
    return content.isVisible();
  }

  void fill(Node... nodes) {
    content.getChildren().setAll(nodes);
  }

  Button title() {
    return title;
  }
}
