package dev.cairn.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.trail.PlanDiff;
import dev.cairn.trail.TwoPlans;
import org.junit.jupiter.api.Test;

class DiffTextTest {
  private static final String ALEX = "{\"age\":32,\"id\":\"alex\",\"name\":\"Alex\",";

  @Test
  void tellsAWeekItsReasonAndWhereThatCameFrom() {
    assertThat(text(healthy("40", "55"), sore()))
        .isEqualTo(
            """
            Alex, 32 · half marathon on Sunday 21 February 2027

            1 value differs in 1 week of 1: 1 week total.
            Told otherwise about the athlete:
              injuries none -> [{site shins}]
            What the changes come from:
              modifier Shin splint history applies now: peak x 0.9
                through limit.peak x 1 -> x 0.9

            W9 total 55 -> 49.5 km because limit.peak x 1 -> x 0.9 (Shin splint history)
            """);
  }

  @Test
  void aFactIsNamedWithBothItsValues() {
    assertThat(text(healthy("40", "55"), healthy("42", "57")))
        .endsWith(
            """
            Told otherwise about the athlete:
              km 40 -> 42
            What the changes come from:
              fact km 40 -> 42
                through limit.peak

            W9 total 55 -> 57 km because limit.peak (fact km)
            """);
  }

  @Test
  void whoThinksInMilesReadsMiles() {
    String miles = ALEX + "\"units\":\"mi\"}";
    assertThat(text(healthy("40", "40.234").input(miles), healthy("40", "32.187").input(miles)))
        .contains("W9 total 25 -> 20 mi because");
  }

  @Test
  void aFactThatReachesNoValueIsStillTold() {
    assertThat(text(healthy("40", "55").input("{\"name\":\"Alexa\"}"), healthy("40", "55")))
        .contains("No value of a common week differs, no decision under them.", "name Alexa");
  }

  private static TwoPlans healthy(String now, String km) {
    return new TwoPlans()
        .km(km)
        .input(ALEX + "\"injuries\":[],\"km\":" + now + "}")
        .rule("limit.peak", "x 1", "r", "now=" + now + "@fact:km")
        .rule("w09.total", "55", "r", "peak=" + km + "@limit.peak");
  }

  private static TwoPlans sore() {
    return new TwoPlans()
        .km("49.5")
        .input(ALEX + "\"injuries\":[{\"site\":\"shins\"}],\"km\":40}")
        .modifier("modifier.shins")
        .rule("limit.peak", "x 0.9", "r", "now=40@fact:km", "shins=0.9@modifier.shins")
        .rule("w09.total", "49.5", "r", "peak=49.5@limit.peak");
  }

  private static String text(TwoPlans before, TwoPlans after) {
    return new DiffText(new Ink(false)).text(PlanDiff.of(before.plan(), after.plan()));
  }
}
