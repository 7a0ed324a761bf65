package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.strength.roster.Rosters;
import dev.cairn.ui.Gallery;
import dev.cairn.ui.LayoutFacts;
import dev.cairn.ui.Screen;
import dev.cairn.ui.StagedRosters;
import dev.cairn.ui.picture.Png;
import dev.cairn.ui.picture.WholePicture;
import dev.cairn.ui.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of meetings is sound in every state, light and dark, at every size. */
@Tag("soak") // GalleryTest looks at the same in every run; this is to look at the page alone
class ElicitGalleryTest {
  @AfterEach
  void english() {
    Language.ENGLISH.speak();
  }

  @ParameterizedTest
  @EnumSource
  void noTextIsCutCoveredOrHardToRead(Language language) throws IOException {
    Screen.start();
    language.speak();
    Map<String, String> complaints = new TreeMap<>();
    List<String> names = new ArrayList<>();
    Path folder = Files.createDirectories(Path.of("target", "elicit-" + language.code()));
    Rosters rosters = new StagedRosters();
    new Gallery(Stage.ground(Cairn.home(), rosters))
        .elicit((name, scene) -> {
          names.add(name);
          write(folder.resolve(name), scene);
          LayoutFacts.complaints(scene)
              .forEach(one -> complaints.merge(one, name, (many, next) -> many + " " + next));
        });
    for (String state : List.of("elicit", "elicit-range", "elicit-signed")) {
      for (String light : List.of("light", "dark")) {
        assertThat(names)
            .contains(state + "-" + light + "-1440x900.png", state + "-" + light + "-1280x720.png");
      }
    }
    assertThat(complaints.entrySet()).as("complaints, and the pictures they are about").isEmpty();
  }

  private static void write(Path file, Scene scene) {
    try {
      Files.write(file, Png.of(WholePicture.of(scene)));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
