package dev.cairn.ui.modify;

import dev.cairn.model.Day;
import dev.cairn.model.Week;
import dev.cairn.review.edit.Draft;
import dev.cairn.review.edit.Drop;
import dev.cairn.review.edit.Workpiece;
import dev.cairn.ui.control.Elided;
import dev.cairn.ui.control.WeekTypeMark;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One week: a line among its neighbours, or enlarged with a card for each day. */
final class WeekRow {
  private static final Words WORDS = Words.of(WeekRow.class);
  private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");

  private final ModifyModel model;
  private final Workpiece piece;
  private final int number;
  private final Runnable back;
  private final RowBox root = new RowBox();
  private final List<DaySlot> slots = new ArrayList<>();
  private @Nullable Week week;
  private @Nullable Figures figures;
  private boolean large;

  /**
   * @param back gives the keys to the grid again
   */
  WeekRow(ModifyModel model, Workpiece piece, int number, Runnable back) {
    this.model = model;
    this.piece = piece;
    this.number = number;
    this.back = back;
    root.getStyleClass().add("week-row");
  }

  Node node() {
    return root;
  }

  @SuppressWarnings("ReferenceEquality") // another opening of the same plan is another piece
  boolean of(Workpiece other) {
    return piece == other;
  }

  @SuppressWarnings("ReferenceEquality") // a week that no edit touched is the same object
  void show(Draft draft, Figures inUnits, @Nullable LocalDate cursor) {
    Week now = draft.plan().weeks().get(number - 1);
    boolean here = cursor != null && draft.week(cursor).number() == number;
    Figures shown = figures;
    boolean same = week == now && large == here;
    if (!same || shown == null || shown.units() != inUnits.units()) {
      week = now;
      large = here;
      figures = inUnits;
      build(draft, now, inUnits);
    }
    slots.forEach(slot -> slot.choose(slot.date().equals(cursor)));
  }

  private void build(Draft draft, Week now, Figures inUnits) {
    root.clear();
    slots.clear();
    root.pseudoClassStateChanged(LARGE, large);
    boolean past = draft.locked(now.end());
    root.label(label(now, past));
    Week made = piece.made().weeks().get(number - 1);
    for (int i = 0; i < now.days().size(); i++) {
      Day day = now.days().get(i);
      DaySlot slot = new DaySlot(model, draft, day, made.days().get(i), inUnits, large, back);
      slots.add(slot);
      root.day(slot.node());
    }
    root.total(total(draft, now, made, inUnits));
  }

  private Node label(Week now, boolean past) {
    Label name = new Label(WORDS.text("week.brief", number));
    name.getStyleClass().add("semibold");
    Label start = new Label(Dates.brief(now.start()));
    start.getStyleClass().add("quiet");
    VBox box = new VBox(name, start);
    box.getStyleClass().add("week-label");
    if (past) {
      FontIcon lock = new FontIcon(Feather.LOCK);
      lock.getStyleClass().add("lock-sign");
      name.setGraphic(lock);
      box.setAccessibleText(WORDS.text("week.locked", number));
    }
    return box;
  }

  private Node total(Draft draft, Week now, Week made, Figures inUnits) {
    Label figure = new Label(inUnits.bare(km(now)));
    figure.getStyleClass().addAll("week-total", "semibold");
    Label kind = new Label(WORDS.text("week-type." + now.type().value().word()));
    kind.getStyleClass().add("quiet");
    Elided.of(kind);
    figure.setMinWidth(Region.USE_PREF_SIZE);
    kind.setGraphic(WeekTypeMark.of(now.type().value()));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(4, figure, space, kind);
    line.setAlignment(Pos.CENTER_LEFT);
    int most =
        draft.plan().weeks().stream().mapToInt(one -> one.total().value().steps()).max().orElse(1);
    ProgressBar bar = new ProgressBar(most == 0 ? 0 : (double) now.total().value().steps() / most);
    bar.getStyleClass().addAll("small", "modify-bar", "of-" + now.type().value().word());
    bar.setMaxWidth(Double.MAX_VALUE);
    VBox box = new VBox(3, line, bar);
    box.getStyleClass().add("week-sum");
    if (large) {
      int by = now.total().value().steps() - made.total().value().steps();
      Label change =
          new Label(
              by == 0 ? WORDS.text("total.same") : WORDS.text("total.was", inUnits.bare(km(made))));
      change.getStyleClass().add("quiet");
      change.setWrapText(true);
      change.setMinHeight(Region.USE_PREF_SIZE);
      box.getChildren().add(change);
    }
    return box;
  }

  private static BigDecimal km(Week week) {
    return BigDecimal.valueOf(week.metres(), 3);
  }

  void typeLength(LocalDate date) {
    slots.stream().filter(slot -> slot.date().equals(date)).forEach(DaySlot::typeLength);
  }

  void answer(List<Drop> drops) {
    for (DaySlot slot : slots) {
      slot.answer(
          drops.stream().filter(one -> one.date().equals(slot.date())).findFirst().orElse(null));
    }
  }

  /** The mouse is over a day with a run in hand. */
  void hover(@Nullable LocalDate date, @Nullable Drop drop) {
    slots.forEach(slot -> slot.hover(slot.date().equals(date) ? drop : null));
  }

  Optional<LocalDate> dayAt(double x, double y) {
    for (DaySlot slot : slots) {
      Bounds bounds = slot.node().localToScene(slot.node().getLayoutBounds());
      if (bounds.contains(x, y)) {
        return Optional.of(slot.date());
      }
    }
    return Optional.empty();
  }
}
