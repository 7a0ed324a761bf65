package dev.cairn.review.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.review.Overridden;
import dev.cairn.review.Profile;
import dev.cairn.review.SeenDecision;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectTest {
  private static final Profile RUNNER =
      new Profile("30-34", "half", "improve", "40-49", 4, List.of(), null);

  private static Edit edit(long sequence, String place) {
    SeenDecision decision = new SeenDecision("d", "formula", "long run");
    return new Edit(
        sequence, "athlete", "coach", RUNNER, new Overridden(place, "18", "16", decision), "");
  }

  private static List<String> direct(Edit... edits) {
    return Direct.of(List.of(edits)).stream().map(edit -> edit.change().place()).toList();
  }

  @Test
  void whatFollowsFromAShorterRunIsNoChangeOfItsOwn() {
    assertThat(
            direct(
                edit(1, "day/2027-01-31/duration"),
                edit(1, "day/2027-01-31/distance"),
                edit(1, "day/2027-01-31/workout"),
                edit(1, "week/9/total"),
                edit(1, "week/9/weekType")))
        .containsExactly("day/2027-01-31/distance");
  }

  @Test
  void aDayTakenOffIsOneOfItsKindAndNotOfItsLength() {
    assertThat(direct(edit(1, "day/2027-01-31/distance"), edit(1, "day/2027-01-31/type")))
        .containsExactly("day/2027-01-31/type");
  }

  @Test
  void severalDaysTogetherAreAlsoAWeek() {
    assertThat(
            direct(
                edit(1, "day/2027-01-26/distance"),
                edit(1, "day/2027-01-31/distance"),
                edit(1, "week/9/total")))
        .containsExactly("day/2027-01-26/distance", "day/2027-01-31/distance", "week/9/total");
  }

  @Test
  void anotherPlanSaysNothingAboutThisOne() {
    assertThat(direct(edit(1, "day/2027-01-31/duration"), edit(2, "day/2027-01-31/distance")))
        .containsExactly("day/2027-01-31/duration", "day/2027-01-31/distance");
  }
}
