package dev.cairn.engine.season;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.RunningPack;
import dev.cairn.model.Race;
import dev.cairn.pack.GrowthRules;
import dev.cairn.pack.RaceTemplate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CutbacksTest {
  private static final GrowthRules GROWTH = RunningPack.rules().growth();

  private static final RacesOnTheWay NONE = new RacesOnTheWay(List.of(), List.of());

  private static Season season(Race race, int weeks) {
    RaceTemplate template = Objects.requireNonNull(RunningPack.rules().templates().get(race));
    return Season.of(template, LocalDate.of(2027, 6, 6), weeks);
  }

  private static List<Integer> weeks(Season season, int every, int... cutShort) {
    boolean[] light = new boolean[season.weeks() + 1];
    for (int week : cutShort) {
      light[week] = true;
    }
    boolean[] flags = Cutbacks.weeks(season, NONE, light, GROWTH, every, season.peakWeek());
    List<Integer> weeks = new ArrayList<>();
    for (int week = 1; week < flags.length; week++) {
      if (flags[week]) {
        weeks.add(week);
      }
    }
    return weeks;
  }

  @Test
  void theTwelveWeekHalfRestsInFourAndSevenBecauseEightIsTheWeekBeforeThePeak() {
    assertThat(weeks(season(Race.HALF, 12), 4)).containsExactly(4, 7);
  }

  @Test
  void plansUnderSixWeeksHaveNone() {
    assertThat(weeks(season(Race.TEN_K, 5), 3)).isEmpty();
  }

  @Test
  void neverThePeakWeekNorTheOneBeforeAndNeverTooManyFullWeeksInARow() {
    for (Race race : Race.values()) {
      for (int every = 3; every <= 4; every++) {
        for (int length = 8; length <= 24; length++) {
          Season season = season(race, length);
          List<Integer> weeks = weeks(season, every);
          assertThat(weeks).doesNotContain(season.peakWeek(), season.peakWeek() - 1);
          assertThat(longestRow(season, weeks))
              .as("%s %d weeks every %d: %s", race, length, every, weeks)
              .isLessThanOrEqualTo(every);
        }
      }
    }
  }

  /** The 16-week half has its peak in week 12 and rests in 4, 8 and 13 when nothing cuts it. */
  @Test
  void aWeekCutShortIsTheEasyWeekAndTheRhythmStartsAnewFromIt() {
    Season season = season(Race.HALF, 16);
    assertThat(weeks(season, 4)).containsExactly(4, 8, 13);
    assertThat(weeks(season, 4, 3)).as("right before").containsExactly(7, 10);
    assertThat(weeks(season, 4, 4)).as("on it").containsExactly(8, 13);
    assertThat(weeks(season, 4, 5)).as("right after").containsExactly(9, 13);
    assertThat(weeks(season, 4, 6)).as("in between").containsExactly(4, 10);
  }

  private static int longestRow(Season season, List<Integer> cutbacks) {
    int longest = 0;
    int row = 0;
    for (int week = 1; week <= season.lastTrainingWeek(); week++) {
      row = cutbacks.contains(week) ? 0 : row + 1;
      longest = Math.max(longest, row);
    }
    return longest;
  }
}
