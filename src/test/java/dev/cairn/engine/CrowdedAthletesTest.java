package dev.cairn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.OtherRace;
import dev.cairn.model.Priority;
import dev.cairn.model.Race;
import dev.cairn.model.Week;
import dev.cairn.model.WeekType;
import dev.cairn.model.WorkoutType;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who enters every race is planned or refused with a reason, never withheld. */
class CrowdedAthletesTest {
  private static final int ATHLETES = 600;

  @Test
  void nobodyIsWithheldAPlan() {
    int planned = 0;
    for (long seed = 0; seed < ATHLETES; seed++) {
      boolean plan =
          RunningPack.planner().plan(CrowdedAthletes.athlete(seed)) instanceof Outcome.Planned;
      planned += plan ? 1 : 0;
    }
    assertThat(planned).isGreaterThan(ATHLETES / 2);
  }

  /** More races in a week than wished runs. */
  @ParameterizedTest
  @ValueSource(longs = {10013, 14059, 14486, 14581, 25027, 28111, 343, 3609, 34013, 5971, 7631})
  void racesTakeNoMoreDaysThanTheWishedOnes(long seed) {
    Read read = Read.plan(CrowdedAthletes.athlete(seed));
    int wished = CrowdedAthletes.athlete(seed).request().daysPerWeek();
    for (Week week : read.weeks()) {
      assertThat(week.days())
          .filteredOn(day -> day.type().value().run())
          .hasSizeLessThan(wished + 1);
    }
    assertThat(read.warns("race.left-out")).isTrue();
  }

  @Test
  void ofThreeRacesInAWeekOfTwoRunDaysTheLastIsLeftOutAndTold() {
    LocalDate monday = LocalDate.of(2027, 1, 4);
    Runner twice = Runner.of(Race.FIVE_K, 10).running(20, 10).days(2);
    for (int race = 0; race < 3; race++) {
      twice.race(monday.plusDays(2L * race), 3, Priority.C);
    }
    Read read = Read.plan(twice.athlete());
    assertThat(read.plan().warnings())
        .anyMatch(warning ->
            warning.message().contains("on 2027-01-08")
                && warning.message().contains("finds the 2 run days of week 6 taken by"));
    assertThat(read.types(6)).filteredOn(type -> type != WorkoutType.REST).hasSize(2);
  }

  /** Races take the long run its weeks, and what it cannot carry is not reached a second time. */
  @ParameterizedTest
  @ValueSource(longs = {8732, 19106, 202665})
  void theMaximumMayComeBeforeTheRacesThatKeepTheLongRunShort(long seed) {
    Read read = Read.plan(CrowdedAthletes.athlete(seed));
    assertThat(CrowdedAthletes.athlete(seed).request().otherRaces())
        .extracting(OtherRace::priority)
        .contains(Priority.B);
    assertThat(read.weeks()).isNotEmpty();
  }

  /** One run a week is all there is; two C races in one week hold no more than that run. */
  @ParameterizedTest
  @ValueSource(longs = {68273, 91623, 93858, 74379, 112587, 58290})
  void racesBesideEachOtherRaiseNoWeek(long seed) {
    Read read = Read.plan(CrowdedAthletes.athlete(seed));
    double most = CrowdedAthletes.athlete(seed).snapshot().currentWeeklyKm();
    for (Week week : read.weeks()) {
      double km = week.total().value().km();
      boolean raced = week.days().stream().filter(day -> day.type().value().run()).count() > 1;
      assertThat(km).isLessThanOrEqualTo(raced ? most * 1.1 : Double.MAX_VALUE);
      most = Math.max(most, km);
    }
  }

  /** Week 6 is next to a race and holds 12.5 km, where 18 km are run today: no full week. */
  @Test
  void aWeekNearARaceBelowTodaysVolumeIsNoFullOne() {
    Read read = Read.plan(CrowdedAthletes.athlete(153729));
    assertThat(read.week(6).type().value()).isEqualTo(WeekType.BUILD);
    assertThat(read.weeks()).anyMatch(week -> week.type().value() == WeekType.PEAK);
  }

  /** 5.77 and 3.88 min are shown as 5.7 and 3.8; 5 % more than that is less than 10 min. */
  @Test
  void twoRacesCountAsMuchAsTheyShow() {
    Read read = Read.plan(CrowdedAthletes.athlete(125228));
    assertThat(read.types(5)).doesNotContain(WorkoutType.TEMPO);
  }

  /** Four weeks without a long run: the cutback holds what runs may have after them. */
  @Test
  void aCutbackWhoseRunsHoldNoMoreMayBeLower() {
    assertThat(Read.plan(CrowdedAthletes.athlete(33589)).weeks()).isNotEmpty();
  }
}
