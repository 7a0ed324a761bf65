package dev.cairn.ui.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The page by key and by mouse; every test leaves it as it found it. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class LearningPageTest {
  @SuppressWarnings("NullAway")
  private static Lessoned page;

  @BeforeAll
  static void open() {
    page = new Lessoned();
  }

  @AfterAll
  static void close() {
    page.close();
  }

  private static List<Row> questions() {
    return page.memory.tables().all(Table.QUESTION).stream()
        .filter(row -> !row.has("until"))
        .toList();
  }

  @Test
  void theListGoesByKeyThroughProposalsAndTables() {
    page.select(Lessoned.PROPOSAL);
    assertThat(page.texts())
        .contains("Long run: less distance", "Alex 0, 37", "18.0 km → 16.0 km")
        .contains("Of 9 athletes 7 would run otherwise. 6 approvals go stale. Nobody is refused.");
    page.screen.picture(Path.of("target", "pictures", "learning-alone.png"));
    List<String> ids = page.model.listed().stream().map(LessonEntry::id).toList();
    for (String id : ids.subList(1, ids.size())) {
      page.screen.press(KeyCode.J);
      assertThat(page.model.selected().get()).isEqualTo(id);
    }
    page.screen.press(KeyCode.J);
    assertThat(page.model.selected().get()).as("the end").isEqualTo(ids.getLast());
    page.screen.press(KeyCode.K);
    assertThat(page.model.selected().get()).isEqualTo(ids.get(ids.size() - 2));
  }

  @Test
  void oneKeyMakesItAQuestionInWordsThatNobodyHasToType() {
    page.select(Lessoned.PROPOSAL);
    page.screen.press(KeyCode.Q);
    assertThat(questions())
        .extracting(row -> row.text("text"))
        .containsExactly("Long run: less distance, in 6 of 8 plans. Is that right, and for whom?");
    assertThat(page.texts()).contains("a question");
    page.screen.press(KeyCode.Q);
    assertThat(questions()).as("once").hasSize(1);
    page.screen.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(questions()).isEmpty();
    assertThat(page.texts()).doesNotContain("a question");
  }

  @Test
  void ownWordsAreWrittenFirstAndNoKeyActsMeanwhile() {
    page.select(Lessoned.PROPOSAL);
    page.screen.press(KeyCode.E);
    page.screen.type("equal on hills?");
    assertThat(questions()).as("Q is a letter here").isEmpty();
    page.screen.click("#lesson-ask");
    assertThat(questions()).extracting(row -> row.text("text")).containsExactly("equal on hills?");
    page.screen.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(questions()).isEmpty();
  }

  @Test
  void whatSpeaksAgainstItHasToBeSaid() {
    page.select(Lessoned.PROPOSAL);
    page.screen.press(KeyCode.X);
    assertThat(page.memory.tables().all(Table.STEP))
        .noneMatch(row -> row.text("kind").equals("proposal.withdrawn"));
  }

  @Test
  void whoContradictsHimselfIsToldSoAndOneWordSettlesIt() {
    page.select(LessonEntry.CONFLICTS);
    assertThat(page.texts())
        .contains("Alex 6, 32", "with himself")
        .contains("Maria approved, and rejected when asked once more.");
    page.screen.click("#settle-approved-a6");
    assertThat(page.texts()).contains("Say why first: both coaches learn from it.");
    page.screen.press(KeyCode.E);
    page.screen.type("The shin is well.");
    page.screen.click("#settle-approved-a6");
    assertThat(page.texts()).contains("No conflict is open").doesNotContain("Alex 6, 32");
    page.screen.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(page.texts()).contains("Alex 6, 32");
  }

  @Test
  void aCoachBesideHimselfHasCountsFiguresAndThatTheyAreFew() {
    page.select(LessonEntry.AGREEMENT);
    List<String> texts = page.texts();
    assertThat(texts)
        .contains("The same coach, twice", "Maria, blind")
        .contains("With fewer than 20 plans the interval says more than the figure.")
        .anyMatch(text ->
            text.startsWith("Of a hundred plans that a coach judged, 10 come to him once more"));
    int blind = texts.indexOf("Maria, blind");
    assertThat(texts.subList(blind + 1, blind + 3)).containsExactly("2", "1");
    page.screen.picture(Path.of("target", "pictures", "learning-agreement-alone.png"));
  }
}
