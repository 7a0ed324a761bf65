package dev.cairn.engine.season;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.Runner;
import dev.cairn.engine.RunningPack;
import dev.cairn.model.Athlete;
import dev.cairn.model.Phase;
import dev.cairn.model.Race;
import dev.cairn.pack.RaceTemplate;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SeasonTest {

  private static RaceTemplate template(Race race) {
    return Objects.requireNonNull(RunningPack.rules().templates().get(race));
  }

  private static Season season(Race race, int weeks) {
    return Season.of(template(race), LocalDate.of(2027, 6, 6), weeks);
  }

  @Test
  void twelveWeeksToAHalfAreFourFourTwoTwo() {
    Season season = season(Race.HALF, 12);
    assertThat(season.baseWeeks()).isEqualTo(4);
    assertThat(season.buildWeeks()).isEqualTo(4);
    assertThat(season.peakWeeks()).isEqualTo(2);
    assertThat(season.taperWeeks()).isEqualTo(2);
    assertThat(season.peakWeek()).isEqualTo(9);
  }

  @Test
  void everyLengthHasAllPhasesAndAddsUp() {
    for (Race race : Race.values()) {
      for (int weeks = template(race).minWeeks(); weeks <= template(race).maxWeeks(); weeks++) {
        Season season = season(race, weeks);
        assertThat(
                season.baseWeeks() + season.buildWeeks() + season.peakWeeks() + season.taperWeeks())
            .isEqualTo(weeks);
        assertThat(season.baseWeeks()).as("%s %d", race, weeks).isPositive();
        assertThat(season.buildWeeks()).as("%s %d", race, weeks).isPositive();
        assertThat(season.peakWeeks()).as("%s %d", race, weeks).isPositive();
        assertThat(season.phase(season.peakWeek())).isEqualTo(Phase.PEAK);
        assertThat(season.phase(weeks)).isEqualTo(Phase.TAPER);
      }
    }
  }

  @Test
  void aMarathonPeaksAtSixtyFiveToSeventyFivePercentFromNineWeeksOn() {
    for (int weeks = 9; weeks <= 24; weeks++) {
      double share = season(Race.MARATHON, weeks).peakWeek() / (double) weeks;
      assertThat(share).as("%d weeks", weeks).isBetween(0.65, 0.75);
    }
  }

  @Test
  void eightWeeksToAMarathonPeakInTheLastWeekBeforeTheTaper() {
    assertThat(season(Race.MARATHON, 8).peakWeek()).isEqualTo(5);
  }

  @Test
  void withRaceDateAndWeeksTheFirstWeekIsCountedBackFromTheRace() {
    Athlete athlete = Runner.of(Race.HALF, 12).raceOn(LocalDate.of(2027, 2, 21)).athlete();
    Season season = Season.of(athlete, template(Race.HALF));
    assertThat(season.start()).isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(season.monday(12)).isEqualTo(LocalDate.of(2027, 2, 15));
    assertThat(season.raceOffset()).isEqualTo(6);
  }

  @Test
  void withOnlyWeeksTheRaceIsOnTheLastDay() {
    Season season = Season.of(Runner.of(Race.HALF, 12).athlete(), template(Race.HALF));
    assertThat(season.start()).isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(season.raceDate()).isEqualTo(LocalDate.of(2027, 2, 21));
  }

  @Test
  void moreThanTheLongestTemplateStartsLater() {
    Season season = season(Race.HALF, 40);
    assertThat(season.weeks()).isEqualTo(24);
    assertThat(season.wishedWeeks()).isEqualTo(40);
    assertThat(season.monday(24)).isEqualTo(LocalDate.of(2027, 5, 31));
  }
}
