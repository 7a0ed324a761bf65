package dev.cairn.pack.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.pack.PackProblem;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences come through the door of all rules: slots, occasions and languages are checked. */
class SentencePackTest {
  private static final String FILE =
      """
      {
        "schema": 1,
        "sentences": [
          {
            "id": "harbour-01",
            "topic": "description",
            "when": ["workout:long", "!first-week"],
            "en": "Run {distance} along the harbour.",
            "de": "Lauf {distance} am Hafen entlang."
          },
          {
            "id": "harbour-02",
            "topic": "weekLong",
            "en": "On {long.date|weekday} the harbour waits.",
            "de": "Am {long.date|weekday} wartet der Hafen."
          }
        ]
      }
      """;

  @TempDir Path shelf;

  @BeforeEach
  void writePack() throws IOException {
    TestPack.in(shelf);
    write(FILE);
  }

  private void write(String file) throws IOException {
    Path sentences = shelf.resolve("small/sentences/club.json");
    Files.createDirectories(sentences.resolveSibling("."));
    Files.writeString(sentences, file);
    try {
      PackHashes.write(shelf.resolve("small"));
    } catch (dev.cairn.pack.PackRefused refused) {
      throw new IOException(refused);
    }
  }

  @Test
  void areInForceWithTheirPack() throws RulesMissing {
    var packs = TestPack.open(shelf).sentences();
    assertThat(packs).hasSize(1);
    assertThat(packs.getFirst().ref().id()).isEqualTo("small");
    assertThat(packs.getFirst().sentences())
        .extracting(Sentence::id)
        .containsExactly("harbour-01", "harbour-02");
    assertThat(TestPack.open(shelf).packs().getFirst().counts().sentences()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "'Run {distance}', 'Run {distence}', there is no fact \"distence\" for a slot, distance was"
        + " meant",
    "'Run {distance}', 'Run 18 km, {distance}', a number stands in the words, the plan's own"
        + " number",
    "'Run {distance}', 'Run {distance|wrod}', there is no form \"wrod\", word was meant",
    "'Run {distance}', 'Run {distance', a slot is not closed, a brace is missing",
    "'Run {distance}', 'Run', the languages do not tell the same facts, a slot was forgotten",
    "'Run {distance}', 'Run {long.distance}', has no value in a sentence for description, another"
        + " topic",
    "'{long.date|weekday} the', '{longs.date|weekday} the', there is no day \"longs\", long was"
        + " meant",
    "'workout:long', 'workout:lang', there is no occasion \"workout:lang\", workout:long was meant",
    "'\"topic\": \"weekLong\"', '\"topic\": \"weekLonk\"', can only be, weekLong was meant",
    "'harbour-02', 'harbour-01', the sentence harbour-01 is there twice, needs another name"
  })
  void aMistakeLeavesThePackOutAndSaysWhatWasMeant(
      String from, String to, String said, String maybe) throws IOException {
    assertThat(FILE).contains(from);
    write(FILE.replace(from, to));

    PackProblem problem = Objects.requireNonNull(TestPack.open(shelf).packs().getFirst().problem());

    assertThat(problem.message()).contains(said);
    assertThat(problem.maybe()).contains(maybe);
    assertThat(problem.line()).isPositive();
  }

  @Test
  void withoutOneNoTextCanBeWritten() throws IOException {
    Files.delete(shelf.resolve("small/sentences/club.json"));

    assertThatThrownBy(() -> TestPack.open(shelf).sentences())
        .isInstanceOf(RulesMissing.class)
        .hasMessageContaining("no text can be written");
  }
}
