package dev.cairn.elicit.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.elicit.conclusion.Conclusion.Named;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.Answer.Mark;
import dev.cairn.elicit.outcome.DirectionOutcome;
import dev.cairn.elicit.outcome.DirectionOutcome.Direction;
import dev.cairn.elicit.outcome.PairOutcome;
import dev.cairn.elicit.pair.Choice;
import dev.cairn.elicit.pair.Choice.Preferred;
import dev.cairn.engine.RunningPack;
import dev.cairn.model.Proportion;
import dev.cairn.model.Race;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.Bilingual;
import dev.cairn.pack.meeting.Measure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Each kind of question comes to something, and what was agreed is not read into the rest. */
class ConcludingTest {
  private static final Asked.Template HALF = new Asked.Template(Race.HALF, 12);
  private static final Asked.Pair AGES =
      new Asked.Pair(
          new Bilingual("age", "Alter"),
          Measure.YEARS,
          List.of(35.0, 45.0, 55.0),
          Measure.KILOMETRES,
          30,
          120,
          null);

  private final Concluding concluding = new Concluding(RunningPack.meetings().policy());

  private static Answer marked(String... placeInstead) {
    List<Mark> marks = new ArrayList<>();
    for (int at = 0; at < placeInstead.length; at += 2) {
      marks.add(new Mark(placeInstead[at], placeInstead[at + 1]));
    }
    return new Answer.Marked(marks, "");
  }

  /** "Beginners" and "beginners" are the same people. */
  @Test
  void aRedLineIsForTheSamePeopleHoweverTheyAreWritten() {
    Conclusion.Lines lines =
        (Conclusion.Lines)
            concluding.of(
                new Asked.RedLine(),
                List.of(
                    new Answer.Never("Intervals in week one", "Beginners", ""),
                    new Answer.Never("intervals in week one.", "beginners", ""),
                    new Answer.Never("Intervals in week one", "beginners.", "")));
    assertThat(lines.lines()).hasSize(1);
    assertThat(lines.lines().getFirst().by().count()).isEqualTo(3);
    assertThat(lines.lines().getFirst().forWhom()).isEqualTo("Beginners");
  }

  @Test
  void marksAreCountedByPlaceInTheOrderOfTheTemplate() {
    Conclusion.Marks marks =
        (Conclusion.Marks)
            concluding.of(
                HALF,
                List.of(
                    marked("week/9/sunday", "rest", "phase/base", "5 weeks"),
                    marked("phase/base", "5  Weeks."),
                    marked("phase/base", "5 weeks", "week/9", "recovery"),
                    marked("phase/base", "5 weeks", "week/9", "recovery"),
                    marked("week/9", "peak", "week/10", "easy"),
                    marked("week/9", "peak")));
    assertThat(marks.answers()).isEqualTo(6);
    assertThat(marks.places())
        .extracting(one -> one.place() + " " + one.agreement())
        .containsExactly(
            "phase/base NAMED", "week/9 SPLIT", "week/9/sunday NAMED", "week/10 NAMED");
    assertThat(marks.places().getFirst().instead())
        .containsExactly(new Named("5 Weeks", "phase/base", new Proportion(4, 6), Agreement.NAMED));
  }

  @Test
  void aLineThatFourOfFiveNameIsAgreed() {
    Answer never = new Answer.Never("Never run on a stress fracture.", "everybody", "");
    List<Answer> answers = new ArrayList<>(Collections.nCopies(4, never));
    answers.add(new Answer.Never("no racing with fever", "everybody", ""));
    Conclusion.Lines lines = (Conclusion.Lines) concluding.of(new Asked.RedLine(), answers);
    assertThat(lines.lines())
        .extracting(one -> one.text() + ": " + one.agreement())
        .containsExactly("Never run on a stress fracture: AGREED", "no racing with fever: NAMED");
    lines = (Conclusion.Lines) concluding.of(new Asked.RedLine(), answers.subList(0, 2));
    assertThat(lines.lines().getFirst().agreement()).isEqualTo(Agreement.TOO_FEW);
  }

  @Test
  void aSignCountsOnceAStory() {
    Conclusion.Stories stories =
        (Conclusion.Stories)
            concluding.of(
                new Asked.Failure(),
                List.of(
                    new Answer.Story("Too fast.", List.of("tired", "Tired.", "cross"), 3, ""),
                    new Answer.Story("Too far.", List.of("Tired"), 6, ""),
                    new Answer.Story("Alone.", List.of(), null, ""),
                    new Answer.CannotSay("")));
    assertThat(stories.signs())
        .extracting(one -> one.text() + " " + one.by().count() + "/" + one.by().of())
        .containsExactly("Tired 2/3", "cross 1/3");
    assertThat(stories.leastWeeks()).hasValue(3);
    assertThat(stories.mostWeeks()).hasValue(6);
  }

  @Test
  void whetherItIsStillSoIsCountedAmongThoseWhoSaySo() {
    Conclusion.Which which =
        (Conclusion.Which)
            concluding.of(
                new Asked.Direction(null, null),
                List.of(
                    new Answer.Which(Direction.LESS, true, ""),
                    new Answer.Which(Direction.LESS, false, ""),
                    new Answer.Which(Direction.LESS, null, ""),
                    new Answer.Which(Direction.LESS, true, ""),
                    new Answer.Which(Direction.MORE, true, "")));
    assertThat(which.outcome().kind()).isEqualTo(DirectionOutcome.Kind.CONSENSUS);
    assertThat(which.still()).isEqualTo(new Proportion(2, 3));
  }

  private static Answer chosen(Preferred second, Preferred third) {
    return new Answer.Chosen(List.of(new Choice(0, 1, second), new Choice(0, 2, third)), "");
  }

  /** Choices say from where on, and only values say by how much. */
  @Test
  void choicesCountBesideValues() {
    Answer later = chosen(Preferred.NEITHER, Preferred.FIRST);
    PairOutcome ordered =
        ((Conclusion.Each) concluding.of(AGES, List.of(later, later, later))).outcome();
    assertThat(ordered)
        .isInstanceOfSatisfying(
            PairOutcome.Ordered.class,
            one -> {
              assertThat(one.threshold().level().orElseThrow()).isBetween(45.0, 55.0);
              assertThat(one.valued()).isZero();
            });
    Answer values = new Answer.Each(List.of(70.0, 70.0, 63.0), "");
    PairOutcome differs =
        ((Conclusion.Each) concluding.of(AGES, List.of(later, values, values, values, later)))
            .outcome();
    assertThat(differs)
        .isInstanceOfSatisfying(
            PairOutcome.Differs.class, one -> assertThat(one.factor()).isEqualTo(0.9));
  }

  @Test
  void theOrderOfAnswersChangesNothing() {
    List<Answer> answers =
        new ArrayList<>(
            List.of(
                marked("phase/base", "5 weeks", "week/1", "rest"),
                marked("phase/base", "6 weeks"),
                marked("phase/base", "6 Weeks"),
                marked("week/1", "REST", "week/1/monday", "x")));
    Conclusion first = concluding.of(HALF, answers);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(answers, new Random(i));
      assertThat(concluding.of(HALF, answers)).isEqualTo(first);
    }
  }

  @Test
  void aTemplateHasOnlyItsOwnPlaces() {
    for (String there : List.of("phase/taper", "week/1", "week/12", "week/12/sunday")) {
      assertThat(TemplatePlace.of(HALF, there)).as(there).isPresent();
    }
    for (String not :
        List.of("week/13", "week/0", "week/1/sun", "phase/x", "", "week/12/sunday/x", "base")) {
      assertThat(TemplatePlace.of(HALF, not)).as(not).isEmpty();
    }
  }
}
