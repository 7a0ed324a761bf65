package dev.cairn.engine.volume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.RunningPack;
import dev.cairn.engine.session.PlannedWeek.Kind;
import dev.cairn.engine.volume.Ramp.RampWeek;
import dev.cairn.engine.volume.Ramp.Reach;
import dev.cairn.model.Grid;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RampTest {
  private static final int SHORTEST = 6;

  private static Reach climb(double weekly, double longest, int longCeiling, Kind... kinds) {
    List<RampWeek> weeks = new ArrayList<>();
    for (Kind kind : kinds) {
      weeks.add(new RampWeek(kind, true, 4, longCeiling, new int[] {4096, 4096, 4096}));
    }
    Growth growth = new Growth(Grid.KM, RunningPack.rules().growth(), 10, 4, 0, 5);
    return new Ramp(
            weeks,
            kinds.length,
            growth,
            RunStep.of(Grid.KM, RunningPack.rules().limits()),
            Grid.KM.floor(weekly),
            longest,
            4,
            20,
            30,
            SHORTEST)
        .climb();
  }

  private static double km(int steps) {
    return Grid.KM.km(steps);
  }

  @Test
  void growthComesFromTheLastFullWeekAndReturnsAfterACutback() {
    Reach reach = climb(40, 16, 4096, Kind.FULL, Kind.FULL, Kind.CUTBACK, Kind.FULL, Kind.FULL);
    assertThat(reach.totals()).containsExactly(0, 80, 88, 70, 88, 96);
    assertThat(km(reach.peak())).isEqualTo(48);
  }

  @Test
  void aWeekGrowsNoFurtherThanItsLongRunCarries() {
    Reach reach = climb(60, 17, 36, Kind.FULL, Kind.FULL, Kind.FULL);
    assertThat(km(reach.longest())).isEqualTo(18);
    assertThat(km(reach.peak())).isEqualTo(60);
  }

  @Test
  void whatTheRunsCannotHoldShrinksTheFirstWeek() {
    Reach reach = climb(60, 10, 4096, Kind.FULL);
    assertThat(km(reach.first())).isEqualTo(44);
  }

  @Test
  void aWeekTooSmallForItsRunsIsNamed() {
    assertThat(climb(13, 6, 4096, Kind.FULL, Kind.FULL, Kind.CUTBACK).tooSmall()).isEqualTo(3);
  }

  @Test
  void aWeekCutShortDoesNotBecomeTheReference() {
    Reach reach = climb(40, 16, 4096, Kind.FULL, Kind.CUT_SHORT, Kind.FULL);
    assertThat(reach.totals()).containsExactly(0, 80, 80, 80);
  }
}
