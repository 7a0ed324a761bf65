package dev.cairn.engine.volume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.Runner;
import dev.cairn.engine.RunningPack;
import dev.cairn.engine.brief.Baseline;
import dev.cairn.engine.brief.Brief;
import dev.cairn.engine.season.Season;
import dev.cairn.model.Athlete;
import dev.cairn.model.Race;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.trail.Trail;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunCeilingsTest {
  private static final Athlete ATHLETE = Runner.of(Race.HALF, 12).athlete();
  private static final RaceTemplate TEMPLATE =
      Objects.requireNonNull(RunningPack.rules().templates().get(Race.HALF));
  private static final Season SEASON = Season.of(ATHLETE, TEMPLATE);

  /** 3 km, or 20 minutes and the 2 that strides take off, whichever ends sooner. */
  @ParameterizedTest
  @CsvSource({"270, 3", "400, 3", "440, 3", "480, 3", "528, 2.5", "540, 2.5", "720, 2"})
  void theShortestRunIsThreeKilometresOrTwentyTwoMinutes(int easySeconds, double km) {
    Brief brief = Brief.of(ATHLETE, RunningPack.rules(), TEMPLATE, Baseline.NONE, Trail.quiet());
    RunCeilings ceilings = RunCeilings.of(brief, SEASON, 1, easySeconds, null);
    assertThat(brief.grid().km(ceilings.shortest())).isEqualTo(km);
  }
}
