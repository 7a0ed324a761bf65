package dev.cairn.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.Coach;
import dev.cairn.action.kept.Dump;
import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.outgo.Handouts;
import dev.cairn.strength.roster.Rosters;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.SampleOffice;
import dev.cairn.ui.office.Samples;
import dev.cairn.ui.prefs.Preferences;
import dev.cairn.ui.review.ReviewPage;
import dev.cairn.ui.strength.StrengthPage;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.text.Language;
import dev.cairn.writing.Writing;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** From English to German and back while the window is open, and nothing that is kept changes. */
class LanguageJourneyTest {
  private final MemoryWorkspace memory = new MemoryWorkspace();

  @AfterEach
  void english() {
    Language.ENGLISH.speak();
  }

  @Test
  void theWindowChangesItsLanguageAndNothingElse() {
    Screen.start();
    Language.ENGLISH.speak();
    Preferences preferences = Preferences.fresh();
    preferences.setting().language().set(Language.ENGLISH);
    preferences.lastSeen().athlete().set("mei");
    Stage stage = Screen.on(LanguageJourneyTest::stage);
    Stay stay =
        Screen.on(() -> {
          Stay made = stay(stage, preferences);
          made.open();
          return made;
        });
    settle();
    String kept = kept();
    List<String> english = Screen.on(() -> texts(stage));
    assertThat(english).contains("Approve", "All changes saved", "Week starts Mon");
    String open = Screen.on(() -> stay.room().review().selected().get());
    assertThat(open).isEqualTo("mei");

    speak(stay, Language.GERMAN);
    List<String> german = Screen.on(() -> texts(stage));
    assertThat(german)
        .contains("Freigeben", "Alles gespeichert", "Woche ab Mo")
        .doesNotContain("Approve", "All changes saved");
    assertThat(Screen.on(() -> stay.room().review().selected().get())).isEqualTo("mei");

    Screen.on(() -> {
      stay.room().go(StrengthPage.class);
      return stage;
    });
    speak(stay, Language.ENGLISH);
    assertThat(Screen.on(() -> stay.room().window().shell().current().get().kind()))
        .isEqualTo(StrengthPage.class);
    Screen.on(() -> {
      stay.room().go(ReviewPage.class);
      return stage;
    });
    settle();
    assertThat(Screen.on(() -> texts(stage))).containsAll(english);
    assertThat(kept()).isEqualTo(kept);
    Screen.on(() -> {
      stage.close();
      stay.end();
      return stage;
    });
  }

  private static Stage stage() {
    Stage stage = new Stage();
    stage.setScene(new Scene(new Outline(), 1440, 900));
    stage.show();
    return stage;
  }

  private Stay stay(Stage stage, Preferences preferences) {
    Ground ground =
        new Ground(
            memory,
            null,
            new Coach("Maria"),
            SampleOffice.CLOCK,
            new SecureRandom(),
            SampleOffice.rules(),
            Samples.of(() -> SampleOffice.samples("alex", "mei")),
            rosters(),
            Writing.house(),
            Handouts.press());
    Office office = ground.office();
    return new Stay(ground, office, Door.onTheSpot(), Optional.empty(), stage, preferences);
  }

  private static Rosters rosters() {
    return new StagedRosters();
  }

  private static void speak(Stay stay, Language language) {
    Screen.on(() -> {
      stay.room().preferences().setting().language().set(language);
      return language;
    });
    settle();
  }

  private static void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** All that the workspace keeps, to the byte. */
  private String kept() {
    return Dump.all(memory.tables()) + memory.entries().head();
  }

  private static List<String> texts(Stage stage) {
    return all(stage.getScene().getRoot())
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .filter(text -> text != null && !text.isBlank())
        .toList();
  }

  private static Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            parent.getChildrenUnmodifiable().stream().flatMap(LanguageJourneyTest::all))
        : Stream.of(node);
  }
}
