package dev.cairn.pack.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.model.wording.Language;
import dev.cairn.pack.PackProblem;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.pack.meeting.Meetings;
import dev.cairn.pack.meeting.QuestionSet;
import dev.cairn.pack.meeting.RunnerProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions come through the door of all rules; those shipped are the five of the design. */
class MeetingPackTest {
  private static final String POLICY =
      """
      {
        "schema": 1, "fewest": 3, "consensusBand": 0.6, "widestBand": 1.5, "smallestSide": 2,
        "agreedShare": 0.8, "signOffs": 3
      }
      """;
  private static final String FILE =
      """
      {
        "schema": 1,
        "id": "harbour",
        "number": 7,
        "title": { "en": "Harbour", "de": "Hafen" },
        "purpose": { "en": "What changes there?", "de": "Was ist dort anders?" },
        "profiles": [
          {
            "letter": "H", "title": { "en": "Hanna", "de": "Hanna" }, "age": 30, "weeklyKm": 40,
            "longestKm": 16, "runsAWeek": 4, "yearsRunning": 3, "temperament": "bold",
            "race": "10k", "firstRace": false
          }
        ],
        "questions": [
          {
            "id": "growth", "kind": "range", "profile": "H",
            "title": { "en": "Growth", "de": "Wachstum" },
            "text": { "en": "How much?", "de": "Wie viel?" },
            "measure": "percent", "least": 0, "most": 30, "safe": "lower",
            "target": {
              "condition": "temperament == 'bold'", "quantity": "weeklyIncrease", "step": 0.5
            }
          },
          {
            "id": "age", "kind": "pair",
            "title": { "en": "Age", "de": "Alter" },
            "text": { "en": "How far?", "de": "Wie weit?" },
            "fact": { "en": "age", "de": "Alter" },
            "levelMeasure": "years", "levels": [35, 45, 55],
            "measure": "km", "least": 20, "most": 120,
            "target": { "condition": "age >= {level}", "quantity": "peak", "step": 0.01 }
          }
        ]
      }
      """;

  @TempDir Path shelf;

  @BeforeEach
  void writePack() throws IOException {
    TestPack.in(shelf);
    write("rules/elicitation.json", POLICY);
    write("meetings/harbour.json", FILE);
  }

  private void write(String place, String text) throws IOException {
    Path file = shelf.resolve("small").resolve(place);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
    try {
      PackHashes.write(shelf.resolve("small"));
    } catch (PackRefused refused) {
      throw new IOException(refused);
    }
  }

  @Test
  void areInForceWithTheirPack() throws RulesMissing {
    Meetings meetings = TestPack.open(shelf).meetings();
    QuestionSet set = meetings.set("harbour").orElseThrow();
    assertThat(meetings.policy().signOffs()).isEqualTo(3);
    assertThat(set.title().in(Language.GERMAN)).isEqualTo("Hafen");
    assertThat(set.profile("H").orElseThrow().weeklyKm()).isEqualTo(40);
    assertThat(set.question("growth").orElseThrow().asked())
        .isInstanceOfSatisfying(
            Asked.Range.class,
            range ->
                assertThat(Objects.requireNonNull(range.target()).condition())
                    .isEqualTo("temperament == 'bold'"));
    assertThat(set.question("age").orElseThrow().asked())
        .isInstanceOfSatisfying(
            Asked.Pair.class, pair -> assertThat(pair.levels()).containsExactly(35.0, 45.0, 55.0));
  }

  @ParameterizedTest
  @CsvSource({
    "'\"profile\": \"H\"', '\"profile\": \"J\"', there is no runner J in this meeting",
    "'temperament == ', 'temprament == ', temprament",
    "'age >= {level}', 'age >= {', has no meaning here",
    "'[35, 45, 55]', '[35, 55, 45]', the levels neither rise nor fall",
    "'\"least\": 0', '\"least\": 40', which is less than",
    "'\"id\": \"age\"', '\"id\": \"growth\"', growth is there twice",
    "'\"safe\": \"lower\",', '', '\"safe\" is missing'",
    "'\"safe\": \"lower\"', '\"safe\": \"higher\"', is careful at the lower end",
    "'\"kind\": \"range\"', '\"kind\": \"words\"', a question of kind words has no",
    "'\"quantity\": \"peak\"', '\"quantity\": \"peek\"', can only be"
  })
  void aMistakeLeavesThePackOutAndSaysWhere(String from, String to, String said)
      throws IOException {
    assertThat(FILE).contains(from);
    write("meetings/harbour.json", FILE.replace(from, to == null ? "" : to));

    PackProblem problem = Objects.requireNonNull(TestPack.open(shelf).packs().getFirst().problem());

    assertThat(problem.message()).contains(said);
    assertThat(problem.line()).isPositive();
  }

  @Test
  void withoutAPolicyNoMeetingCanBeHeld() throws IOException {
    Files.delete(shelf.resolve("small/rules/elicitation.json"));

    assertThatThrownBy(() -> TestPack.open(shelf).meetings())
        .isInstanceOf(RulesMissing.class)
        .hasMessageContaining("no meeting can be held");
  }

  @Test
  void theFiveOfTheDesignAreShipped() throws IOException, RulesMissing {
    Meetings meetings =
        PackShelf.open(Path.of(System.getProperty("cairn.home", "."), "plugins"), TestPack.NO_PLANS)
            .meetings();
    assertThat(meetings.sets())
        .extracting(QuestionSet::id)
        .containsExactly("templates", "modifiers", "red-lines", "failures", "uncertainty");
    QuestionSet modifiers = meetings.set("modifiers").orElseThrow();
    assertThat(modifiers.profiles())
        .extracting(RunnerProfile::letter)
        .containsExactly("A", "B", "C");
    assertThat(modifiers.questions())
        .extracting(MeetingQuestion::asked)
        .hasAtLeastOneElementOfType(Asked.Direction.class)
        .hasAtLeastOneElementOfType(Asked.Range.class)
        .hasAtLeastOneElementOfType(Asked.Pair.class);
  }
}
