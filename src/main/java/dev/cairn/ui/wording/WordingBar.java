package dev.cairn.ui.wording;

import dev.cairn.ui.control.BarButton;
import dev.cairn.ui.office.TextCase;
import dev.cairn.ui.text.Words;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Approve, edit, fall back, have it rewritten; and why one of these is not possible. */
final class WordingBar {
  private static final Words WORDS = Words.of(WordingBar.class);
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final WordingModel model;
  private final HBox root = new HBox();
  private final BarButton approve;
  private final BarButton edit;
  private final Button fallback;
  private final Button rewrite;
  private final Label open = new Label();

  WordingBar(WordingModel model, Runnable edits, Runnable rewrites) {
    this.model = model;
    approve = new BarButton(Feather.CHECK, WORDS.text("bar.approve"), "A", model::approve);
    approve.getStyleClass().add("success");
    approve.setId("approve-text");
    edit = new BarButton(Feather.EDIT_2, WORDS.text("bar.edit"), "M", edits);
    edit.setId("edit-text");
    fallback = new Button(WORDS.text("bar.fallback"));
    fallback.setId("use-fallback");
    fallback.getStyleClass().addAll("bar-button", "semibold");
    fallback.setMinWidth(Region.USE_PREF_SIZE);
    fallback.setOnAction(event -> model.useFallback());
    rewrite = new Button(WORDS.text("bar.rewrite"), new FontIcon(Feather.REFRESH_CW));
    rewrite.setId("rewrite");
    rewrite.getStyleClass().addAll("bar-button", "flat");
    rewrite.setMinWidth(Region.USE_PREF_SIZE);
    rewrite.setOnAction(event -> rewrites.run());
    open.getStyleClass().addAll("bar-open", "may-elide");
    open.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    root.getStyleClass().add("verdict-bar");
    root.setAccessibleText(WORDS.text("bar.name"));
    root.getChildren().addAll(approve, edit, fallback, rewrite, gap, open);
    model.open().subscribe(now -> show());
    model.selected().subscribe(now -> show());
    model.acting().subscribe(now -> show());
    model.services().sending().subscribe(now -> show());
    model.services().outgoing().subscribe(now -> show());
  }

  Region node() {
    return root;
  }

  void fold(boolean narrow, boolean tight) {
    root.pseudoClassStateChanged(NARROW, narrow);
    open.setVisible(!tight);
    open.setManaged(!tight);
    rewrite.setVisible(!tight);
    rewrite.setManaged(!tight);
  }

  private void show() {
    TextCase now = model.open().get();
    boolean can = model.possible();
    String reason = model.unapprovable();
    approve.setDisable(!reason.isEmpty() || model.acting().get());
    approve.setTooltip(reason.isEmpty() ? null : new Tooltip(reason));
    approve.setAccessibleHelp(reason);
    edit.setDisable(!can || model.passage().isEmpty());
    fallback.setDisable(!can || !model.fallbackHelps());
    rewrite.setDisable(!can || model.services().sending().get());
    long against = now == null ? 0 : Checks.against(now);
    String told = against > 0 ? WORDS.text("bar.open", against) : reason;
    open.setText(told);
    open.setAccessibleText(told);
    FontIcon icon = new FontIcon(against > 0 ? Feather.LOCK : Feather.INFO);
    open.setGraphic(told.isEmpty() ? null : icon);
    open.getStyleClass().removeAll("bar-open-against");
    if (against > 0) {
      open.getStyleClass().add("bar-open-against");
    }
  }
}
