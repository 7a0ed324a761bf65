package dev.cairn.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Grid;
import dev.cairn.trail.PlanDiff;
import dev.cairn.trail.TwoPlans;
import dev.cairn.trail.WeekChange;
import java.util.LinkedHashMap;
import java.util.Map;
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

            W9 total 55 -> 49.5 km because the factor on the safe peak x 1 -> x 0.9 (Shin splint history)
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

            W9 total 55 -> 57 km because the factor on the safe peak (fact km)
            """);
  }

  @Test
  void reasonsThatAnEarlierWeekToldAreOnlyPointedTo() {
    WeekChange week = PlanDiff.of(healthy("40", "55").plan(), sore().plan()).weeks().getFirst();
    Map<String, String> told = new LinkedHashMap<>();
    told.put("the factor on the safe peak x 1 -> x 0.9 (Shin splint history)", "W8");
    assertThat(new WeekDiffText(new Ink(false), Grid.KM, week, told).text())
        .isEqualTo("W9 total 55 -> 49.5 km for the reasons of W8\n");
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
