package dev.cairn.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ui.Screen;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.text.Units;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarPaneTest {
  private static final LocalDate BEFORE = LocalDate.of(2026, 11, 21);

  private final Setting setting = new Setting();
  private @Nullable CalendarPane pane;
  private @Nullable Screen screen;

  @AfterEach
  void close() {
    if (screen != null) {
      screen().close();
    }
  }

  @Test
  void arrowsReachEveryCellAndTellItsPlace() {
    open("alex", BEFORE, 740, 840);
    set("day/2027-01-31/distance");
    assertThat(spoken())
        .isEqualTo("Week 9, Sunday 31 January, long run, 18.0 kilometres, peak week, selected");
    press(KeyCode.RIGHT);
    assertThat(place()).isEqualTo("week/9/total");
    press(KeyCode.UP);
    assertThat(place()).isEqualTo("week/8/total");
    press(KeyCode.HOME);
    assertThat(place()).isEqualTo("week/8");
    press(KeyCode.RIGHT);
    assertThat(place()).isEqualTo("day/2027-01-18");
    press(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT);
    assertThat(place()).isEqualTo("week/8");
    press(KeyCode.END);
    assertThat(place()).isEqualTo("week/8/total");
    screen().press(KeyCode.CONTROL, KeyCode.HOME);
    assertThat(place()).isEqualTo("week/1");
    screen().press(KeyCode.CONTROL, KeyCode.END);
    assertThat(place()).isEqualTo("week/12/total");
    press(KeyCode.DOWN);
    assertThat(place()).isEqualTo("week/12/total");
    screen().press(KeyCode.PAGE_UP);
    assertThat(place()).isEqualTo("week/1/total");
  }

  @Test
  void enterAsksForTheReasons() {
    open("alex", BEFORE, 740, 840);
    int[] asked = {0};
    Screen.on(() -> {
      pane().onOpen(() -> asked[0]++);
      return true;
    });
    press(KeyCode.ENTER);
    assertThat(asked[0]).isEqualTo(1);
  }

  @Test
  void aClickChoosesACell() {
    open("alex", BEFORE, 740, 840);
    screen().click("18.0");
    assertThat(place()).isEqualTo("day/2027-01-31/distance");
  }

  @Test
  void aRowBelowTheEdgeIsScrolledIntoSightAndOnlyRowsInSightExist() {
    open("farid", BEFORE, 740, 840);
    set("week/24/total");
    Node chosen = Screen.on(() -> screen().robot().lookup(".calendar-cell:chosen").query());
    assertThat(Screen.on(() -> chosen.localToScene(chosen.getBoundsInLocal()).getMaxY()))
        .isLessThanOrEqualTo(840);
    assertThat(Screen.on(() -> screen().robot().lookup(".calendar-row-cells").queryAll()))
        .hasSizeLessThan(24);
  }

  @Test
  void searchGoesToACell() {
    open("alex", BEFORE, 740, 840);
    assertThat(search("week 9")).isEqualTo("week/9/total");
    assertThat(search("31 jan")).isEqualTo("day/2027-01-31/distance");
    assertThat(search("Sun, 14 February")).isEqualTo("day/2027-02-14/distance");
    assertThat(search("jan 25")).isEqualTo("day/2027-01-25");
    assertThat(search("longest")).isEqualTo("day/2027-01-31/distance");
    assertThat(search("race")).isEqualTo("day/2027-02-21/distance");
    assertThat(Screen.on(() -> pane().search("week 99"))).isFalse();
    assertThat(Screen.on(() -> pane().search("x"))).isFalse();
  }

  /** Journey: every figure changes with the units, rows and sums change with the week's start. */
  @Test
  void unitsAndWeekStartChangeEverythingAtOnce() {
    open("alex", BEFORE, 740, 840);
    set("day/2027-01-31/distance");
    Screen.on(() -> {
      setting.units().set(Units.MI_LB);
      return true;
    });
    screen().settle();
    assertThat(spoken())
        .isEqualTo("Week 9, Sunday 31 January, long run, 11.2 miles, peak week, selected");
    assertThat(texts()).contains("Planned · 329.0 mi").doesNotContain("18.0", "55.0");
    Screen.on(() -> {
      setting.weekStart().set(DayOfWeek.SUNDAY);
      return true;
    });
    screen().settle();
    assertThat(place()).isEqualTo("day/2027-01-31/distance");
    assertThat(texts()).contains("24 Jan", "W8–9", "Planned · 329.0 mi");
    press(KeyCode.END);
    assertThat(place()).isEqualTo("week/10");
    screen().click("Sun 11.2");
    assertThat(place()).isEqualTo("day/2027-01-31/distance");
  }

  @Test
  void aPlaceThatIsNoCellChoosesNone() {
    open("alex", BEFORE, 740, 840);
    set("plan.weeks");
    assertThat(Screen.on(() -> screen().robot().lookup(".calendar-cell:chosen").queryAll()))
        .isEmpty();
    press(KeyCode.RIGHT);
    assertThat(place()).startsWith("day/");
  }

  @ParameterizedTest
  @CsvSource({
    "alex, 738, 840, false",
    "alex, 738, 840, true",
    "farid, 696, 560, false",
    "farid, 696, 560, true",
    "grace, 738, 840, false"
  })
  void pictures(String name, int width, int height, boolean dark) {
    if (name.equals("grace")) {
      setting.units().set(Units.MI_LB);
    }
    open(name, LocalDate.of(2026, 12, 17), width, height, dark);
    Screen.on(() -> pane().search("longest"));
    screen().settle();
    screen()
        .picture(
            Path.of(
                "target/pictures/calendar-" + name + "-" + width + (dark ? "-dark.png" : ".png")));
    assertThat(texts()).isNotEmpty();
  }

  private void open(String name, LocalDate today, int width, int height) {
    open(name, today, width, height, false);
  }

  private void open(String name, LocalDate today, int width, int height, boolean dark) {
    screen =
        Screen.show(
            () -> {
              pane = new CalendarPane(setting, today);
              pane().show(SamplePlans.of(name));
              return new BorderPane(pane().node());
            },
            width,
            height,
            dark);
    Screen.on(() -> {
      pane().focus();
      return true;
    });
    screen().settle();
  }

  private void set(String place) {
    Screen.on(() -> {
      pane().place().set(place);
      return true;
    });
    screen().settle();
  }

  private String search(String text) {
    Screen.on(() -> pane().search(text));
    screen().settle();
    return place();
  }

  private void press(KeyCode... keys) {
    for (KeyCode key : keys) {
      screen().press(key);
    }
  }

  private String place() {
    return Screen.on(() -> pane().place().get());
  }

  private String spoken() {
    return Screen.on(() ->
        ((Node) pane().target().queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM))
            .getAccessibleText());
  }

  private java.util.List<String> texts() {
    return Screen.on(() ->
        ((Parent) pane().node())
            .lookupAll("*").stream()
                .filter(javafx.scene.text.Text.class::isInstance)
                .map(javafx.scene.text.Text.class::cast)
                .filter(Node::isVisible)
                .map(javafx.scene.text.Text::getText)
                .toList());
  }

  private CalendarPane pane() {
    return Objects.requireNonNull(pane);
  }

  private Screen screen() {
    return Objects.requireNonNull(screen);
  }
}
