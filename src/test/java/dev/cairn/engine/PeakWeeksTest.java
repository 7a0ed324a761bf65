package dev.cairn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.pattern.WeekShape;
import dev.cairn.engine.session.PlannedWeek;
import dev.cairn.engine.session.PlannedWeek.Kind;
import dev.cairn.engine.volume.WeekOutline;
import dev.cairn.model.Distance;
import dev.cairn.model.Grid;
import dev.cairn.model.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which weeks are called the peak. Totals in half kilometres. */
class PeakWeeksTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

  private final List<WeekOutline> outlines = new ArrayList<>();
  private final List<PlannedWeek> weeks = new ArrayList<>();

  @Test
  void theWeeksThatHoldTheMaximumFromTheirPlaceOnAreThePeak() {
    week(Phase.BASE, Kind.FULL, 120);
    week(Phase.BUILD, Kind.FULL, 100);
    week(Phase.PEAK, Kind.FULL, 110);
    week(Phase.PEAK, Kind.FULL, 110);
    week(Phase.TAPER, Kind.TAPER, 80);
    PeakWeeks peaks = PeakWeeks.of(outlines, weeks, 3, 3);
    assertThat(peaks).isEqualTo(new PeakWeeks(110, 3, 0, 0));
    assertThat(weeks.stream().filter(peaks::holds).map(PlannedWeek::number)).containsExactly(3, 4);
  }

  @Test
  void aMaximumThatComesOnlyAfterACutbackIsNamedAndStays() {
    week(Phase.BASE, Kind.FULL, 90);
    week(Phase.BUILD, Kind.FULL, 100);
    week(Phase.BUILD, Kind.CUTBACK, 80);
    week(Phase.PEAK, Kind.FULL, 110);
    assertThat(PeakWeeks.of(outlines, weeks, 4, 4)).isEqualTo(new PeakWeeks(110, 4, 4, 0));
  }

  @Test
  void anEarlierMaximumRightAfterACutbackIsNamedWhereThePlaceOfThePeakHoldsLess() {
    week(Phase.BASE, Kind.FULL, 90);
    week(Phase.BUILD, Kind.CUTBACK, 70);
    week(Phase.BUILD, Kind.FULL, 110);
    week(Phase.PEAK, Kind.FULL, 100);
    assertThat(PeakWeeks.of(outlines, weeks, 4, 4)).isEqualTo(new PeakWeeks(110, 3, 3, 0));
  }

  @Test
  void ofTwoAtTheMaximumTheOneThatFullWeeksLeadToIsThePeak() {
    week(Phase.BASE, Kind.FULL, 90);
    week(Phase.BUILD, Kind.FULL, 110);
    week(Phase.BUILD, Kind.CUTBACK, 80);
    week(Phase.PEAK, Kind.FULL, 110);
    assertThat(PeakWeeks.of(outlines, weeks, 4, 4)).isEqualTo(new PeakWeeks(110, 2, 0, 4));
  }

  @Test
  void whereNoWeekIsFullTheMaximumIsThatOfThePeakPhase() {
    week(Phase.BASE, Kind.FULL, 120);
    week(Phase.BUILD, Kind.CUT_SHORT, 100);
    week(Phase.PEAK, Kind.CUTBACK, 95);
    week(Phase.PEAK, Kind.CUT_SHORT, 90);
    assertThat(PeakWeeks.of(outlines, weeks, 3, 3).maximum()).isEqualTo(90);
  }

  @Test
  void whereNotEvenThePeakPhaseLoadsItIsThatOfAllAfterTheBase() {
    week(Phase.BASE, Kind.FULL, 120);
    week(Phase.BUILD, Kind.CUT_SHORT, 100);
    week(Phase.PEAK, Kind.CUTBACK, 95);
    assertThat(PeakWeeks.of(outlines, weeks, 3, 3).maximum()).isEqualTo(100);
  }

  private void week(Phase phase, Kind kind, int total) {
    int number = weeks.size() + 1;
    outlines.add(
        new WeekOutline(
            number,
            MONDAY.plusWeeks(number - 1L),
            phase,
            kind,
            new WeekShape(0, -1, 0, 0),
            -1,
            List.of(),
            null,
            "plan.pattern"));
    weeks.add(
        new PlannedWeek(number, phase, kind, new Distance(total, Grid.KM), "total", List.of()));
  }
}
