package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ui.Gallery;
import dev.cairn.ui.LayoutFacts;
import dev.cairn.ui.Screen;
import dev.cairn.ui.picture.WholePicture;
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
    new Gallery(Stage.ground(Cairn.home(), Cairn.rosters()))
        .all((name, scene) -> {
          names.add(name);
          List<String> all = new ArrayList<>(LayoutFacts.complaints(scene));
          WholePicture.popups(scene)
              .forEach(popup -> all.addAll(LayoutFacts.complaints(popup.getScene())));
          all.forEach(one -> complaints.merge(one, name, (many, next) -> many + " " + next));
        });
    assertThat(names).doesNotHaveDuplicates();
    for (String state :
        List.of("review", "compare", "drawn-tree", "damaged", "read-only", "approved", "refusal")) {
      for (String light : List.of("light", "dark")) {
        assertThat(names)
            .contains(state + "-" + light + "-1440x900.png", state + "-" + light + "-1280x720.png");
      }
    }
    assertThat(complaints.entrySet()).as("complaints, and the pictures they are about").isEmpty();
  }
}
