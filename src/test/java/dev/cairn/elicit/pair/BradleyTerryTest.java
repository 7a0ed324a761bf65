package dev.cairn.elicit.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.elicit.pair.Choice.Preferred;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BradleyTerryTest {
  /**
   * Wins of 1987 in the eastern half of a baseball league, as Agresti prints them: Baltimore,
   * Boston, Cleveland, Detroit, Milwaukee, New York, Toronto.
   */
  private static final int[][] WINS = {
    {0, 1, 7, 4, 2, 3, 1},
    {12, 0, 7, 2, 6, 7, 6},
    {6, 6, 0, 4, 4, 6, 5},
    {9, 11, 9, 0, 6, 5, 7},
    {11, 7, 9, 7, 0, 7, 9},
    {10, 6, 7, 8, 6, 0, 6},
    {12, 7, 8, 6, 4, 7, 0}
  };

  @Test
  void theStrengthsOfBaseballAreThosePublished() {
    BradleyTerry model = BradleyTerry.of(baseball(), WINS.length, 0);
    double[] published = {0, 1.1077, 0.6839, 1.4364, 1.5814, 1.2476, 1.2945};
    for (int team = 0; team < published.length; team++) {
      assertThat(model.strengths().get(team)).isCloseTo(published[team], within(1e-4));
    }
    assertThat(model.ties()).isZero();
  }

  private static List<Choice> baseball() {
    List<Choice> games = new ArrayList<>();
    for (int team = 0; team < WINS.length; team++) {
      for (int other = 0; other < WINS.length; other++) {
        for (int win = 0; win < WINS[team][other]; win++) {
          games.add(new Choice(team, other, Preferred.FIRST));
        }
      }
    }
    return games;
  }

  /** Two levels: the odds are the wins, and ties are what is left; no search is needed. */
  @Property(tries = 100)
  void twoLevelsComeToTheirShares(
      @ForAll @IntRange(min = 1, max = 30) int wins,
      @ForAll @IntRange(min = 1, max = 30) int losses,
      @ForAll @IntRange(min = 0, max = 30) int ties) {
    List<Choice> choices = new ArrayList<>();
    add(choices, wins, Preferred.FIRST);
    add(choices, losses, Preferred.SECOND);
    add(choices, ties, Preferred.NEITHER);
    BradleyTerry model = BradleyTerry.of(choices, 2, 0);
    double all = wins + losses + ties;
    assertThat(model.above(0, 1)).isCloseTo(wins / all, within(1e-7));
    assertThat(model.above(1, 0)).isCloseTo(losses / all, within(1e-7));
  }

  private static void add(List<Choice> choices, int count, Preferred preferred) {
    for (int at = 0; at < count; at++) {
      choices.add(new Choice(0, 1, preferred));
    }
  }

  /** Five real wins and a quarter of one each way: the odds are 5.25 to 0.25. */
  @Test
  void whoAlwaysWinsHasAStrengthAfterImaginedChoices() {
    List<Choice> choices = new ArrayList<>();
    add(choices, 5, Preferred.FIRST);
    double apart = -BradleyTerry.of(choices, 2, 0.5).strengths().get(1);
    assertThat(apart).isCloseTo(Math.log(21), within(1e-9));
  }

  @Test
  void choicesThatGoRoundAreFoundOnce() {
    List<Choice> round =
        List.of(
            new Choice(0, 1, Preferred.FIRST),
            new Choice(1, 2, Preferred.FIRST),
            new Choice(0, 2, Preferred.SECOND));
    assertThat(Circles.in(round)).hasSize(1);
    List<Choice> straight = List.of(round.get(0), round.get(1), new Choice(0, 2, Preferred.FIRST));
    assertThat(Circles.in(straight)).isEmpty();
    List<Choice> alike = List.of(round.get(0), round.get(1), new Choice(0, 2, Preferred.NEITHER));
    assertThat(Circles.in(alike)).isEmpty();
  }

  @Test
  void fromFiftyOnFiveCoachesTreatARunnerDifferently() {
    List<Double> ages = List.of(35.0, 45.0, 50.0, 55.0, 65.0);
    List<List<Choice>> coaches = new ArrayList<>();
    for (int from : new int[] {2, 2, 2, 3, 1}) {
      List<Choice> choices = new ArrayList<>();
      for (int age = 1; age < ages.size(); age++) {
        choices.add(new Choice(0, age, age >= from ? Preferred.FIRST : Preferred.NEITHER));
      }
      coaches.add(choices);
    }
    Threshold found = Threshold.of(ages, coaches);
    assertThat(found.level().orElseThrow()).isBetween(45.0, 52.0);
    assertThat(found.low().orElseThrow()).isLessThan(found.level().orElseThrow());
    assertThat(found.high().orElseThrow()).isGreaterThan(found.level().orElseThrow());
  }

  @Test
  void whereAllSayAlikeThereIsNoThreshold() {
    List<Choice> alike = List.of(new Choice(0, 1, Preferred.NEITHER));
    Threshold found = Threshold.of(List.of(35.0, 65.0), List.of(alike, alike, alike));
    assertThat(found.level()).isEmpty();
    assertThat(found.low()).isEmpty();
  }

  @Test
  void twoCoachesHaveAThresholdWithoutAnInterval() {
    List<Choice> choices =
        List.of(new Choice(0, 1, Preferred.NEITHER), new Choice(0, 2, Preferred.FIRST));
    Threshold found = Threshold.of(List.of(35.0, 45.0, 65.0), List.of(choices, choices));
    assertThat(found.level()).isPresent();
    assertThat(found.low()).isEmpty();
  }
}
