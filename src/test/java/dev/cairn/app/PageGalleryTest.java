package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Each page alone is sound in every state, size and light. GalleryTest looks at most of it in every
 * run; what it does not is looked at here in every run, the rest when a page is worked on.
 */
class PageGalleryTest {
  private static final List<String> SIZES = List.of("1440x900", "1280x720");
  private static final List<String> ALL_SIZES = List.of("1440x900", "1280x720", "720x450");

  /** A page, how its pictures are taken, and states that must be among them. */
  enum Shown {
    ATHLETES(
        Gallery::athletes,
        ALL_SIZES,
        "athletes",
        "athletes-edit",
        "athletes-import",
        "athletes-erase"),
    AUDIT(Gallery::audit, SIZES, "audit", "audit-told", "audit-broken", "audit-nothing"),
    ELICIT(Gallery::elicit, SIZES, "elicit", "elicit-range", "elicit-signed"),
    LEARNING(
        Gallery::learning,
        SIZES,
        "learning",
        "learning-conflicts",
        "learning-agreement",
        "learning-rules"),
    MODIFY(Gallery::modify, SIZES, "modify", "modify-drag", "modify-broken", "modify-away"),
    RULES(
        Gallery::rules,
        SIZES,
        "rules",
        "rules-reading",
        "rules-range",
        "rules-diff",
        "rules-decided"),
    STRENGTH(
        Gallery::strength,
        SIZES,
        "strength",
        "strength-safety",
        "strength-modify",
        "strength-damaged",
        "models"),
    TEXT(Gallery::wording, SIZES, "text", "text-offline", "text-sessions", "text-approved");

    private final Shoot shoot;
    private final List<String> sizes;
    private final List<String> states;

    Shown(Shoot shoot, List<String> sizes, String... states) {
      this.shoot = shoot;
      this.sizes = sizes;
      this.states = List.of(states);
    }
  }

  private interface Shoot {
    void of(Gallery gallery, Gallery.Visitor visitor) throws IOException;
  }

  @AfterEach
  void english() {
    Language.ENGLISH.speak();
  }

  /** With a model that answers, whatever is shipped. */
  @Test
  void strengthAndModelsAreSound() throws IOException {
    look(Shown.STRENGTH, Language.ENGLISH);
  }

  /** Words of the last are the longest; GalleryLanguagesTest looks at German too. */
  @ParameterizedTest
  @EnumSource(names = "PSEUDO")
  void aPlanBeingChangedHasRoomForEveryLanguage(Language language) throws IOException {
    look(Shown.MODIFY, language);
  }

  @ParameterizedTest
  @Tag("soak")
  @EnumSource
  void meetingsHaveRoomForEveryLanguage(Language language) throws IOException {
    look(Shown.ELICIT, language);
  }

  @ParameterizedTest
  @Tag("soak")
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"STRENGTH", "MODIFY", "ELICIT"})
  void noTextIsCutCoveredOrHardToRead(Shown page) throws IOException {
    look(page, Language.ENGLISH);
  }

  private static void look(Shown page, Language language) throws IOException {
    Screen.start();
    language.speak();
    Map<String, String> complaints = new TreeMap<>();
    List<String> names = new ArrayList<>();
    String place = page.name().toLowerCase(Locale.ROOT) + "-" + language.code();
    Path folder = Files.createDirectories(Path.of("target", "gallery", place));
    page.shoot.of(
        new Gallery(Stage.ground(Cairn.home(), new StagedRosters())),
        (name, scene) -> {
          names.add(name);
          write(folder.resolve(name), scene);
          LayoutFacts.complaints(scene)
              .forEach(one -> complaints.merge(one, name, (many, next) -> many + " " + next));
        });
    for (String state : page.states) {
      for (String light : List.of("light", "dark")) {
        for (String size : page.sizes) {
          assertThat(names).contains(state + "-" + light + "-" + size + ".png");
        }
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
