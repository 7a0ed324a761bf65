package dev.cairn.ui.calendar;

import dev.cairn.trail.StoredPlan;
import dev.cairn.ui.calendar.CalendarModel.Spot;
import dev.cairn.ui.prefs.Setting;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A plan as a calendar: weeks as rows, days as columns, and the place that is chosen in it. */
public final class CalendarPane {
  private static final Spot NOWHERE = new Spot(-1, -1);

  private final Setting setting;
  private final LocalDate today;
  private final StringProperty place = new SimpleStringProperty("");
  private final ObjectProperty<Spot> cursor = new SimpleObjectProperty<>(NOWHERE);
  private final CalendarHeader header = new CalendarHeader();
  private final CalendarList list;
  private final CalendarFoot foot = new CalendarFoot(this::follow);
  private final VBox root;
  private Runnable opened = () -> {};
  private boolean dense;
  private Spot last = new Spot(0, CalendarRow.FIRST_DAY);
  private @Nullable Supplier<CalendarModel> made;
  private @Nullable CalendarModel model;

  public CalendarPane(Setting setting, LocalDate today) {
    this.setting = setting;
    this.today = today;
    list = new CalendarList(cursor, width -> new Columns(width, dense), this::click);
    list.setAccessibleText(CellWords.WORDS.text("calendar"));
    VBox.setVgrow(list, Priority.ALWAYS);
    root = new VBox(header, list, foot);
    root.getStyleClass().add("calendar-pane");
    root.setMinHeight(0);
    list.setMinHeight(0);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.rowWidth().subscribe(this::lay);
    Room.scarce(root).subscribe(this::fold);
    setting.units().subscribe(units -> rebuild());
    setting.weekStart().subscribe(start -> rebuild());
    place.addListener((observed, before, now) -> go(now));
  }

  public Node node() {
    return root;
  }

  /** What takes the keys; for F6. */
  public Node target() {
    return list;
  }

  /**
   * The place that is chosen, as {@code trail.Places} names it; empty for none. A decision about
   * one cell shows at that cell.
   */
  public StringProperty place() {
    return place;
  }

  /** Told when a coach asks for the reasons of the chosen cell with Enter. */
  public void onOpen(Runnable action) {
    opened = action;
  }

  public void show(StoredPlan plan) {
    show(() -> new CalendarModel(plan, setting.units().get(), setting.weekStart().get(), today));
  }

  /**
   * Shows what is made anew whenever units or week start change.
   *
   * @param calendar made with the units and week start that are chosen then
   */
  public void show(Supplier<CalendarModel> calendar) {
    made = calendar;
    set(calendar.get());
    last = new Spot(0, CalendarRow.FIRST_DAY);
    if (cursor.get().equals(NOWHERE)) {
      list.scrollTo(0);
    }
  }

  public void clear() {
    model = null;
    made = null;
    cursor.set(NOWHERE);
    list.getItems().clear();
    foot.clear();
    header.setVisible(false);
  }

  public void focus() {
    list.requestFocus();
    if (cursor.get().equals(NOWHERE)) {
      move(last);
    }
  }

  /** The calendar as it stands, without widgets. */
  public Optional<CalendarModel> model() {
    return Optional.ofNullable(model);
  }

  /**
   * Goes to what a text names: "week 9", "31 jan", "longest".
   *
   * @return whether there is such a place
   */
  public boolean search(String text) {
    CalendarModel shown = model;
    Optional<String> found =
        shown == null ? Optional.empty() : new CalendarSearch(shown).find(text);
    found.ifPresent(place::set);
    return found.isPresent();
  }

  private void rebuild() {
    Supplier<CalendarModel> again = made;
    if (again != null) {
      set(again.get());
    }
  }

  private void set(CalendarModel now) {
    model = now;
    header.setVisible(true);
    header.show(now, dense);
    cursor.set(NOWHERE);
    list.getItems().setAll(now.rows());
    go(place.get());
  }

  private void fold(boolean scarce) {
    dense = scarce;
    list.setFixedCellSize(new Columns(0, dense).rowHeight());
    CalendarModel shown = model;
    if (shown != null) {
      header.show(shown, dense);
    }
    lay(list.rowWidth().get());
    list.refreshRows();
  }

  private void lay(Number width) {
    header.lay(new Columns(width.doubleValue(), dense));
  }

  /** Shows a place that was chosen here or elsewhere. */
  private void go(@Nullable String wanted) {
    CalendarModel shown = model;
    if (shown == null) {
      return;
    }
    Spot at = cursor.get();
    if (wanted == null || wanted.isEmpty()) {
      choose(NOWHERE);
    } else if (at.equals(NOWHERE) || !shown.cell(at).place().equals(wanted)) {
      choose(shown.find(wanted).orElse(NOWHERE));
    }
  }

  private void choose(Spot spot) {
    CalendarModel shown = model;
    cursor.set(spot);
    if (spot.equals(NOWHERE) || shown == null) {
      foot.clear();
    } else {
      last = spot;
      foot.show(shown, shown.rows().get(spot.row()), shown.cell(spot));
      list.reveal(spot.row());
    }
    list.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
  }

  private void click(Spot spot) {
    list.requestFocus();
    move(spot);
  }

  private void follow(String wanted) {
    place.set(wanted);
  }

  /** A day that is not in the plan can be stepped on, but is no place of it. */
  private void move(Spot spot) {
    CalendarModel shown = model;
    if (shown != null) {
      choose(spot);
      String there = shown.cell(spot).place();
      if (!there.isEmpty()) {
        place.set(there);
      }
    }
  }

  private void key(KeyEvent event) {
    CalendarModel shown = model;
    if (shown == null || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    if (GridKeys.opens(event)) {
      opened.run();
      event.consume();
      return;
    }
    Spot from = cursor.get().equals(NOWHERE) ? last : cursor.get();
    Optional<Spot> to = new GridKeys(shown.rows().size(), list.page()).from(from, event);
    to.ifPresent(spot -> {
      move(cursor.get().equals(NOWHERE) ? from : spot);
      event.consume();
    });
  }
}
