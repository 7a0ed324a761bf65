package dev.cairn.review.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.model.Proportion;
import dev.cairn.review.Overridden;
import dev.cairn.review.Profile;
import dev.cairn.review.SeenDecision;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalsTest {
  private static final SeenDecision LONG_DAY =
      new SeenDecision("day.2027-01-31.distance", "template", "LONG-DAY");
  private static final Profile MASTER =
      new Profile("50-54", "half", "improve", "40-49", 4, List.of(), "normal");
  private static final Profile YOUNG =
      new Profile("30-34", "half", "improve", "40-49", 4, List.of(), "bold");

  private final List<Edit> edits = new ArrayList<>();
  private final List<Kept> kept = new ArrayList<>();
  private long sequence;

  private void edited(Profile profile, String before, String after) {
    sequence++;
    edits.add(
        new Edit(
            sequence,
            "athlete-" + sequence,
            "coach",
            profile,
            new Overridden("day/2027-01-31/distance", before, after, LONG_DAY),
            "too-much"));
  }

  private void left(Profile profile) {
    sequence++;
    kept.add(new Kept(sequence, "athlete-" + sequence, profile, LONG_DAY));
  }

  private List<Learned> all() {
    return new Proposals(edits, kept, 5).all();
  }

  @Test
  void fourEditsAreNoProposalAndFiveAre() {
    for (int at = 0; at < 4; at++) {
      edited(MASTER, "18 km", "16 km");
    }
    assertThat(all()).isEmpty();
    edited(MASTER, "20 km", "18 km");
    assertThat(all())
        .singleElement()
        .isInstanceOfSatisfying(
            Learned.Proposed.class,
            one -> {
              assertThat(one.way()).isEqualTo(Way.LESS);
              assertThat(one.cases()).hasSize(5);
              assertThat(one.topic()).isEqualTo(new Topic("template", "LONG-DAY", "distance"));
            });
  }

  @Test
  void whatTellsTheRunnersApartBecomesTheCondition() {
    for (int at = 0; at < 6; at++) {
      edited(MASTER, "18 km", "16 km");
    }
    for (int at = 0; at < 10; at++) {
      left(YOUNG);
    }
    left(MASTER);
    Learned.Proposed one = (Learned.Proposed) all().getFirst();
    assertThat(one.condition()).isEqualTo("age >= 50 && age < 55 && temperament == 'normal'");
    assertThat(one.counterCases()).hasSize(1);
    assertThat(one.overridden()).isEqualTo(new Proportion(6, 17));
    Factors change = one.change();
    assertThat(change).isNotNull();
    if (change != null) {
      assertThat(change.median()).isCloseTo(16 / 18.0, within(1e-12));
    }
  }

  @Test
  void coachesWhoPullInOppositeWaysAreAskedInTheNextMeeting() {
    for (int at = 0; at < 3; at++) {
      edited(MASTER, "18 km", "16 km");
      edited(MASTER, "18 km", "20 km");
    }
    assertThat(all())
        .singleElement()
        .isInstanceOfSatisfying(
            Learned.Question.class,
            one -> {
              assertThat(one.less()).isEqualTo(3);
              assertThat(one.more()).isEqualTo(3);
            });
  }

  @Test
  void fiveDaysOfOnePlanAreOneCase() {
    for (int at = 0; at < 5; at++) {
      edits.add(
          new Edit(
              7,
              "athlete-7",
              "coach",
              MASTER,
              new Overridden("day/2027-01-3" + at + "/distance", "18 km", "16 km", LONG_DAY),
              ""));
    }
    assertThat(all()).isEmpty();
  }

  private void day(long plan, int day, String cell, String before, String after) {
    edits.add(
        new Edit(
            plan,
            "athlete-" + plan,
            "coach",
            MASTER,
            new Overridden("day/2027-01-3" + day + "/" + cell, before, after, LONG_DAY),
            ""));
  }

  /** Two kilometres of Sunday run on Thursday are no quarrel about how far is too far. */
  @Test
  void whoMovesKilometresDisputesNothing() {
    for (int day = 0; day < 5; day++) {
      day(7, day, "distance", "18 km", day < 3 ? "16 km" : "20 km");
    }
    assertThat(all()).isEmpty();
    for (int plan = 8; plan < 12; plan++) {
      day(plan, 0, "distance", "18 km", "16 km");
      day(plan, 1, "distance", "8 km", "10 km");
    }
    assertThat(all())
        .singleElement()
        .isInstanceOfSatisfying(
            Learned.Proposed.class,
            one -> {
              assertThat(one.way()).isEqualTo(Way.OTHERWISE);
              assertThat(one.change()).isNull();
            });
  }

  /** Nine days of one plan, halved, and four plans with a tenth less: the middle plan says 0.9. */
  @Test
  void aPlanSpeaksOnceHoweverManyDaysWereChanged() {
    for (int day = 0; day < 9; day++) {
      day(7, day, "distance", "18 km", "9 km");
    }
    for (int plan = 8; plan < 12; plan++) {
      day(plan, 0, "distance", "10 km", "9 km");
    }
    assertThat(all())
        .singleElement()
        .isInstanceOfSatisfying(
            Learned.Proposed.class,
            one -> assertThat(one.change()).isEqualTo(new Factors(0.9, 0.5, 0.9, 93)));
  }

  /** In eight plans a coach saw what the rule had set; in five of them its distance was changed. */
  @Test
  void aPlanChangedInAnotherWayWasSeenToo() {
    for (int plan = 1; plan <= 5; plan++) {
      day(plan, 0, "distance", "18 km", "16 km");
    }
    day(6, 0, "type", "long", "rest");
    day(7, 0, "type", "long", "rest");
    sequence = 7;
    left(YOUNG);
    assertThat(all())
        .singleElement()
        .extracting(Learned::overridden)
        .isEqualTo(new Proportion(5, 8));
  }

  @Test
  void rulesAreRankedByHowOftenTheyAreChanged() {
    edited(MASTER, "18 km", "16 km");
    left(YOUNG);
    left(YOUNG);
    left(YOUNG);
    assertThat(new Proposals(edits, kept, 5).rates())
        .containsExactly(new Proposals.Rate("LONG-DAY", new Proportion(1, 4)));
  }

  @ParameterizedTest
  @CsvSource({
    "18 km, 16 km, LESS",
    "12.5 km, 13 km, MORE",
    "easy, rest, OTHERWISE",
    "'', 5 km, OTHERWISE",
    "4:20-4:30 /km, 4:30-4:40 /km, OTHERWISE",
    "50 km, 50 km, OTHERWISE",
    "1.5.2, 3, OTHERWISE"
  })
  void theWayIsReadFromTheValues(String before, String after, Way way) {
    edited(MASTER, before, after);
    assertThat(edits.getFirst().way()).isEqualTo(way);
  }

  /**
   * Of six values the least and greatest hold the median in 1 - 2 x 0.5^6 = 96.9 %, of five in 93.8
   * %.
   */
  @Test
  void theIntervalSaysHowSureItIs() {
    assertThat(Factors.of(List.of(0.8, 0.9, 0.85, 0.95, 0.7, 0.75)))
        .isEqualTo(new Factors(0.825, 0.7, 0.95, 96));
    assertThat(Factors.of(List.of(0.8, 0.9, 0.85, 0.95, 0.7)).sureness()).isEqualTo(93);
    assertThat(Factors.of(List.of(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)))
        .isEqualTo(new Factors(0.5, 0.2, 0.8, 96));
  }
}
