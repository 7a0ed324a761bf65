package dev.cairn.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ui.LayoutFacts;
import dev.cairn.ui.Screen;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.theme.Look;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Header, strip and calendar of one plan, as the review page puts them together. */
class PlanViewTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 17);

  private final Setting setting = new Setting();
  private @Nullable PlanHeader header;
  private @Nullable LoadStrip strip;
  private @Nullable CalendarPane calendar;
  private @Nullable Screen screen;

  @AfterEach
  void close() {
    if (screen != null) {
      screen().close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "alex, 738, 832, false, KM_KG, MONDAY",
    "alex, 738, 832, true, KM_KG, MONDAY",
    "alex, 696, 604, false, KM_KG, MONDAY",
    "alex, 738, 832, false, MI_LB, SUNDAY",
    "farid, 738, 832, false, KM_KG, MONDAY",
    "farid, 696, 604, true, KM_KG, MONDAY",
    "grace, 738, 832, true, MI_LB, MONDAY",
    "nadia, 738, 832, false, KM_KG, SATURDAY",
    "olga, 738, 832, false, KM_KG, MONDAY",
    "tadesse, 738, 832, true, KM_KG, MONDAY"
  })
  void pictures(
      String name, int width, int height, boolean dark, Units units, DayOfWeek weekStart) {
    setting.units().set(units);
    setting.weekStart().set(weekStart);
    open(name, width, height, dark);
    Screen.on(() -> calendar().search("longest"));
    if (weekStart != DayOfWeek.MONDAY) {
      screen().press(KeyCode.END);
    }
    screen().settle();
    screen()
        .picture(
            Path.of(
                "target/pictures/plan-%s-%s-%s-%d%s.png"
                    .formatted(name, units, weekStart, height, dark ? "-dark" : "")));
    assertThat(Screen.on(() -> LayoutFacts.complaints(screen().stage().getScene()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"alex", "farid", "tadesse", "olga", "tomasz", "grace", "leilani"})
  void figuresOfTheStripCoverNoOther(String name) {
    for (Units units : Units.values()) {
      setting.units().set(units);
      open(name, 738, 832, false);
      Screen.on(() -> {
        List<Bounds> labels =
            ((Parent) strip().node())
                .lookupAll(".label").stream()
                    .filter(Node::isVisible)
                    .filter(node -> !((Label) node).getText().isEmpty())
                    .map(PlanViewTest::ink)
                    .toList();
        assertThat(labels).hasSizeGreaterThan(10);
        for (int i = 0; i < labels.size(); i++) {
          for (int j = i + 1; j < labels.size(); j++) {
            assertThat(labels.get(i).intersects(labels.get(j))).as(i + " over " + j).isFalse();
          }
        }
        return true;
      });
      screen().close();
    }
    screen = null;
  }

  /** Where letters stand; lines of text have air above and below. */
  private static Bounds ink(Node label) {
    Bounds box = label.getBoundsInParent();
    return new BoundingBox(
        box.getMinX(), box.getMinY() + 2, box.getWidth(), Math.max(0, box.getHeight() - 4));
  }

  @Test
  void aBarChoosesItsWeekAndTheOutlineFollows() {
    open("alex", 738, 832, false);
    Screen.on(() -> calendar().search("31 jan"));
    screen().settle();
    assertThat(
            Screen.on(() ->
                screen().robot().lookup(".load-chosen").queryAll().stream()
                    .filter(Node::isVisible)
                    .count()))
        .isEqualTo(1);
    Screen.on(() -> {
      strip().focus();
      return true;
    });
    screen().press(KeyCode.RIGHT);
    assertThat(place()).isEqualTo("week/10/total");
    screen().press(KeyCode.HOME);
    assertThat(place()).isEqualTo("week/1/total");
    assertThat(Screen.on(() -> screen().robot().lookup(".load-plot").query().getAccessibleText()))
        .startsWith("Load of 12 rows: Base · 4 wk · 33 %, Build · 4 wk · 33 %")
        .contains("Highest 55.0 km in W9", "safe peak 57.5")
        .endsWith("Week 1, planned 40.0 kilometres, base week");
  }

  @Test
  void theKeyTTurnsTheBarsIntoATableAndBack() {
    open("alex", 738, 832, false);
    Screen.on(() -> {
      strip().focus();
      return true;
    });
    screen().press(KeyCode.T);
    TableView<?> table =
        Screen.on(() -> screen().robot().lookup(".load-table").queryAs(TableView.class));
    assertThat(table.getItems()).hasSize(12);
    assertThat(Screen.on(() -> table.getColumns().get(2).getCellData(8).toString().strip()))
        .isEqualTo("55.0");
    assertThat(Screen.on(() -> table.getColumns().get(3).getCellData(8))).isEqualTo("18.0");
    screen().picture(Path.of("target/pictures/plan-table.png"));
    screen().press(KeyCode.T);
    assertThat(Screen.on(() -> screen().robot().lookup(".load-table").queryAll())).isEmpty();
  }

  @Test
  void aKeyDecisionSetsThePlaceAndShowsAtItsCell() {
    open("alex", 738, 832, false);
    screen().click("Longest 18 km W9");
    assertThat(place()).isEqualTo("plan.longest");
    assertThat(
            Screen.on(
                () -> screen().robot().lookup(".calendar-cell:chosen").query().getAccessibleText()))
        .startsWith("Week 9, Sunday 31 January");
  }

  @Test
  void aWarningTellsItsSentenceAndLeadsToItsReason() {
    open("farid", 738, 832, false);
    screen().click("long run short");
    assertThat(place()).isEqualTo("plan.longest");
    assertThat(
            Screen.on(() -> screen().robot().lookup(".plan-note").queryAs(Label.class).getText()))
        .startsWith("The longest run is 24.0 km");
  }

  @ParameterizedTest
  @CsvSource({"738, 832", "696, 604"})
  void keyDecisionsStandInOneLine(int width, int height) {
    open("alex", width, height, false);
    Region keys = Screen.on(() -> screen().robot().lookup(".plan-keys").queryAs(Region.class));
    assertThat(Screen.on(keys::getHeight)).isLessThan(40);
  }

  /** Journey: units and theme change under the coach's hands, and the place stays. */
  @Test
  void unitsAndThemeChangeAndThePlaceStays() {
    open("alex", 738, 832, false);
    Screen.on(() -> calendar().search("31 jan"));
    Image light = Screen.on(() -> screen().stage().getScene().snapshot(null));
    Screen.on(() -> {
      setting.units().set(Units.MI_LB);
      Look.dress(screen().stage().getScene(), true);
      return true;
    });
    screen().settle();
    assertThat(place()).isEqualTo("day/2027-01-31/distance");
    assertThat(Screen.on(() -> LayoutFacts.complaints(screen().stage().getScene()))).isEmpty();
    List<String> texts =
        Screen.on(() ->
            screen().stage().getScene().getRoot().lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .toList());
    assertThat(texts)
        .contains("Planned · 329.0 mi", "peak 34.2 mi", "34.2", "safe peak 35.7")
        .noneMatch(text -> text.contains(" km"));
    Image dark = Screen.on(() -> screen().stage().getScene().snapshot(null));
    assertThat(dark.getPixelReader().getColor(2, 2).getBrightness()).isLessThan(0.2);
    assertThat(light.getPixelReader().getColor(2, 2).getBrightness()).isGreaterThan(0.9);
  }

  @Test
  void clearingLeavesNothingOfAPlan() {
    open("alex", 738, 832, false);
    Screen.on(() -> {
      header().clear();
      strip().clear();
      calendar().clear();
      return true;
    });
    screen().settle();
    assertThat(Screen.on(() -> screen().robot().lookup("18.0").queryAll())).isEmpty();
    assertThat(Screen.on(() -> header().node().isVisible())).isFalse();
  }

  private void open(String name, int width, int height, boolean dark) {
    screen =
        Screen.show(
            () -> {
              header = new PlanHeader(setting, TODAY);
              strip = new LoadStrip(setting, TODAY);
              calendar = new CalendarPane(setting, TODAY);
              strip().place().bindBidirectional(calendar().place());
              header().place().bindBidirectional(calendar().place());
              header().show(SamplePlans.of(name));
              strip().show(SamplePlans.of(name));
              calendar().show(SamplePlans.of(name));
              VBox.setVgrow(calendar().node(), Priority.ALWAYS);
              return new VBox(header().node(), strip().node(), calendar().node());
            },
            width,
            height,
            dark);
    Screen.on(() -> {
      calendar().focus();
      return true;
    });
    screen().settle();
  }

  private String place() {
    return Screen.on(() -> calendar().place().get());
  }

  private PlanHeader header() {
    return Objects.requireNonNull(header);
  }

  private LoadStrip strip() {
    return Objects.requireNonNull(strip);
  }

  private CalendarPane calendar() {
    return Objects.requireNonNull(calendar);
  }

  private Screen screen() {
    return Objects.requireNonNull(screen);
  }
}
