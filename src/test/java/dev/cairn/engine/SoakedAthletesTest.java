package dev.cairn.engine;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Day;
import dev.cairn.model.Distance;
import dev.cairn.model.Phase;
import dev.cairn.model.Race;
import dev.cairn.model.Week;
import dev.cairn.model.WeekType;
import dev.cairn.model.WorkoutType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Athletes of the soak whose plan was once withheld; the planner hands out none that is broken. */
class SoakedAthletesTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 30);

  private static Read random(long seed) {
    return Read.plan(RandomAthletes.athlete(seed));
  }

  /** Races and blocked dates leave no other week at the maximum than one after a cutback. */
  @ParameterizedTest
  @ValueSource(longs = {1239655, 1284335, 1284397, 1322149, 1037045, 1364921, 2005987, 2013009})
  void thePeakThatCameEarlyComesFromFullWeeks(long seed) {
    comesFromLoad(random(seed).weeks());
  }

  @Test
  void theCutbackBeforeAnEarlyPeakComesAfterIt() {
    List<Week> weeks = random(1284397).weeks();
    assertThat(weeks.get(3).type().value()).isEqualTo(WeekType.PEAK);
    assertThat(weeks.subList(0, 4)).noneMatch(SoakedAthletesTest::recovers);
    assertThat(weeks.get(4).type().value()).isEqualTo(WeekType.RECOVERY);
  }

  /** Of several weeks at the maximum the first after a full week is the first peak week. */
  @ParameterizedTest
  @ValueSource(
      longs = {
        1242115, 1149241, 1270916, 1275153, 1291131, 1312959, 1049531, 2066661, 2127054, 2198993
      })
  void aWeekAtTheMaximumRightAfterACutbackIsNotTheFirstPeakWeek(long seed) {
    comesFromLoad(random(seed).weeks());
  }

  /** Week 16 was laid as the peak, and with the cutback gone from before it week 15 is full too. */
  @Test
  void thePeakBeginsWithTheFirstOfTwoWeeksThatACutbackMadeRoomFor() {
    List<Week> weeks = random(1723275).weeks();
    assertThat(weeks.subList(13, 16))
        .extracting(week -> week.type().value())
        .containsExactly(WeekType.BUILD, WeekType.PEAK, WeekType.PEAK);
  }

  /** The only one after a full week was week 8 of 18; the cutback in week 15 moves instead. */
  @Test
  void thePeakIsLateWhereACutbackCanMakeRoomForIt() {
    List<Week> weeks = random(1242115).weeks();
    assertThat(weeks.get(13).type().value()).isEqualTo(WeekType.RECOVERY);
    assertThat(weeks)
        .filteredOn(week -> week.type().value() == WeekType.PEAK)
        .extracting(Week::number)
        .containsExactly(16);
  }

  private static void comesFromLoad(List<Week> weeks) {
    int peak = 0;
    while (weeks.get(peak).type().value() != WeekType.PEAK) {
      peak++;
    }
    assertThat(peak).isPositive();
    assertThat(weeks.get(peak - 1)).matches(week -> !recovers(week));
  }

  private static boolean recovers(Week week) {
    return week.type().value() == WeekType.RECOVERY;
  }

  /** Runs lost or moved let the longest run of 30 days fall below that of the largest weeks. */
  @ParameterizedTest
  @ValueSource(longs = {1162199, 1209939, 1302225, 2190203, 1544161, 1574203})
  void aFullWeekBelowTheMaximumBehindBlockedDatesIsPlanned(long seed) {
    assertThat(random(seed).weeks()).anyMatch(week -> week.type().value() == WeekType.PEAK);
  }

  /** 22.25 mi are all whole steps of 90 % of 39.8 km: the week of the C race is no lighter one. */
  @Test
  void aWeekOfACRaceThatHoldsAllStepsOfTheStartIsFull() {
    assertThat(random(1505877).weeks().get(3).type().value()).isEqualTo(WeekType.PEAK);
  }

  /** Five runs leave no room for the longest run where the cutback comes before week 3. */
  @Test
  void fewerRunsKeepTheCutbackAwayFromThePeak() {
    List<Week> weeks = random(1673621).weeks();
    comesFromLoad(weeks);
    assertThat(weeks.getFirst().days()).filteredOn(day -> day.distance() != null).hasSize(4);
  }

  /** Hard minutes may begin in the peak week, which grows by 5 % then: less than 0.5 of 9 km. */
  @Test
  void aPeakWeekThatMayNotGrowByAStepHoldsWhatTheWeekBeforeReached() {
    List<Week> weeks = random(1869177).weeks();
    assertThat(weeks.get(2).type().value()).isEqualTo(WeekType.PEAK);
    assertThat(weeks.get(1).total().value()).isEqualTo(weeks.get(2).total().value());
  }

  /** A race cut every other week of the plan, so none is full. */
  @ParameterizedTest
  @ValueSource(longs = {1367533, 1082145, 2084545})
  void theLargestWeekOfThePeakPhaseIsThePeakWhereNoneIsFull(long seed) {
    List<Week> weeks = random(seed).weeks();
    assertThat(weeks)
        .filteredOn(week -> week.type().value() == WeekType.PEAK)
        .isNotEmpty()
        .allMatch(week -> week.phase() == Phase.PEAK);
  }

  /** With two sessions a week a C race since the last full week counts against both of them. */
  @ParameterizedTest
  @ValueSource(longs = {1210617, 1003406, 1077580, 2197673})
  void aCRaceRaisesNoHardMinutesOverTwoSessionsBesideGrowingVolume(long seed) {
    assertThat(random(seed).weeks()).isNotEmpty();
  }

  /** Thirty days without a run: Sunday's long run is measured from Friday's, not from long ago. */
  @Test
  void whoStartsAgainIsMeasuredFromTheFirstRunOn() {
    LocalDate[] away = FIRST_DAY.datesUntil(FIRST_DAY.plusWeeks(5)).toArray(LocalDate[]::new);
    Runner runner =
        Runner.of(Race.FIVE_K, 14)
            .running(37, 16.8)
            .minutes(FRIDAY, 40)
            .days(3)
            .blocked(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, SATURDAY)
            .blocked(away);
    Week six = Read.plan(runner).week(6);
    Distance friday = Objects.requireNonNull(six.days().get(4).distance()).value();
    Distance sunday = Objects.requireNonNull(six.days().get(6).distance()).value();
    assertThat(sunday.km() - friday.km()).isBetween(0.0, Math.max(1, friday.km() / 10));
  }

  /** At 10:40/km each minute of run-walk is rounded to the metre, 150 times in one run. */
  @Test
  void runningAndWalkingStaysWithinTheTimeOnFeet() {
    for (Week week : random(2370528).weeks()) {
      assertThat(week.days())
          .filteredOn(day -> day.session() != null)
          .allMatch(day -> Objects.requireNonNull(day.session()).value().durationMins() <= 150);
    }
  }

  /** Tuesday has 30 minutes, Thursday 65: no session of quality fits into the first. */
  @Test
  void qualityStandsOnADayWithTimeForIt() {
    Read read = random(1544161);
    assertThat(read.days())
        .filteredOn(day -> day.type().value().quality())
        .hasSizeGreaterThan(5)
        .noneMatch(day -> day.dayOfWeek() == TUESDAY);
  }

  /**
   * 21 km each, more than half a week: the first is planned as a B race, the others find no room.
   */
  @Test
  void ofThreeLongCRacesInOneWeekTheFirstIsRunAndTheOthersAreToldOff() {
    Read read = random(3017538);
    assertThat(read.week(5).days())
        .filteredOn(day -> day.type().value() == WorkoutType.RACE)
        .singleElement()
        .returns(LocalDate.of(2027, 7, 13), Day::date);
    assertThat(read.warns("race.as-b")).isTrue();
    assertThat(read.plan().warnings())
        .filteredOn(warning -> warning.code().equals("race.left-out"))
        .hasSize(2);
  }

  @Test
  void aCutbackRightBeforeTheOnlyFullWeekIsPlacedElsewhere() {
    assertThat(Read.plan(NastyAthletes.athlete(2126700)).weeks()).isNotEmpty();
  }
}
