package dev.cairn.action.elicit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.action.Office;
import dev.cairn.action.elicit.Minutes.Drawer;
import dev.cairn.action.elicit.SecondLook.Why;
import dev.cairn.action.kept.RoundSecrets;
import dev.cairn.action.minutes.MinutesCsv;
import dev.cairn.action.minutes.MinutesJson;
import dev.cairn.elicit.conclusion.Conclusion;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.outcome.RangeOutcome;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.Bilingual;
import dev.cairn.pack.meeting.Measure;
import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.pack.meeting.QuestionSet;
import dev.cairn.pack.meeting.SafeSide;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What weights by performance would make of a range; the number stays what all say alike. */
class SecondLookTest {
  private static final String ASKED = "asked";
  private static final double TRUTH = 10;
  private static final List<String> COACHES = List.of("anna", "ben", "chloe");

  private final Office office = new Office().withAlex();
  private final Drawer drawer = new Drawer();
  private final MeetingActions actions = new MeetingActions(drawer, Minutes.CHANCE);

  private static MeetingQuestion range(String id, boolean seed) {
    Bilingual text = new Bilingual(id, id);
    return new MeetingQuestion(
        id,
        text,
        text,
        null,
        new Asked.Range(Measure.PERCENT, 0, 100, SafeSide.LOWER, null, seed ? TRUTH : null));
  }

  /** Anna is about as often below as above and narrow, Ben always too high; Chloe as Ben. */
  private void open(int seeds) {
    List<MeetingQuestion> all = new ArrayList<>();
    for (int seed = 0; seed < seeds; seed++) {
      all.add(range("seed-" + seed, true));
    }
    all.add(range(ASKED, false));
    Bilingual title = new Bilingual("Seeds", "Saat");
    office.act(
        actions.open(
            "november",
            LocalDate.of(2026, 11, 21),
            "Maria",
            List.of("Anna", "Ben", "Chloe"),
            new QuestionSet("seeds", 9, title, title, List.of(), all)));
    for (int seed = 0; seed < seeds; seed++) {
      double best = seed % 2 == 0 ? 9 : 11;
      say("seed-" + seed, "anna", Minutes.range(best - 2, best, best + 2));
      say("seed-" + seed, "ben", Minutes.range(30, 40, 50));
      say("seed-" + seed, "chloe", Minutes.range(35, 45, 55));
      office.act(actions.close("november", "seed-" + seed));
    }
  }

  private void say(String question, String coach, Answer answer) {
    office.act(actions.answer("november", question, coach, answer));
  }

  private void asked() {
    say(ASKED, "anna", Minutes.range(5, 8, 11));
    say(ASKED, "ben", Minutes.range(6, 10, 14));
    say(ASKED, "chloe", Minutes.range(7, 12, 17));
    office.act(actions.close("november", ASKED));
  }

  private HeldMeeting held(RoundSecrets secrets) {
    return new MeetingReading(office.records, Minutes.packs().policy(), Office.RULES, secrets)
        .meeting("november");
  }

  private SecondLook.Weighted weighted() {
    return (SecondLook.Weighted) Objects.requireNonNull(question().secondLook());
  }

  private HeldQuestion question() {
    return held(drawer).question(ASKED).orElseThrow();
  }

  @Test
  void withTenSeedQuestionsWhoeverKnewThemWeighsMoreAndTheNumberStaysAsItIs() {
    open(10);
    asked();
    SecondLook.Weighted look = weighted();
    assertThat(look.seeds()).isEqualTo(10);
    assertThat(look.coaches()).isEqualTo(3);
    assertThat(look.left()).isZero();
    assertThat(look.median()).as("as Anna alone said").isCloseTo(8, within(0.2));
    assertThat(question().standing())
        .isInstanceOfSatisfying(
            Conclusion.Much.class,
            much ->
                assertThat(((RangeOutcome.Wide) much.outcome()).pooled().median())
                    .as("all count alike")
                    .isGreaterThan(look.median() + 1));
  }

  @Test
  void theSecondRoundCountsWhereSomebodyAnsweredOnceMore() {
    open(10);
    asked();
    office.act(actions.again("november", ASKED));
    say(ASKED, "anna", Minutes.range(17, 20, 23));
    office.act(actions.close("november", ASKED));
    SecondLook.Weighted look = weighted();
    assertThat(look.median()).isCloseTo(20, within(0.2));
    office.act(actions.again("november", "seed-0"));
    assertThat(question().secondLook()).as("a seed asked again is open already").isEqualTo(look);
  }

  @Test
  void underTenSeedQuestionsThereIsNoneAndItSaysSo() {
    open(9);
    asked();
    assertThat(question().secondLook()).isEqualTo(new SecondLook.None(Why.TOO_FEW_SEEDS, 9));
    assertThat(MinutesJson.line(held(drawer)))
        .contains("{\"none\":\"tooFewSeeds\",\"seeds\":9,\"setsNumber\":false}");
  }

  @Test
  void nothingIsToldWhileTheQuestionIsSealedNorOfASeedItself() {
    open(10);
    COACHES.forEach(coach -> say(ASKED, coach, Minutes.range(5, 8, 11)));
    assertThat(question().secondLook()).isNull();
    assertThat(held(drawer).question("seed-0").orElseThrow().secondLook()).isNull();
  }

  @Test
  void whereTheKeysAreNotNobodyIsWeighted() {
    open(10);
    asked();
    assertThat(held(new Drawer()).question(ASKED).orElseThrow().secondLook())
        .isEqualTo(new SecondLook.None(Why.ELSEWHERE, 10));
  }

  @Test
  void whoeverCannotSayHasNoWeightAndIsCounted() {
    open(10);
    say(ASKED, "anna", Minutes.range(5, 8, 11));
    say(ASKED, "ben", Minutes.range(6, 10, 14));
    say(ASKED, "chloe", new Answer.CannotSay(""));
    office.act(actions.close("november", ASKED));
    SecondLook.Weighted look = weighted();
    assertThat(look.coaches()).isEqualTo(2);
    assertThat(look.left()).isZero();
  }

  @Test
  void minutesTellItPlainlyAndNameNobody() {
    open(10);
    asked();
    String json = MinutesJson.line(held(drawer));
    assertThat(json)
        .contains("\"weightedByPerformance\":{\"coaches\":3,\"left\":0,\"median\":")
        .contains("\"setsNumber\":false");
    assertThat(MinutesCsv.of(held(drawer)))
        .contains("weightedByPerformance,median,8", "weightedByPerformance,setsNumber,,false");
  }
}
