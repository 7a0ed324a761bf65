package dev.cairn.ui.control;

import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Something to fill in above a bar of buttons; Ctrl+Enter does it, Esc leaves it. */
public abstract class Form {
  private static final Words WORDS = Words.of(Form.class);
  private static final KeyCombination DO =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

  private final VBox root = new VBox(10);
  private final Label problem = new Label();
  private final Button act = new Button();
  private final Runnable close;
  private final List<Subscription> kept = new ArrayList<>();

  protected Form(String title, String action, String style, Runnable close) {
    this.close = close;
    root.getStyleClass().add("form");
    root.setAccessibleText(title);
    Label head = new Label(title);
    head.getStyleClass().addAll("form-title", "semibold");
    root.getChildren().add(head);
    problem.getStyleClass().add("form-problem");
    Wrapping.of(problem);
    act.setText(action);
    act.setGraphic(new KeyCap(WORDS.text("form.key-hint")));
    act.setContentDisplay(ContentDisplay.RIGHT);
    act.getStyleClass().add(style);
    act.setMinWidth(Region.USE_PREF_SIZE);
    act.setId("form-do");
  }

  private void key(KeyEvent event) {
    if (DO.match(event)) {
      event.consume();
      perform();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close.run();
    }
  }

  private void perform() {
    if (!act.isDisabled()) {
      submit();
    }
  }

  /** Listens for as long as the form is open. */
  protected final void keep(Subscription subscription) {
    kept.add(subscription);
  }

  public final void end() {
    kept.forEach(Subscription::unsubscribe);
    kept.clear();
  }

  /** Does what the form is for, or says what is missing. */
  protected abstract void submit();

  /** Where typing begins. */
  public abstract Node first();

  public final Node node() {
    return root;
  }

  protected final void leave() {
    close.run();
  }

  protected final void missing(String what) {
    problem.setText(what);
  }

  protected final Button act() {
    return act;
  }

  protected final void add(Node... nodes) {
    root.getChildren().addAll(nodes);
  }

  /** The last line: what is missing, away, and do it. */
  protected final void end(String hint) {
    act.setOnAction(event -> perform());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    Label after = new Label(hint);
    after.getStyleClass().add("form-hint");
    Wrapping.of(after);
    after.setMinHeight(Region.USE_PREF_SIZE);
    Button cancel = new Button(WORDS.text("form.cancel"), new KeyCap("Esc"));
    cancel.setContentDisplay(ContentDisplay.RIGHT);
    cancel.getStyleClass().add("flat");
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setOnAction(event -> close.run());
    VBox words = new VBox(2);
    if (!hint.isEmpty()) {
      words.getChildren().add(after);
    }
    words.getChildren().add(problem);
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(8, words, cancel, act);
    row.getStyleClass().add("form-end");
    root.getChildren().add(row);
  }

  /** A field under its name. */
  protected static VBox named(String name, Region field) {
    Label label = new Label(name);
    label.getStyleClass().add("form-label");
    label.setLabelFor(field);
    field.setAccessibleText(name);
    VBox box = new VBox(3, label, field);
    field.setMaxWidth(Double.MAX_VALUE);
    return box;
  }
}
