package dev.cairn.ui.review;

import dev.cairn.trail.CellChange;
import dev.cairn.trail.PlanDiff;
import dev.cairn.ui.control.Wrapping;
import dev.cairn.ui.office.Trial;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a change of a day would come to: the rules it breaks, or the cells it moves. */
final class TrialTold {
  private static final Words WORDS = Words.of(TrialTold.class);
  private static final int MOST_POINTS = 5;

  private final Figures figures;
  private final VBox root = new VBox(3);

  TrialTold(Figures figures) {
    this.figures = figures;
    root.getStyleClass().add("check");
  }

  Node node() {
    return root;
  }

  /** There is nothing to check yet. */
  void nothing() {
    say(WORDS.text("modify.check-none"), "check-plain", Feather.INFO);
  }

  void show(Trial trial) {
    switch (trial) {
      case Trial.Breaks breaks -> breaks(breaks);
      case Trial.Holds holds -> holds(holds);
    }
  }

  private void breaks(Trial.Breaks breaks) {
    say(WORDS.text("modify.breaks"), "check-bad", Feather.X_CIRCLE);
    List<String> points = breaks.points().isEmpty() ? List.of(breaks.sentence()) : breaks.points();
    points.stream().limit(MOST_POINTS).forEach(point -> point(figures.prose(point)));
  }

  private void holds(Trial.Holds holds) {
    List<CellChange> cells = PlanDiff.of(holds.before(), holds.after()).cells();
    say(WORDS.text("modify.holds", cells.size()), "check-good", Feather.CHECK_CIRCLE);
    cells.stream()
        .limit(MOST_POINTS)
        .forEach(cell ->
            point(
                WORDS.text(
                    "cell.changed",
                    Dates.withDay(cell.date()),
                    WORDS.text("cell." + cell.cell().word()),
                    old(cell.before()),
                    old(cell.after()))));
  }

  private static String old(@Nullable String value) {
    return value == null ? WORDS.text("cell.none") : value;
  }

  private void say(String text, String style, Feather icon) {
    Label head = new Label(text, new FontIcon(icon));
    head.getStyleClass().addAll("check-head", style);
    Wrapping.of(head);
    head.setMinHeight(Region.USE_PREF_SIZE);
    root.getChildren().setAll(head);
  }

  private void point(String text) {
    Label point = new Label("– " + text);
    point.getStyleClass().add("check-point");
    Wrapping.of(point);
    point.setMinHeight(Region.USE_PREF_SIZE);
    root.getChildren().add(point);
  }
}
