package dev.cairn.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ui.Screen;
import dev.cairn.ui.office.SampleOffice;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewPicturesTest {
  @ParameterizedTest
  @CsvSource({"1440, 900, false", "1440, 900, true", "1280, 720, false", "1280, 720, true"})
  void theWholePageFits(int width, int height, boolean dark) {
    Reviewing reviewing =
        new Reviewing(
            SampleOffice.inMemory(
                "alex", "jonas", "mei", "priya", "tadesse", "rolf", "farid", "kwame", "ingrid",
                "olga"),
            width,
            height,
            dark);
    String name = "target/review-%s-%dx%d".formatted(dark ? "dark" : "light", width, height);
    Screen screen = reviewing.screen;
    Screen.on(() -> {
      for (String id : new String[] {"tadesse", "mei"}) {
        reviewing.model.select(id);
        reviewing.model.verdicts().approve();
      }
      reviewing.model.select("alex");
      return true;
    });
    screen.settle();
    screen.picture(Path.of(name + ".png"));
    assertThat(reviewing.texts())
        .contains("Your turn")
        .contains("Done this week")
        .contains("Alex, 32");
    Screen.on(() -> {
      reviewing.model.select("priya");
      return true;
    });
    screen.settle();
    screen.press(KeyCode.R);
    screen.picture(Path.of(name + "-reject.png"));
    screen.press(KeyCode.ESCAPE);
    screen.press(KeyCode.N);
    screen.picture(Path.of(name + "-notes.png"));
    screen.press(KeyCode.ESCAPE);
    screen.press(KeyCode.M);
    screen.picture(Path.of(name + "-modify.png"));
    screen.press(KeyCode.ESCAPE);
    Screen.on(() -> {
      reviewing.model.select("rolf");
      return true;
    });
    screen.settle();
    screen.picture(Path.of(name + "-refusal.png"));
    screen.close();
  }
}
