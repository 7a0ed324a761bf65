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
import javafx.scene.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every state of the window is sound; {@code ./cairn pictures} shows them. Each is looked at in
 * every size and in both lights, in every run not in all of their pairs.
 */
class GalleryTest {
  private static final List<String> PAIRS =
      List.of("light-1440x900", "dark-1280x720", "light-720x450");

  @Test
  void noTextIsCutCoveredOrHardToRead() throws IOException {
    look(PAIRS);
  }

  @Test
  @Tag("soak")
  void norInAnySizeAndLight() throws IOException {
    look(List.of(""));
  }

  private static void look(List<String> wanted) throws IOException {
    Screen.start();
    Looked looked = new Looked(wanted);
    new Gallery(Stage.ground(Cairn.home(), Cairn.rosters())).all(looked);
    assertThat(looked.names).doesNotHaveDuplicates();
    for (String state :
        List.of("review", "compare", "drawn-tree", "damaged", "read-only", "approved", "refusal")) {
      for (String pair : List.of("light-1440x900", "dark-1280x720")) {
        assertThat(looked.names).contains(state + "-" + pair + ".png");
      }
    }
    assertThat(looked.complaints.entrySet())
        .as("complaints, and the pictures they are about")
        .isEmpty();
  }

  /** What was seen, and what is wrong with it. */
  private static final class Looked implements Gallery.Visitor {
    private final List<String> wanted;
    private final Map<String, String> complaints = new TreeMap<>();
    private final List<String> names = new ArrayList<>();

    Looked(List<String> wanted) {
      this.wanted = List.copyOf(wanted);
    }

    @Override
    public boolean wants(String name) {
      return wanted.stream().anyMatch(name::contains);
    }

    @Override
    public void see(String name, Scene scene) {
      names.add(name);
      List<String> all = new ArrayList<>(LayoutFacts.complaints(scene));
      WholePicture.popups(scene)
          .forEach(popup -> all.addAll(LayoutFacts.complaints(popup.getScene())));
      all.forEach(one -> complaints.merge(one, name, (many, next) -> many + " " + next));
    }
  }
}
