package dev.cairn.ui.review;

import dev.cairn.model.WorkoutType;
import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.StoredWeek;
import dev.cairn.ui.control.Elided;
import dev.cairn.ui.control.Form;
import dev.cairn.ui.office.Trial;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Changes a day by form; every hard rule is checked while it is being filled in. */
final class ModifyForm extends Form {
  private static final Words WORDS = Words.of(ModifyForm.class);

  private static final List<WorkoutType> TYPES =
      List.of(WorkoutType.EASY, WorkoutType.RECOVERY, WorkoutType.CROSS_TRAINING, WorkoutType.REST);

  private enum What {
    DISTANCE,
    TYPE,
    MOVE
  }

  private final DayChanges changes;
  private final StoredPlan plan;
  private final Figures figures;
  private final ComboBox<StoredDay> day = new ComboBox<>();
  private final ToggleGroup what = new ToggleGroup();
  private final TextField length = new TextField();
  private final ComboBox<WorkoutType> type = new ComboBox<>();
  private final ComboBox<StoredDay> to = new ComboBox<>();
  private final VBox value = new VBox();
  private final TrialTold told;

  ModifyForm(
      DayChanges changes,
      StoredPlan plan,
      String name,
      Setting setting,
      LocalDate today,
      String place,
      Runnable close) {
    super(WORDS.text("modify.title", name), WORDS.text("modify.save"), "accent", close);
    this.changes = changes;
    this.plan = plan;
    this.figures = new Figures(setting.units().get());
    this.told = new TrialTold(figures);
    List<StoredDay> days = days(today);
    choose(day, days, "modify-day");
    choose(to, days, "modify-to");
    types();
    length.setId("modify-length");
    length.textProperty().subscribe(text -> ask());
    HBox fields =
        new HBox(
            12,
            named(WORDS.text("modify.day"), day),
            named(WORDS.text("modify.what"), kinds()),
            value);
    HBox.setHgrow(value, Priority.ALWAYS);
    add(fields, told.node());
    end(WORDS.text("modify.after"));
    act().setDisable(true);
    day.valueProperty().subscribe(chosen -> fill());
    what.selectedToggleProperty().subscribe(chosen -> fill());
    keep(changes.trial().subscribe(this::show));
    day.setValue(at(days, place));
  }

  private List<StoredDay> days(LocalDate today) {
    return plan.weeks().stream()
        .map(StoredWeek::days)
        .flatMap(List::stream)
        .filter(one -> !one.date().isBefore(today))
        .filter(one -> one.type() != WorkoutType.RACE)
        .toList();
  }

  private static @Nullable StoredDay at(List<StoredDay> days, String place) {
    Optional<StoredDay> selected =
        days.stream()
            .filter(one -> place.startsWith("day/" + one.date()))
            .findFirst()
            .or(() -> days.stream().filter(one -> one.km() != null).findFirst());
    return selected.orElse(null);
  }

  private void choose(ComboBox<StoredDay> box, List<StoredDay> days, String id) {
    box.setId(id);
    box.setPrefWidth(230);
    box.getItems().setAll(days);
    box.setVisibleRowCount(8);
    box.setCellFactory(list -> new DayCell());
    box.setButtonCell(new DayCell());
  }

  private final class DayCell extends ListCell<StoredDay> {
    DayCell() {
      Elided.of(this);
    }

    @Override
    protected void updateItem(@Nullable StoredDay item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? null : text(item));
    }
  }

  private String text(StoredDay item) {
    String date = Dates.withDay(item.date());
    String kind = WORDS.text("type." + item.type().word());
    BigDecimal km = item.km();
    return km == null
        ? WORDS.text("day.rest", date, kind)
        : WORDS.text("day.run", date, kind, figures.distance(km));
  }

  private HBox kinds() {
    HBox row = new HBox();
    row.getStyleClass().add("segments");
    for (What each : What.values()) {
      String word = each.name().toLowerCase(Locale.ROOT);
      ToggleButton button = new ToggleButton(WORDS.text("modify." + word));
      button.setUserData(each);
      button.setToggleGroup(what);
      button.setId("modify-" + word + "-kind");
      button.setMinWidth(Region.USE_PREF_SIZE);
      row.getChildren().add(button);
    }
    what.selectToggle(what.getToggles().getFirst());
    return row;
  }

  private void types() {
    type.setId("modify-type");
    type.getItems().setAll(TYPES);
    type.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable WorkoutType one) {
            return one == null ? "" : WORDS.text("type." + one.word());
          }

          @Override
          public @Nullable WorkoutType fromString(String text) {
            return null;
          }
        });
    type.valueProperty().subscribe(chosen -> ask());
    to.valueProperty().subscribe(chosen -> ask());
  }

  private What what() {
    return what.getSelectedToggle() != null
            && what.getSelectedToggle().getUserData() instanceof What chosen
        ? chosen
        : What.DISTANCE;
  }

  private void fill() {
    value
        .getChildren()
        .setAll(
            switch (what()) {
              case DISTANCE ->
                  named(WORDS.text("modify.length", figures.units().distance()), length);
              case TYPE -> named(WORDS.text("modify.kind"), type);
              case MOVE -> named(WORDS.text("modify.to"), to);
            });
    StoredDay chosen = day.getValue();
    BigDecimal km = chosen == null ? null : chosen.km();
    if (what() == What.DISTANCE) {
      length.setText(km == null ? "" : figures.bare(km));
    }
    ask();
  }

  /** Whether there is anything to check, and if so asks; the newest question wins. */
  private void ask() {
    act().setDisable(true);
    DayChange change = change().orElse(null);
    if (change == null) {
      changes.forgetTrial();
      told.nothing();
      return;
    }
    changes.tryOut(change);
  }

  private Optional<DayChange> change() {
    StoredDay from = day.getValue();
    if (from == null) {
      return Optional.empty();
    }
    return switch (what()) {
      case DISTANCE ->
          Optional.ofNullable(from.km())
              .flatMap(km -> TypedLength.of(length.getText(), km, plan, figures))
              .map(one -> new DayChange.Length(from.date(), one));
      case TYPE ->
          Optional.ofNullable(type.getValue())
              .filter(one -> one != from.type())
              .map(one -> new DayChange.Kind(from.date(), one));
      case MOVE ->
          Optional.ofNullable(to.getValue())
              .filter(one -> !one.date().equals(from.date()))
              .map(one -> new DayChange.Move(from.date(), one.date()));
    };
  }

  private void show(@Nullable Trial trial) {
    act().setDisable(!(trial instanceof Trial.Holds));
    if (trial != null) {
      told.show(trial);
    }
  }

  @Override
  public Node first() {
    return day;
  }

  @Override
  protected void submit() {
    change()
        .ifPresent(change -> {
          leave();
          changes.change(change);
        });
  }
}
