package dev.cairn.ui.elicit;

import dev.cairn.elicit.outcome.DirectionOutcome.Direction;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.Bilingual;
import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.text.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Less, the same or more; and whether it still holds a little further on. */
final class DirectionEditor implements Editor {
  private static final Words WORDS = Words.of(DirectionEditor.class);

  private final Map<Direction, ToggleButton> buttons = new EnumMap<>(Direction.class);
  private final VBox root = new VBox(10);

  DirectionEditor(DirectionDraft draft, MeetingQuestion question) {
    ToggleGroup group = new ToggleGroup();
    HBox row = new HBox(8);
    for (Direction direction : Direction.values()) {
      ToggleButton button = new ToggleButton(word(direction), new FontIcon(icon(direction)));
      button.setId("direction-" + direction.name().toLowerCase(Locale.ROOT));
      button.getStyleClass().add("choice");
      button.setMaxWidth(Double.MAX_VALUE);
      button.setMinWidth(Region.USE_PREF_SIZE);
      HBox.setHgrow(button, Priority.ALWAYS);
      tie(button, group, draft.direction(), direction);
      buttons.put(direction, button);
      row.getChildren().add(button);
    }
    root.getChildren().add(row);
    if (question.asked() instanceof Asked.Direction(Bilingual still, _) && still != null) {
      root.getChildren().add(still(draft, still));
    }
  }

  private static Node still(DirectionDraft draft, Bilingual text) {
    Label asks = Card.words(Told.in(text));
    HBox.setHgrow(asks, Priority.ALWAYS);
    asks.setMaxWidth(Double.MAX_VALUE);
    ToggleGroup group = new ToggleGroup();
    HBox segments = new HBox();
    segments.getStyleClass().add("segments");
    for (Boolean answer : List.of(true, false)) {
      ToggleButton button = new ToggleButton(WORDS.text(answer ? "still.yes" : "still.no"));
      button.setId(answer ? "still-yes" : "still-no");
      button.setAccessibleText(Told.in(text) + " " + button.getText());
      button.setMinWidth(Region.USE_PREF_SIZE);
      tie(button, group, draft.still(), answer);
      segments.getChildren().add(button);
    }
    HBox row = new HBox(12, asks, segments);
    row.setAlignment(Pos.CENTER_LEFT);
    segments.setMinWidth(Region.USE_PREF_SIZE);
    return row;
  }

  private static <T> void tie(
      ToggleButton button, ToggleGroup group, Property<@Nullable T> chosen, T value) {
    button.setToggleGroup(group);
    button.setSelected(value.equals(chosen.getValue()));
    button.setOnAction(event -> {
      button.setSelected(true);
      chosen.setValue(value);
    });
  }

  static String word(Direction direction) {
    return WORDS.text("direction." + direction.name().toLowerCase(Locale.ROOT));
  }

  static Ikon icon(Direction direction) {
    return switch (direction) {
      case LESS -> Feather.ARROW_DOWN;
      case SAME -> Feather.MINUS;
      case MORE -> Feather.ARROW_UP;
    };
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public Node first() {
    return buttons.values().iterator().next();
  }
}
