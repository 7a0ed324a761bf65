package dev.cairn.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.cli.HandMadePlan;
import dev.cairn.model.Grid;
import dev.cairn.trail.Refusal;
import dev.cairn.trail.WouldWork;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RefusalTextTest {
  @Test
  void saysWhyWhatCollidesAndWhatWouldWork() {
    Refusal refusal =
        new Refusal(
            List.of("request.weeks", "rule.longestRunOfRace"),
            "From 8 km a week the longest run reaches 14 km in 5 weeks, but a half marathon needs a"
                + " run of 11.6 km first and a week of 21.1 km.",
            List.of(
                new WouldWork("weeks", 12),
                new WouldWork(
                    "weeks and daysPerWeek", new TreeMap<>(Map.of("weeks", 9, "daysPerWeek", 3)))));

    assertThat(new RefusalText(new Ink(false)).text(HandMadePlan.alex(Grid.KM), refusal))
        .isEqualTo(
            """
            Alex, 32 · half marathon on Sunday 3 January 2027

            No plan
              From 8 km a week the longest run reaches 14 km in 5 weeks, but a half marathon needs a run of
              11.6 km first and a week of 21.1 km.

            What cannot hold together
              - the time until the race (request.weeks)
              - the long run that this race asks for (rule.longestRunOfRace)

            What would work
              - weeks: 12
              - daysPerWeek 3, weeks 9
            """);
  }

  @Test
  void aMedicalStopOffersNoWayAround() {
    Refusal refusal =
        new Refusal(List.of("redline.fever"), "Nobody trains with a fever.", List.of());

    assertThat(new RefusalText(new Ink(false)).text(HandMadePlan.alex(Grid.KM), refusal))
        .endsWith("What cannot hold together\n  - a red line of the pack (redline.fever)\n");
  }
}
