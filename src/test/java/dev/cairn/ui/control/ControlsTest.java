package dev.cairn.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.WeekType;
import dev.cairn.ui.LayoutFacts;
import dev.cairn.ui.Screen;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.text.Units;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.feather.Feather;

class ControlsTest {
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void allOfThemStandOnOneScreen(boolean dark) {
    Setting setting = new Setting();
    Screen screen = Screen.show(() -> all(setting), 900, 600, dark);
    screen.picture(Path.of("target/pictures/controls-" + (dark ? "dark" : "light") + ".png"));
    assertThat(Screen.on(() -> screen.robot().lookup(".badge").queryAll())).hasSize(10);
    assertThat(Screen.on(() -> LayoutFacts.complaints(screen.stage().getScene()))).isEmpty();
    screen.close();
  }

  @Test
  void aSwitchShowsAndChangesItsValue() {
    Setting setting = new Setting();
    Screen screen = Screen.show(() -> all(setting), 900, 600, false);
    screen.click("mi·lb");
    assertThat(setting.units().get()).isEqualTo(Units.MI_LB);
    screen.click("mi·lb");
    assertThat(setting.units().get()).isEqualTo(Units.MI_LB);
    Screen.on(() -> {
      setting.units().set(Units.KM_KG);
      return true;
    });
    assertThat(Screen.on(() -> screen.robot().lookup(".toggle-button:selected").queryAll()))
        .singleElement()
        .hasToString(Screen.on(() -> screen.robot().lookup("km·kg").query().toString()));
    screen.close();
  }

  @Test
  void aReportCarriesTheCodeAndTheTrace() {
    Screen screen = Screen.show(() -> all(new Setting()), 900, 600, false);
    screen.click(".error-copy");
    String report = Screen.on(() -> Clipboard.getSystemClipboard().getString());
    assertThat(report).contains("The plan could not be opened", "IllegalStateException", "0");
    screen.close();
  }

  private static VBox all(Setting setting) {
    FlowPane badges = new FlowPane(6, 6);
    for (Tone tone : Tone.values()) {
      badges.getChildren().add(Badge.of(Feather.ALERT_TRIANGLE, tone.toString(), tone));
    }
    badges.getChildren().addAll(Badge.of("first marathon", Tone.NEUTRAL), Badge.count(13));
    badges.getChildren().addAll(new Pill("Risk .81"), new Pill(Feather.USER, "Coach 2"));
    HBox sources = new HBox(6);
    for (SourceIcon source : SourceIcon.values()) {
      sources.getChildren().add(source.node());
    }
    HBox weeks = new HBox(10);
    for (WeekType type : WeekType.values()) {
      weeks.getChildren().add(WeekTypeMark.of(type));
    }
    Failure failure =
        new Failure("Bad", false, new IllegalStateException("The page at 7 does not match"));
    HBox row =
        new HBox(
            10,
            KeyCap.all(KeyCombination.valueOf("Shortcut+Shift+Z")),
            new IconButton(Feather.MOON, "Dark", () -> {}),
            new Segments<>(List.of(Units.values()), Units::label, Units::label, setting.units()));
    VBox box =
        new VBox(
            12,
            badges,
            sources,
            weeks,
            row,
            new ErrorCard("The plan could not be opened", failure, new Button("Try again")),
            new Skeleton(3, 14),
            new EmptyState(
                Feather.CHECK_CIRCLE,
                "Queue clear, 20 of 20",
                "The next sample is drawn on Monday, 23 November."));
    box.setStyle("-fx-padding: 16");
    return box;
  }
}
