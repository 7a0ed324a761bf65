package dev.cairn.ui.review;

import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.StoredSeason;
import dev.cairn.ui.calendar.CalendarPane;
import dev.cairn.ui.calendar.LoadStrip;
import dev.cairn.ui.calendar.PlanHeader;
import dev.cairn.ui.office.PlanCase;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.text.Words;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The open plan: header, load and calendar, all about one place of it. */
final class PlanColumn {
  static final Words WORDS = Words.of(PlanColumn.class);

  private final PlanHeader header;
  private final LoadStrip strip;
  private final CalendarPane calendar;
  private final StringProperty place = new SimpleStringProperty("");
  private final VBox plan = new VBox();
  private final StackPane root = new StackPane();

  PlanColumn(Setting setting, LocalDate today, List<Node> actions) {
    header = new PlanHeader(setting, today);
    strip = new LoadStrip(setting, today);
    calendar = new CalendarPane(setting, today);
    place.bindBidirectional(calendar.place());
    header.place().bindBidirectional(place);
    strip.place().bindBidirectional(place);
    header.actions().setAll(actions);
    plan.getStyleClass().add("plan-column");
    plan.getChildren().addAll(header.node(), strip.node(), calendar.node());
    VBox.setVgrow(calendar.node(), Priority.ALWAYS);
    root.getStyleClass().add("plan-place");
    VBox.setVgrow(root, Priority.ALWAYS);
  }

  Node node() {
    return root;
  }

  Node headerNode() {
    return header.node();
  }

  CalendarPane calendar() {
    return calendar;
  }

  /** What is selected in the plan. */
  StringProperty place() {
    return place;
  }

  /**
   * Shows a plan.
   *
   * @param wanted the place to begin at; empty where most questions begin
   */
  void show(PlanCase.Planned now, String wanted) {
    StoredPlan shown = now.plan();
    header.show(shown, WORDS.text("plan.version", now.version()));
    strip.show(shown);
    calendar.show(shown);
    place.set(wanted.isEmpty() ? longest(shown) : wanted);
    root.getChildren().setAll(plan);
  }

  private static String longest(StoredPlan plan) {
    return new StoredSeason(plan)
        .milestones()
        .longest()
        .map(found -> "day/" + found.run().date() + "/distance")
        .orElse("week/" + plan.weeks().getFirst().number() + "/total");
  }

  /** Puts something under the calendar. */
  void below(Node node) {
    plan.getChildren().add(node);
  }

  /** Puts something else where the plan was. */
  void showInstead(Node other) {
    root.getChildren().setAll(other);
  }

  /** The plan as it was before something else stood here. */
  void back() {
    root.getChildren().setAll(plan);
  }
}
