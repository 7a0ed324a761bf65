package dev.cairn.ui.modify;

import dev.cairn.model.Week;
import dev.cairn.review.edit.Draft;
import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.KeyCap;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.office.EditCase;
import dev.cairn.ui.text.Words;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whose plan it is, and the steps of the draft. */
final class ModifyHeader {
  private static final Words WORDS = Words.of(ModifyHeader.class);

  private final ModifyModel model;
  private final Label name = new Label();
  private final HBox badges = new HBox(6);
  private final Label line = new Label();
  private final Button undo = button(Feather.CORNER_UP_LEFT, "header.undo", "Ctrl Z");
  private final Button redo = button(Feather.CORNER_UP_RIGHT, "header.redo", "");
  private final Button away = button(Feather.USER_X, "header.away", "W");
  private final Button engine = button(Feather.REFRESH_CW, "header.engine", "");
  private final HBox first;
  private final VBox root;

  ModifyHeader(ModifyModel model, Runnable leave, Runnable marking) {
    this.model = model;
    name.getStyleClass().add("plan-name");
    name.setMinWidth(Region.USE_PREF_SIZE);
    badges.setAlignment(Pos.CENTER_LEFT);
    Button back = new Button("", new FontIcon(Feather.CHEVRON_LEFT));
    back.getStyleClass().addAll("flat", "button-icon", "small");
    back.setAccessibleText(WORDS.text("header.back"));
    back.setTooltip(new Tooltip(WORDS.text("header.back")));
    back.setOnAction(event -> leave.run());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    first = new HBox(8, back, name, badges, space, undo, redo, away, engine);
    first.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("modify-line");
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    root = new VBox(4, first, line);
    root.getStyleClass().add("modify-header");
    root.setMinHeight(Region.USE_PREF_SIZE);
    root.widthProperty().subscribe(width -> fit());
    undo.setOnAction(event -> model.undo());
    redo.setOnAction(event -> model.redo());
    away.setOnAction(event -> marking.run());
    engine.setOnAction(event -> model.backToEngine());
    undo.setId("modify-undo");
    redo.setId("modify-redo");
    engine.setId("modify-engine");
    model.draft().subscribe(now -> show());
    model.cursor().subscribe(now -> show());
  }

  private static Button button(Ikon icon, String key, String cap) {
    HBox face = new HBox(6, new FontIcon(icon), new Label(WORDS.text(key)));
    face.setAlignment(Pos.CENTER);
    if (!cap.isEmpty()) {
      face.getChildren().add(new KeyCap(cap));
    }
    Button button = new Button("", face);
    button.getStyleClass().addAll("small", "header-action");
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(WORDS.text(key));
    button.setTooltip(new Tooltip(WORDS.text(key)));
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /** Only icons where words do not fit. */
  private void fit() {
    fold(false);
    first.applyCss();
    double room = root.getWidth() - 30;
    if (room > 0 && first.prefWidth(-1) > room) {
      fold(true);
    }
  }

  private void fold(boolean narrow) {
    for (Button button : new Button[] {undo, redo, away, engine}) {
      HBox face = (HBox) button.getGraphic();
      for (Node part : face.getChildren().subList(1, face.getChildren().size())) {
        part.setVisible(!narrow);
        part.setManaged(!narrow);
      }
    }
  }

  private void show() {
    EditCase open = model.open().get();
    Draft draft = model.draft().get();
    LocalDate at = model.cursor().get();
    if (open == null || draft == null || at == null) {
      return;
    }
    Week week = draft.week(at);
    name.setText(WORDS.text("header.name", open.planned().name(), open.planned().age()));
    badges
        .getChildren()
        .setAll(
            Badge.of(
                WORDS.text(
                    "header.race",
                    WORDS.text("race." + draft.plan().race().word()),
                    WORDS.text("goal." + draft.plan().goal().word())),
                Tone.NEUTRAL),
            Badge.of(
                model.changed()
                    ? WORDS.text("header.draft", open.planned().version() + 1)
                    : WORDS.text("header.version", open.planned().version()),
                Tone.ACCENT));
    line.setText(
        WORDS.text(
            "header.line",
            week.number(),
            draft.plan().weeks().size(),
            WORDS.text("week-type." + week.type().value().word())));
    undo.setDisable(model.steps().undoName().get().isEmpty());
    redo.setDisable(model.steps().redoName().get().isEmpty());
    engine.setDisable(draft.changes().isEmpty());
    fit();
  }

  Node node() {
    return root;
  }
}
