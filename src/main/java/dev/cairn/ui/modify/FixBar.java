package dev.cairn.ui.modify;

import dev.cairn.review.PlanChange;
import dev.cairn.review.edit.Draft;
import dev.cairn.review.edit.Finding;
import dev.cairn.review.edit.Fix;
import dev.cairn.ui.control.KeyCap;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The smallest repair in a sentence, and the key that makes it. */
final class FixBar {
  private static final Words WORDS = Words.of(FixBar.class);

  private final ModifyModel model;
  private final Setting setting;
  private final Label words = new Label();
  private final HBox root;

  FixBar(ModifyModel model, Setting setting) {
    this.model = model;
    this.setting = setting;
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    Button act = new Button(WORDS.text("fix.try"), new KeyCap("F"));
    act.setContentDisplay(ContentDisplay.RIGHT);
    act.setId("modify-fix");
    act.getStyleClass().add("small");
    act.setMinWidth(Region.USE_PREF_SIZE);
    act.setOnAction(event -> model.tryFix());
    root = new HBox(10, new FontIcon(Feather.ZAP), words, act);
    root.setAlignment(Pos.CENTER_LEFT);
    root.getStyleClass().add("fix-bar");
    model.fix().subscribe(this::show);
  }

  Node node() {
    return root;
  }

  private void show(@Nullable Fix fix) {
    root.setVisible(fix != null);
    root.setManaged(fix != null);
    Draft draft = model.draft().get();
    if (fix != null && draft != null) {
      words.setText(WORDS.text("fix.sentence", changes(draft, fix.changes()), cleared(fix)));
    }
  }

  private String changes(Draft draft, List<PlanChange> changes) {
    return changes.stream()
        .map(change -> change(draft, change))
        .collect(Collectors.joining(WORDS.text("fix.and")));
  }

  private String change(Draft draft, PlanChange change) {
    Figures figures = new Figures(setting.units().get(), draft.plan().grid());
    DayFace face = DayFace.of(draft.day(change.date()), figures);
    String date = Dates.withDay(change.date());
    return switch (change) {
      case PlanChange.Moved moved ->
          WORDS.text(
              draft.day(moved.to()).type().value().run() ? "fix.swap" : "fix.move",
              face.word(),
              date,
              Dates.withDay(moved.to()));
      case PlanChange.Resized resized ->
          WORDS.text(
              "fix.length",
              face.word(),
              date,
              figures.distance(draft.plan().grid().distance(resized.steps()).kmForFiles()));
      case PlanChange.Retyped retyped ->
          WORDS.text("fix.type", date, WORDS.text("type." + retyped.type().word()));
      case PlanChange.Copied copied -> WORDS.text("kind.copy");
      case PlanChange.WeeksSwapped swapped -> WORDS.text("kind.weeks");
      case PlanChange.Away away -> WORDS.text("kind.away");
    };
  }

  private static String cleared(Fix fix) {
    return fix.clears().stream()
        .map(Finding::rule)
        .distinct()
        .map(RuleWords::name)
        .collect(Collectors.joining(", "));
  }
}
