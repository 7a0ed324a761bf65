package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ui.Gallery;
import dev.cairn.ui.LayoutFacts;
import dev.cairn.ui.Screen;
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

/**
 * Every picture of the window has room for German, and for words that are longer still. It takes
 * minutes; in every run the screen of changes is looked at in the longest, see PageGalleryTest.
 */
class GalleryLanguagesTest {
  @AfterEach
  void english() {
    Language.ENGLISH.speak();
  }

  @ParameterizedTest
  @Tag("soak")
  @EnumSource(names = {"GERMAN", "PSEUDO"})
  void noTextIsCutOrCovered(Language language) throws IOException {
    Screen.start();
    language.speak();
    Map<String, String> complaints = new TreeMap<>();
    List<String> names = new ArrayList<>();
    Path folder = Files.createDirectories(Path.of("target", "gallery-" + language.code()));
    new Gallery(Stage.ground(Cairn.home(), Cairn.rosters()))
        .all((name, scene) -> {
          if (name.contains("-dark-")) {
            return;
          }
          names.add(name);
          write(folder.resolve(name), scene);
          List<String> all = new ArrayList<>(LayoutFacts.complaints(scene));
          WholePicture.popups(scene)
              .forEach(popup -> all.addAll(LayoutFacts.complaints(popup.getScene())));
          // Colours are the same in every language; GalleryTest looks at them.
          all.removeIf(one -> one.startsWith("contrast"));
          all.forEach(one -> complaints.merge(one, name, (many, next) -> many + " " + next));
        });
    assertThat(names).contains("review-light-1440x900.png", "strength-light-1280x720.png");
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
