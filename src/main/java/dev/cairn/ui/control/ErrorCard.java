package dev.cairn.ui.control;

import dev.cairn.ui.task.Failure;
import dev.cairn.ui.text.Words;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says in place what did not work, and hands out a report with its code. */
public final class ErrorCard extends VBox {
  private static final Words WORDS = Words.of(ErrorCard.class);

  /**
   * A card for one failure.
   *
   * @param title what did not work, in a few words
   * @param actions ways on, such as a button that tries again
   */
  public ErrorCard(String title, Failure failure, Node... actions) {
    Report report = new Report(title, failure);
    String told = failure.expected() ? failure.sentence() : WORDS.text("error.own", report.code());
    getStyleClass().add("error-card");
    setAccessibleText(title + ". " + told);
    setMaxHeight(USE_PREF_SIZE);
    Label sentence = new Label(told);
    sentence.getStyleClass().add("error-sentence");
    Wrapping.of(sentence);
    sentence.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(head(title), sentence, row(report, actions));
  }

  private static Node head(String title) {
    Label head = new Label(title, new FontIcon(Feather.ALERT_OCTAGON));
    head.getStyleClass().addAll("error-title", "semibold");
    Wrapping.of(head);
    head.setMinHeight(USE_PREF_SIZE);
    return head;
  }

  private static Node row(Report report, Node... actions) {
    Button copy = new Button(WORDS.text("error.copy"), new FontIcon(Feather.COPY));
    copy.getStyleClass().add("error-copy");
    copy.setOnAction(event -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(report.text());
      Clipboard.getSystemClipboard().setContent(content);
      copy.setText(WORDS.text("error.copied"));
    });
    Label code = new Label(WORDS.text("error.code", report.code()));
    code.getStyleClass().add("error-code");
    FlowPane row = new FlowPane(8, 8, actions);
    row.getStyleClass().add("error-row");
    row.getChildren().addAll(copy, code);
    return row;
  }
}
