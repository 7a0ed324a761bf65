package dev.cairn.ui.review;

import dev.cairn.model.WorkoutType;
import dev.cairn.trail.CellChange;
import dev.cairn.trail.PlanDiff;
import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.StoredWeek;
import dev.cairn.ui.office.Trial;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.review.ReviewModel.DayChange;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Units;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
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
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Changes a day by form; every hard rule is checked while it is being filled in. */
final class ModifyForm extends Form {
  private static final int MOST_POINTS = 5;
  private static final BigDecimal KM_OF_A_MILE = new BigDecimal("1.609344");
  private static final List<WorkoutType> TYPES =
      List.of(WorkoutType.EASY, WorkoutType.RECOVERY, WorkoutType.CROSS_TRAINING, WorkoutType.REST);

  private enum What {
    DISTANCE,
    TYPE,
    MOVE
  }

  private final ReviewModel model;
  private final StoredPlan plan;
  private final Figures figures;
  private final ComboBox<StoredDay> day = new ComboBox<>();
  private final ToggleGroup what = new ToggleGroup();
  private final TextField length = new TextField();
  private final ComboBox<WorkoutType> type = new ComboBox<>();
  private final ComboBox<StoredDay> to = new ComboBox<>();
  private final VBox value = new VBox();
  private final VBox check = new VBox(3);

  ModifyForm(
      ReviewModel model,
      StoredPlan plan,
      String name,
      Setting setting,
      LocalDate today,
      String place,
      Runnable close) {
    super(WORDS.text("modify.title", name), WORDS.text("modify.save"), "accent", close);
    this.model = model;
    this.plan = plan;
    this.figures = new Figures(setting.units().get());
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
    check.getStyleClass().add("check");
    add(fields, check);
    end(WORDS.text("modify.after"));
    act().setDisable(true);
    day.valueProperty().subscribe(chosen -> fill());
    what.selectedToggleProperty().subscribe(chosen -> fill());
    keep(model.trial().subscribe(this::show));
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
      model.forgetTrial();
      say(WORDS.text("modify.check-none"), "check-plain", Feather.INFO);
      return;
    }
    model.tryOut(change);
  }

  private Optional<DayChange> change() {
    StoredDay from = day.getValue();
    if (from == null) {
      return Optional.empty();
    }
    return switch (what()) {
      case DISTANCE -> length(from).map(one -> new DayChange.Length(from.date(), one));
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

  /** In the athlete's own unit, on his grid, whatever the coach reads in. */
  private Optional<BigDecimal> length(StoredDay from) {
    String text = length.getText().strip().replace(',', '.');
    BigDecimal km = from.km();
    if (km == null
        || !text.matches("[0-9]{1,3}([.][0-9]{1,2})?")
        || text.equals(figures.bare(km))) {
      return Optional.empty();
    }
    BigDecimal told = new BigDecimal(text);
    boolean milesPlan = plan.grid().unit().equals("mi");
    boolean milesRead = figures.units() == Units.MI_LB;
    if (milesPlan == milesRead) {
      return Optional.of(told);
    }
    BigDecimal steps = BigDecimal.valueOf(plan.grid().stepsPerUnit());
    BigDecimal own =
        milesRead
            ? told.multiply(KM_OF_A_MILE)
            : told.divide(KM_OF_A_MILE, 6, RoundingMode.HALF_UP);
    BigDecimal onGrid = own.multiply(steps).setScale(0, RoundingMode.HALF_UP);
    return Optional.of(onGrid.divide(steps, 3, RoundingMode.HALF_UP).stripTrailingZeros());
  }

  private void show(@Nullable Trial trial) {
    act().setDisable(!(trial instanceof Trial.Holds));
    switch (trial) {
      case null -> {}
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
    head.setWrapText(true);
    head.setMinHeight(Region.USE_PREF_SIZE);
    check.getChildren().setAll(head);
  }

  private void point(String text) {
    Label point = new Label("– " + text);
    point.getStyleClass().add("check-point");
    point.setWrapText(true);
    point.setMinHeight(Region.USE_PREF_SIZE);
    check.getChildren().add(point);
  }

  @Override
  Node first() {
    return day;
  }

  @Override
  void submit() {
    change()
        .ifPresent(change -> {
          leave();
          model.change(change);
        });
  }
}
