package dev.cairn.ui.elicit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.elicit.conclusion.Conclusion;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.outcome.PairOutcome;
import dev.cairn.elicit.pair.Choice;
import dev.cairn.elicit.pair.Choice.Preferred;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.ui.elicit.PairChoices.Duel;
import dev.cairn.ui.text.Units;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A pair that is answered by choosing between two runners at a time. */
class PairChoicesTest {
  private static final String AGES = "age-peak";

  private static PairDraft draft() {
    PairDraft draft =
        new PairDraft(
            (Asked.Pair) SampleQuestions.modifiers().question(AGES).orElseThrow().asked(),
            Units.KM_KG);
    draft.way().set(PairDraft.Way.CHOICES);
    return draft;
  }

  @Test
  void everyRunnerBesideTheFirstIsAskedFirstAndThatIsEnough() {
    PairDraft draft = draft();
    PairChoices choices = draft.choices();
    assertThat(choices.duels())
        .containsExactly(
            new Duel(0, 1),
            new Duel(0, 2),
            new Duel(0, 3),
            new Duel(1, 2),
            new Duel(1, 3),
            new Duel(2, 3));
    choices.choose(Preferred.NEITHER);
    choices.choose(Preferred.FIRST);
    assertThat(draft.answer()).isEmpty();
    assertThat(draft.missing()).startsWith("Choose for every runner");
    choices.choose(Preferred.FIRST);
    assertThat(choices.shown()).isEqualTo(new Duel(1, 2));
    draft.reason().set("Recovers slower.");
    assertThat(draft.answer())
        .contains(
            new Answer.Chosen(
                List.of(
                    new Choice(0, 1, Preferred.NEITHER),
                    new Choice(0, 2, Preferred.FIRST),
                    new Choice(0, 3, Preferred.FIRST)),
                "Recovers slower."));
    draft.way().set(PairDraft.Way.FIGURES);
    assertThat(draft.answer()).as("no figure was typed").isEmpty();
  }

  @Test
  void choicesThatGoRoundAreNamedAndAskedAgain() {
    PairDraft draft = draft();
    PairChoices choices = draft.choices();
    choices.choose(Preferred.FIRST);
    choices.choose(Preferred.SECOND);
    choices.choose(Preferred.FIRST);
    assertThat(draft.problem().get()).isEmpty();
    choices.choose(Preferred.FIRST);
    assertThat(draft.problem().get())
        .isEqualTo(
            "These choices go round: 35 years may do more than 45 years, 45 years more than"
                + " 55 years, and 55 years more than 35 years. They are asked once more.");
    assertThat(draft.answer()).isEmpty();
    assertThat(draft.missing()).isEqualTo(draft.problem().get());
    assertThat(choices.shown()).isEqualTo(new Duel(0, 1));
    choices.choose(Preferred.FIRST);
    assertThat(choices.shown()).as("only what goes round is asked again").isEqualTo(new Duel(0, 2));
    choices.choose(Preferred.FIRST);
    assertThat(draft.problem().get()).isEmpty();
    assertThat(choices.shown()).isEqualTo(new Duel(1, 3));
    assertThat(draft.answer()).isPresent();
  }

  @Test
  void runnersAreComparedOnThePageByArrowKeysAndCountInTheOutcome() {
    Sitting sitting = new Sitting("alex").open("Anna", "Ben", "Chloe");
    ShownPage page = new ShownPage(sitting);
    try {
      for (KeyCode coach : new KeyCode[] {KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3}) {
        page.does(model -> model.select(AGES));
        page.screen().press(coach);
        page.does(model ->
            ((PairDraft) Objects.requireNonNull(model.seat().draft().get()))
                .way()
                .set(PairDraft.Way.CHOICES));
        assertThat(page.texts())
            .contains("Pair 1 of 6: who may do more?", "Runner A", "35 years", "Runner B")
            .contains("Nothing is chosen yet.");
        page.screen().click("#choice-neither");
        assertThat(page.texts()).contains("Pair 2 of 6", "Runner C", "45 years: as much as");
        page.screen().press(KeyCode.LEFT);
        page.screen().press(KeyCode.LEFT);
        assertThat(page.texts())
            .contains("55 years: less than 35 years.", "65 years: less", "Enough for an answer")
            .contains("35 = 45", "35 > 55", "45 ? 55");
        page.screen().press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(sitting.told).last().asString().endsWith("is sealed.");
        page.screen().press(KeyCode.ESCAPE);
      }
      page.does(model -> model.select(AGES));
      page.does(model -> model.rounds().askToClose());
      page.does(model -> model.rounds().close());
      assertThat(sitting.seen().first().orElseThrow().conclusion())
          .isInstanceOfSatisfying(
              Conclusion.Each.class,
              each -> assertThat(each.outcome()).isInstanceOf(PairOutcome.Ordered.class));
      assertThat(page.texts()).contains("so there is no number", "the same\nless\nless");
    } finally {
      page.close();
    }
  }
}
