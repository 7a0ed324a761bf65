package dev.cairn.ui.athletes;

import dev.cairn.ui.athletes.PlanningModel.Scope;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.office.Round;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Planning several athletes again: whom, how far it is, what came of it. */
final class PlanningPane extends VBox {
  private static final Words WORDS = Words.of(PlanningPane.class);

  private final PlanningModel model;
  private final List<RadioButton> scopes = new ArrayList<>();
  private final CheckBox spare = new CheckBox();
  private final ProgressBar bar = new ProgressBar(0);
  private final Label progress = Card.quiet("");
  private final Label problem = Card.words("");
  private final VBox result = new VBox(4);
  private final Button plan = new Button();
  private final Button stop = new Button(WORDS.text("planning.stop"));
  private final List<Subscription> kept = new ArrayList<>();

  PlanningPane(PlanningModel model, Runnable close) {
    super(10);
    this.model = model;
    getStyleClass().add("pane-content");
    setId("planning-pane");
    ToggleGroup group = new ToggleGroup();
    for (Scope scope : Scope.values()) {
      int count = model.people(scope).size();
      RadioButton button = new RadioButton(WORDS.text("planning." + scope.word(), count));
      button.setToggleGroup(group);
      button.setUserData(scope);
      button.setDisable(count == 0);
      button.setSelected(scope == model.scope().get());
      button.setOnAction(event -> model.scope().set(scope));
      button.setId("planning-" + scope.word());
      scopes.add(button);
    }
    spare.setWrapText(true);
    spare.setId("planning-spare");
    spare.selectedProperty().bindBidirectional(model.sparing());
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setId("planning-bar");
    progress.setId("planning-progress");
    problem.getStyleClass().add("form-problem");
    plan.getStyleClass().add("success");
    plan.setId("planning-do");
    plan.setGraphic(new FontIcon(Feather.REPEAT));
    plan.setMinWidth(Region.USE_PREF_SIZE);
    plan.setOnAction(event -> model.plan());
    stop.setId("planning-stop");
    stop.setMinWidth(Region.USE_PREF_SIZE);
    stop.setOnAction(event -> {
      if (model.planning().get()) {
        model.cancel();
      } else {
        close.run();
      }
    });
    getChildren().add(Card.words(WORDS.text("planning.text")));
    getChildren().addAll(scopes);
    getChildren().addAll(spare, new HBox(8, plan, stop), bar, progress, problem, result);
    kept.add(model.scope().subscribe(now -> show()));
    kept.add(model.sparing().subscribe(now -> show()));
    kept.add(model.planning().subscribe(now -> show()));
    kept.add(model.progress().subscribe(now -> show()));
    kept.add(model.problem().subscribe(problem::setText));
    kept.add(model.round().subscribe(this::told));
  }

  void close() {
    kept.forEach(Subscription::unsubscribe);
    kept.clear();
  }

  void focus() {
    plan.requestFocus();
  }

  private void show() {
    int all = model.ids().size();
    boolean busy = model.planning().get();
    long coaches = model.changedByCoaches();
    spare.setText(WORDS.text("planning.spare", coaches));
    spare.setVisible(coaches > 0);
    spare.setManaged(coaches > 0);
    plan.setText(WORDS.text("planning.do", all));
    plan.setDisable(busy || all == 0);
    scopes.forEach(one -> one.setDisable(busy || model.people(scope(one)).isEmpty()));
    spare.setDisable(busy);
    stop.setText(WORDS.text(busy ? "planning.stop" : "planning.close"));
    bar.setVisible(busy);
    bar.setManaged(busy);
    progress.setVisible(busy);
    progress.setManaged(busy);
    long done = model.progress().get();
    bar.setProgress(all == 0 ? 0 : (double) done / all);
    progress.setText(
        done < all
            ? WORDS.text("planning.progress", done, all)
            : WORDS.text("planning.saving", all));
  }

  private static Scope scope(RadioButton button) {
    return (Scope) button.getUserData();
  }

  private void told(@Nullable Round round) {
    result.getChildren().clear();
    if (round == null) {
      return;
    }
    Label head = new Label(WORDS.text("round.title", round.all()), new FontIcon(Feather.CHECK));
    head.getStyleClass().addAll("help-title", "semibold");
    result.getChildren().add(head);
    line("round.same", round.same());
    line("round.changed", round.changed());
    line("round.stale", round.stale());
    line("round.fresh", round.fresh());
    line("round.refused", round.refused());
    line("round.lost", round.lost());
    result.getChildren().add(Card.quiet(WORDS.text("round.undo")));
    result.getStyleClass().setAll("fine-card");
  }

  private void line(String key, int count) {
    if (count > 0) {
      result.getChildren().add(Card.words(WORDS.text(key, count)));
    }
  }
}
