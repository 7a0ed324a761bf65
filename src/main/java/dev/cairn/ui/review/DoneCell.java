package dev.cairn.ui.review;

import dev.cairn.review.Judgement;
import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Elided;
import dev.cairn.ui.control.Pill;
import dev.cairn.ui.control.Tone;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A judged plan: the verdict as icon and word, and now its origin. */
final class DoneCell extends ListCell<DoneModel> {
  private static final double TITLE = 150;

  private final BooleanSupplier narrow;

  DoneCell(BooleanSupplier narrow) {
    this.narrow = narrow;
    getStyleClass().add("done-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable DoneModel item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    setGraphic(body(item));
    setAccessibleText(item.sentence());
  }

  private Node body(DoneModel item) {
    Label title = Elided.of(new Label(item.title()));
    title.setMinWidth(0);
    title.setMaxWidth(TITLE);
    Label verdict = Elided.of(new Label(item.verdict()));
    verdict.getStyleClass().add("done-verdict");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Node origin = item.random() ? Badge.of(item.origin(), Tone.VIOLET) : new Pill(item.origin());
    HBox body = new HBox(7, icon(item.judgement()), title, verdict, space, origin);
    verdict.setVisible(!narrow.getAsBoolean());
    verdict.setManaged(verdict.isVisible());
    body.getStyleClass().add("done");
    return body;
  }

  static FontIcon icon(Judgement judgement) {
    FontIcon icon =
        new FontIcon(
            switch (judgement) {
              case APPROVED -> Feather.CHECK_CIRCLE;
              case APPROVED_WITH_NOTES -> Feather.MESSAGE_SQUARE;
              case APPROVED_WITH_CHANGES -> Feather.EDIT_2;
              case REJECTED -> Feather.X_CIRCLE;
            });
    icon.getStyleClass().addAll("verdict-icon", judgement.word());
    return icon;
  }
}
