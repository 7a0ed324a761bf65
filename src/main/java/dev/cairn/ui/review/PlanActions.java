package dev.cairn.ui.review;

import dev.cairn.ui.handover.HandoverButton;
import dev.cairn.ui.text.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons in the header of a plan. */
final class PlanActions {
  private static final Words WORDS = Words.of(PlanActions.class);

  private final Button compare;
  private final Button replay;
  private final Button text;
  private final Button ask;
  private final HandoverButton handOver;

  PlanActions(
      Runnable compare, Runnable replay, Runnable text, Runnable ask, HandoverButton handOver) {
    this.handOver = handOver;
    this.compare = button(Feather.COLUMNS, "header.compare", "C", compare);
    this.replay = button(Feather.ROTATE_CW, "header.replay", "P", replay);
    this.text = button(Feather.TYPE, "header.text", "X", text);
    this.text.setId("plan-text");
    this.ask = button(Feather.HELP_CIRCLE, "header.ask", "E", ask);
    this.ask.setId("plan-ask");
    mayAsk(false);
  }

  List<Node> buttons() {
    return List.of(ask, text, compare, replay, handOver);
  }

  /** Only where a coach changed something is there something to ask about. */
  void mayAsk(boolean may) {
    ask.setVisible(may);
    ask.setManaged(may);
  }

  /** Only icons where there is little room. */
  void fold(boolean narrow) {
    ContentDisplay display = narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
    compare.setContentDisplay(display);
    replay.setContentDisplay(display);
    text.setContentDisplay(display);
    ask.setContentDisplay(display);
    handOver.fold(narrow);
  }

  private static Button button(Ikon icon, String key, String cap, Runnable work) {
    Button button = new Button(WORDS.text(key), new FontIcon(icon));
    button.getStyleClass().addAll("small", "header-action");
    button.setAccessibleText(WORDS.text(key));
    button.setTooltip(new Tooltip(WORDS.text(key) + " (" + cap + ")"));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> work.run());
    return button;
  }
}
