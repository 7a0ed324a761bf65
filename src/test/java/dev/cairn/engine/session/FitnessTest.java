package dev.cairn.engine.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.PaceRange;
import dev.cairn.model.Zone;
import dev.cairn.trail.Decision;
import dev.cairn.trail.Trail;
import dev.cairn.trail.Warning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a runner's form rests on, and what is said about it. */
class FitnessTest {
  private static final LocalDate FRESH = Runner.AS_OF.minusDays(112);

  private final Trail trail = new Trail();
  private final List<Warning> warnings = new ArrayList<>();

  private Fitness of(Runner runner) {
    return Fitness.of(runner.athlete(), Packs.RULES, trail, warnings);
  }

  private Decision decision(String id) {
    Decision decision = trail.find(id);
    if (decision == null) {
      throw new AssertionError("Nobody decided " + id);
    }
    return decision;
  }

  @Test
  void aGivenVdotSetsThePaces() {
    Fitness fitness = of(Runner.of(44.0));
    assertThat(fitness.paces()).isTrue();
    assertThat(fitness.easySecondsPerKm()).isEqualTo(347);
    assertThat(fitness.secondsPerKm(Zone.THRESHOLD)).isEqualTo(283);
    assertThat(fitness.range(Zone.EASY)).isEqualTo(new PaceRange(327, 370));
    assertThat(decision("pace.vdot").value()).isEqualTo("VDOT 44.0");
    assertThat(decision("pace.vdot").inputs().getFirst().from()).isEqualTo("fact:snapshot.vdot");
    assertThat(warnings).isEmpty();
  }

  @Test
  void aFreshRaceSetsThePaces() {
    Fitness fitness = of(Runner.of(null).raced(10, "PT50M3S", FRESH));
    assertThat(fitness.paces()).isTrue();
    assertThat(decision("pace.vdot").value()).isEqualTo("VDOT 40.0");
    assertThat(decision("pace.vdot").inputs().getFirst().value())
        .isEqualTo("10 km in 50:03 on " + FRESH);
  }

  @Test
  void aRaceADayTooOldGivesEffortAndSaysSo() {
    Fitness fitness = of(Runner.of(null).raced(10, "PT50M3S", FRESH.minusDays(1)));
    assertThat(fitness.paces()).isFalse();
    assertThat(fitness.easySecondsPerKm()).isEqualTo(420);
    assertThat(fitness.range(Zone.THRESHOLD)).isNull();
    assertThat(decision("pace.vdot").alternatives().getFirst().whyRejected())
        .isEqualTo("it is 113 days old, more than 112");
    assertThat(decision("pace.easy").inputs().getLast().from())
        .isEqualTo("pack:running/sessions#unknownEasyPaceSeconds");
    assertThat(warnings).extracting(Warning::code).containsExactly("pace.unknown");
    assertThat(warnings.getFirst().message()).contains("113 days old").contains("7:00/km");
  }

  @Test
  void theGivenVdotComesBeforeARace() {
    of(Runner.of(44.0).raced(10, "PT50M3S", FRESH));
    assertThat(decision("pace.vdot").alternatives().getFirst().option())
        .startsWith("10 km in 50:03");
  }

  @Test
  void daysOffTakeTheirShare() {
    Fitness rested = of(Runner.of(44.0).off(28));
    assertThat(decision("pace.vdot").value()).isEqualTo("VDOT 41.0");
    assertThat(decision("pace.vdot").inputs()).extracting(input -> input.value()).contains("0.931");
    assertThat(rested.easySecondsPerKm()).isGreaterThan(347);
  }

  @Test
  void lengthsWithoutPaceFollowTheAssumedEasyPace() {
    Fitness fitness = of(Runner.of(null));
    assertThat(fitness.secondsPerKm(Zone.EASY)).isEqualTo(420);
    assertThat(fitness.secondsPerKm(Zone.WALK)).isEqualTo(600);
    Zone faster = Zone.EASY;
    for (Zone zone : List.of(Zone.STEADY, Zone.THRESHOLD, Zone.INTERVAL, Zone.REPETITION)) {
      assertThat(fitness.secondsPerKm(zone)).isLessThan(fitness.secondsPerKm(faster));
      faster = zone;
    }
  }

  @Test
  void aZoneIsDecidedWhenFirstUsedAndOnlyOnce() {
    Fitness fitness = of(Runner.of(44.0));
    assertThat(trail.find("pace.threshold")).isNull();
    assertThat(fitness.why(Zone.THRESHOLD, trail)).isEqualTo("pace.threshold");
    assertThat(fitness.why(Zone.THRESHOLD, trail)).isEqualTo("pace.threshold");
    assertThat(decision("pace.threshold").value()).isEqualTo("4:40/km to 4:46/km");
    assertThat(decision("pace.threshold").inputs().getFirst().from()).isEqualTo("pace.vdot");
  }

  @Test
  void aGoalTooFastIsFlaggedAndChangesNoPace() {
    Fitness plain = of(Runner.of(44.0));
    Trail other = new Trail();
    Fitness wishing =
        Fitness.of(Runner.of(44.0).wishing("PT1H35M").athlete(), Packs.RULES, other, warnings);
    assertThat(wishing.secondsPerKm(Zone.RACE)).isEqualTo(plain.secondsPerKm(Zone.RACE));
    assertThat(warnings).extracting(Warning::code).containsExactly("goal.time");
    assertThat(warnings.getFirst().message())
        .isEqualTo(
            "The goal of 1:35:00 is 7.0 % faster than today's fitness (1:42:12), so paces follow"
                + " the fitness. Maybe a later race or a nearer goal fits.");
  }

  @Test
  void aGoalWithinReachIsOnRecordWithoutWarning() {
    of(Runner.of(44.0).wishing("PT1H41M"));
    assertThat(warnings).isEmpty();
    assertThat(decision("goal.time").value()).endsWith("% faster");
  }

  @Test
  void thePredictionIsARange() {
    of(Runner.of(44.0));
    assertThat(decision("pace.prediction").value()).matches("1:\\d\\d:\\d\\d to 1:\\d\\d:\\d\\d");
  }

  @Test
  void milesAreSaidInMiles() {
    Fitness fitness = of(Runner.of(44.0).inMiles());
    assertThat(fitness.target(Zone.THRESHOLD)).isEqualTo("at 7:35/mi");
  }
}
