package dev.cairn.ui.why;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.RunningPack;
import dev.cairn.trail.StoredPlan;
import dev.cairn.ui.Screen;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.task.Door;
import java.nio.file.Path;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhyPaneTest {
  private static final String LONGEST = "day/2027-01-31/distance";

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void picture(boolean dark) {
    StoredPlan alex = Samples.plan("alex");
    Screen screen = Screen.show(() -> {
      WhyPane pane = new WhyPane(new Setting(), Door.onTheSpot(), new PlannerAsking(RunningPack::rules));
      pane.show(alex, LONGEST);
      return new StackPane(pane.node());
    }, 374, 1500, dark);
    screen.picture(Path.of("target/why-" + (dark ? "dark" : "light") + ".png"));
    screen.close();
    assertThat(alex).isNotNull();
  }
}
