package dev.cairn.ui.review;

import dev.cairn.review.RiskReason;
import dev.cairn.ui.control.KeyCap;
import dev.cairn.ui.control.Wrapping;
import dev.cairn.ui.office.PlanCase;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a coach has to know before the verdict: red flags, a first opinion, what did not work. */
final class Notice {
  private static final Words WORDS = Words.of(Notice.class);

  private final ReviewModel model;
  private final VBox root = new VBox();

  Notice(ReviewModel model) {
    this.model = model;
    root.getStyleClass().add("notices");
    model.flags().subscribe(now -> show());
    model.problem().subscribe(now -> show());
    model.firstOpinion().subscribe(now -> show());
    model.readOnly().subscribe(now -> show());
    model.queue().subscribe(now -> show());
    model.open().subscribe(now -> show());
    model.begun().subscribe(now -> show());
  }

  Node node() {
    return root;
  }

  private void show() {
    root.getChildren().clear();
    if (!model.readOnly().get().isEmpty()) {
      line(Feather.LOCK, WORDS.text("bar.read-only", model.readOnly().get()), "notice-plain");
    }
    String first = model.firstOpinion().get();
    if (!first.isEmpty() && model.verdicts().possible()) {
      line(Feather.EYE, WORDS.text("bar.first", WORDS.text("opinion." + first)), "notice-plain");
    }
    LocalDate begun = model.begun().get();
    if (begun != null && model.readOnly().get().isEmpty()) {
      line(Feather.EDIT_3, WORDS.text("bar.begun", Dates.withDay(begun)), "notice-plain");
    }
    stages();
    flags(model.flags().get());
    if (!model.problem().get().isEmpty()) {
      line(Feather.ALERT_CIRCLE, model.problem().get(), "notice-problem");
    }
    root.setManaged(!root.getChildren().isEmpty());
    root.setVisible(!root.getChildren().isEmpty());
  }

  /** What the athlete got last and did, where a coach said so. */
  private void stages() {
    if (model.open().get() instanceof PlanCase.Planned planned && !planned.stages().isEmpty()) {
      String sentence =
          planned.stages().stream()
              .map(stage ->
                  WORDS.text("stage." + stage.word(), stage.version(), Dates.spoken(stage.date())))
              .collect(Collectors.joining(" "));
      line(Feather.SEND, sentence, "notice-plain");
    }
  }

  private void line(Feather icon, String text, String style) {
    Label label = new Label(text, new FontIcon(icon));
    label.getStyleClass().addAll("notice", style);
    Wrapping.of(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
    root.getChildren().add(label);
  }

  private void flags(List<RiskReason> flags) {
    boolean first = true;
    for (RiskReason flag : flags) {
      Label what = new Label(flag.badge(), new FontIcon(Feather.ALERT_CIRCLE));
      what.getStyleClass().addAll("flag-name", "semibold");
      what.setMinWidth(Region.USE_PREF_SIZE);
      Label why = new Label(flag.text());
      why.getStyleClass().add("flag-why");
      Wrapping.of(why);
      why.setMinHeight(Region.USE_PREF_SIZE);
      HBox.setHgrow(why, Priority.ALWAYS);
      why.setMaxWidth(Double.MAX_VALUE);
      Button seen = new Button(WORDS.text("flags.acknowledge"));
      seen.getStyleClass().add("small");
      seen.setMinWidth(Region.USE_PREF_SIZE);
      seen.setAccessibleText(WORDS.text("flags.acknowledge-name", flag.badge()));
      seen.setOnAction(event -> model.acknowledge(flag.factor()));
      if (first) {
        seen.setGraphic(new KeyCap("F"));
        seen.setContentDisplay(ContentDisplay.RIGHT);
        seen.setId("acknowledge");
      }
      first = false;
      HBox row = new HBox(10, what, why, seen);
      row.getStyleClass().addAll("notice", "notice-flag");
      root.getChildren().add(row);
    }
  }
}
