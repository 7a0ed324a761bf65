package dev.cairn.ui.elicit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.ui.control.FilePlace;
import dev.cairn.ui.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a meeting, from the page. */
class MeetingFilesTest {
  @TempDir private Path folder = Path.of("");

  private final Sitting sitting = new Sitting("alex").open("Anna", "Ben", "Chloe");
  private Path chosen = Path.of("");
  private ShownPage page = none();

  @SuppressWarnings("NullAway")
  private static ShownPage none() {
    return null;
  }

  @BeforeEach
  void show() {
    FilePlace files =
        new FilePlace() {
          @Override
          public Optional<Path> save(String title, String name) {
            return Optional.of(chosen);
          }

          @Override
          public Optional<Path> open(String title) {
            return Optional.of(chosen);
          }
        };
    page = new ShownPage(sitting, Optional.of(files), 1440, 900);
  }

  @AfterEach
  void close() {
    page.close();
  }

  private void press(String file, KeyCode... keys) {
    chosen = folder.resolve(file);
    page.screen().press(keys);
  }

  @Test
  void minutesAndTheRuleBookAreWrittenAsTheirEndingSays() throws IOException {
    press("november.csv", KeyCode.M);
    assertThat(sitting.told).last().isEqualTo("The minutes lie in november.csv.");
    assertThat(Files.readString(chosen)).startsWith("meeting,question,kind,stage").contains("bold");
    press("november.json", KeyCode.M);
    assertThat(Files.readString(chosen)).startsWith("{\"coaches\":[\"Anna\",\"Ben\",\"Chloe\"]");
    press("november.doc", KeyCode.M);
    assertThat(page.texts()).contains("The ending of november.doc does not say what to write");
    assertThat(chosen).doesNotExist();
    press("rules.pdf", KeyCode.B);
    assertThat(new String(Files.readAllBytes(chosen), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF");
    press("rules.csv", KeyCode.B);
    assertThat(sitting.told).last().isEqualTo("The rule book lies in rules.csv.");
    assertThat(Files.readString(chosen)).startsWith("rule,name,prose");
    Language.GERMAN.speak();
    try {
      press("regeln.csv", KeyCode.B);
      assertThat(Files.readString(chosen)).startsWith("Regel,Bezeichnung,Wortlaut");
    } finally {
      Language.ENGLISH.speak();
    }
  }

  @Test
  void questionsGoOutAsAFileAndComeBackChangedAsFarAsNobodyAnswered() throws IOException {
    press("questions.json", KeyCode.SHIFT, KeyCode.Q);
    String asked = Files.readString(chosen);
    assertThat(asked).contains("Largest safe weekly increase");
    Files.writeString(chosen, asked.replace("Largest safe weekly increase", "Growth of weeks"));
    page.screen().press(KeyCode.SHIFT, KeyCode.T);
    assertThat(page.texts()).contains("Growth of weeks").doesNotContain("Largest safe weekly");
    sitting.say(sitting.model.meeting().get(), "anna", 6, 8, 10);
    Files.writeString(chosen, asked);
    page.screen().press(KeyCode.SHIFT, KeyCode.T);
    assertThat(page.texts()).contains("Growth of weeks was answered already");
    Files.writeString(chosen, "{}");
    page.screen().press(KeyCode.SHIFT, KeyCode.T);
    assertThat(sitting.model.problem().get()).isNotEmpty().doesNotContain("answered already");
  }
}
