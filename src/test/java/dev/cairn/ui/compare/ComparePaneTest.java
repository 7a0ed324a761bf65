package dev.cairn.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.trail.StoredPlan;
import dev.cairn.ui.LayoutFacts;
import dev.cairn.ui.Screen;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.text.Units;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparePaneTest {
  private final Setting setting = new Setting();
  private @Nullable ComparePane pane;
  private @Nullable Screen screen;

  @AfterEach
  void close() {
    if (screen != null) {
      screen().close();
    }
  }

  @ParameterizedTest
  @CsvSource({"1112, 832, false", "1112, 832, true", "1016, 604, false"})
  void pictures(int width, int height, boolean dark) {
    open(OtherPlans.alex(), OtherPlans.sore(), width, height, dark);
    screen().picture(Path.of("target/pictures/compare-" + height + (dark ? "-dark.png" : ".png")));
    assertThat(Screen.on(() -> LayoutFacts.complaints(screen().stage().getScene()))).isEmpty();
    assertThat(Screen.on(() -> screen().robot().lookup(".cause-group").queryAll())).isNotEmpty();
    assertThat(Screen.on(() -> screen().robot().lookup(".calendar-cell.differs").queryAll()))
        .isNotEmpty();
  }

  @Test
  void aWeekThatIsGoneIsShown() {
    open(OtherPlans.alex(), OtherPlans.earlier(), 1112, 832, false);
    screen().picture(Path.of("target/pictures/compare-earlier.png"));
    assertThat(
            Screen.on(() -> screen().robot().lookup(".calendar-cell.outside.differs").queryAll()))
        .hasSizeGreaterThan(7);
  }

  @Test
  void aCauseLeadsToTheCellItChanged() {
    open(OtherPlans.alex(), OtherPlans.sore(), 1112, 832, false);
    Hyperlink link =
        Screen.on(() -> screen().robot().lookup(".cause-links .hyperlink").nth(1).query());
    String text = Screen.on(link::getText);
    Screen.on(() -> {
      link.fire();
      return true;
    });
    screen().settle();
    String chosen =
        Screen.on(
            () -> screen().robot().lookup(".calendar-cell:chosen").query().getAccessibleText());
    assertThat(chosen).contains(text.substring(text.lastIndexOf(' ') + 1));
    assertThat(
            Screen.on(
                () -> screen().robot().lookup(".foot-line .label").queryAs(Label.class).getText()))
        .matches("Week \\d+(, \\w{3} \\d+ \\w{3})?: .*Because: .*");
    assertThat(Screen.on(() -> pane().place().get())).isNotEmpty();
  }

  @Test
  void identicalPlansSaySo() {
    open(OtherPlans.alex(), OtherPlans.alex(), 1112, 832, false);
    assertThat(Screen.on(() -> screen().robot().lookup("The plans are the same").queryAll()))
        .isNotEmpty();
    assertThat(Screen.on(() -> screen().robot().lookup(".calendar-cell").queryAll())).isEmpty();
  }

  @Test
  void anotherComparisonLeavesNothingOfTheLast() {
    open(OtherPlans.alex(), OtherPlans.sore(), 1112, 832, false);
    Screen.on(() -> {
      setting.units().set(Units.MI_LB);
      pane().show(OtherPlans.alex(), OtherPlans.alex(), "v1", "v2");
      pane().show(OtherPlans.sore(), OtherPlans.alex(), "v2", "v3");
      return true;
    });
    screen().settle();
    assertThat(
            Screen.on(() -> screen().robot().lookup(".cause-title").queryAs(Label.class).getText()))
        .contains("applies no longer");
  }

  private void open(StoredPlan before, StoredPlan after, int width, int height, boolean dark) {
    screen =
        Screen.show(
            () -> {
              pane = new ComparePane(setting, LocalDate.of(2026, 11, 21));
              pane().show(before, after, "v3, approved 12 Nov", "v4, now");
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

  private ComparePane pane() {
    return Objects.requireNonNull(pane);
  }

  private Screen screen() {
    return Objects.requireNonNull(screen);
  }
}
