package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ui.Gallery;
import dev.cairn.ui.LayoutFacts;
import dev.cairn.ui.Screen;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every picture of the window is sound; {@code ./cairn pictures} shows them. */
class GalleryTest {
  @Test
  void noTextIsCutCoveredOrHardToRead() throws IOException {
    Screen.start();
    Map<String, String> complaints = new TreeMap<>();
    List<String> names = new ArrayList<>();
    new Gallery(Stage.ground(Cairn.home()))
        .all((name, scene) -> {
          names.add(name);
          LayoutFacts.complaints(scene)
              .forEach(one -> complaints.merge(one, name, (many, next) -> many + " " + next));
        });
    assertThat(names).doesNotHaveDuplicates().contains("review-light-1440x900.png");
    assertThat(complaints.entrySet()).as("complaints, and the pictures they are about").isEmpty();
  }
}
