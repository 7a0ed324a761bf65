package dev.cairn.ui.compare;

import dev.cairn.trail.StoredPlan;
import dev.cairn.ui.calendar.CalendarPane;
import dev.cairn.ui.control.EmptyState;
import dev.cairn.ui.control.Pill;
import dev.cairn.ui.prefs.Setting;
import java.time.LocalDate;
import javafx.beans.property.StringProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Two plans in one calendar, old before new, beside the decisions that made them differ. */
public final class ComparePane {
  private static final double CAUSES = 320;

  private final Setting setting;
  private final LocalDate today;
  private final CalendarPane calendar;
  private final CauseList causes;
  private final ScrollPane scroll;
  private final FlowPane head = new FlowPane(Orientation.HORIZONTAL);
  private final BorderPane root = new BorderPane();
  private @Nullable CompareModel model;

  public ComparePane(Setting setting, LocalDate today) {
    this.setting = setting;
    this.today = today;
    calendar = new CalendarPane(setting, today);
    causes = new CauseList(calendar.place()::set);
    scroll = new ScrollPane(causes);
    scroll.setFitToWidth(true);
    scroll.setPrefWidth(CAUSES);
    scroll.setMinWidth(CAUSES);
    scroll.getStyleClass().add("cause-scroll");
    head.getStyleClass().add("compare-head");
    root.getStyleClass().add("compare-pane");
    setting.units().subscribe(units -> tellCauses());
  }

  public Node node() {
    return root;
  }

  /** The place that is chosen in the calendar. */
  public StringProperty place() {
    return calendar.place();
  }

  /**
   * Shows what became of a plan.
   *
   * @param was what the first plan is called, such as "v3, approved 12 Nov"
   * @param is what the second is called
   */
  public void show(StoredPlan before, StoredPlan after, String was, String is) {
    CompareModel shown = new CompareModel(before, after);
    model = shown;
    head.getChildren()
        .setAll(
            new Pill(was),
            new Label("→"),
            new Pill(is),
            text(
                shown.same() ? CompareModel.WORDS.text("same.title") : shown.counts(),
                "compare-counts"));
    root.setTop(head);
    if (shown.same()) {
      calendar.clear();
      root.setRight(null);
      root.setCenter(
          new EmptyState(
              Feather.CHECK_CIRCLE,
              CompareModel.WORDS.text("same.title"),
              CompareModel.WORDS.text("same")));
      return;
    }
    calendar.place().set("");
    calendar.show(() -> shown.calendar(setting.units().get(), setting.weekStart().get(), today));
    root.setCenter(calendar.node());
    root.setRight(scroll);
    tellCauses();
    causes.first().ifPresent(calendar.place()::set);
  }

  public void clear() {
    model = null;
    calendar.clear();
    causes.clear();
    root.setTop(null);
    root.setCenter(null);
    root.setRight(null);
  }

  public void focus() {
    calendar.focus();
  }

  private void tellCauses() {
    CompareModel shown = model;
    if (shown != null && !shown.same()) {
      causes.show(shown.groups(setting.units().get()), shown.besides(setting.units().get()));
    }
  }

  private static Label text(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
