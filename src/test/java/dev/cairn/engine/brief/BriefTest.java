package dev.cairn.engine.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.Runner;
import dev.cairn.engine.RunningPack;
import dev.cairn.model.Athlete;
import dev.cairn.model.Goal;
import dev.cairn.model.Race;
import dev.cairn.model.RecentRace;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefTest {

  /** A marathon on a course measured 200 m short is one, too. */
  @ParameterizedTest
  @CsvSource({
    "MARATHON, FINISH, , true",
    "MARATHON, FINISH, 21.098, true",
    "MARATHON, FINISH, 41.9, true",
    "MARATHON, FINISH, 42.0, false",
    "MARATHON, FINISH, 42.195, false",
    "MARATHON, IMPROVE, 21.098, false",
    "HALF, FINISH, 10, false"
  })
  void aMarathonIsTheFirstForWhoWishesToFinishAndNamesNone(
      Race race, Goal goal, @Nullable Double recentKm, boolean first) {
    Athlete runner = Runner.of(race, 16).goal(goal).athlete();
    Athlete athlete = runner.with(runner.snapshot().withRecentRace(recent(recentKm)));
    assertThat(Brief.firstMarathon(athlete)).isEqualTo(first);
    var limits = RunningPack.rules().limits();
    assertThat(Brief.minutesOnFeet(athlete, limits))
        .isEqualTo(first ? limits.firstMarathonMinutes() : limits.timeOnFeetMinutes());
  }

  private static @Nullable RecentRace recent(@Nullable Double km) {
    return km == null ? null : new RecentRace(km, Duration.ofHours(4), LocalDate.of(2026, 10, 4));
  }
}
