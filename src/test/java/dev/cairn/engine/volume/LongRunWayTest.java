package dev.cairn.engine.volume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.RunningPack;
import dev.cairn.engine.pattern.WeekShape;
import dev.cairn.engine.session.PlannedWeek.Kind;
import dev.cairn.model.Grid;
import dev.cairn.model.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each long run must hold so that the longest can be reached. Figures in half kilometres. */
class LongRunWayTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
  private static final RunStep STEP = RunStep.of(Grid.KM, RunningPack.rules().limits());

  @Test
  void everyFullWeekFromTheFirstIsAskedForItsPart() {
    LongRunWay way = way(new int[] {0, 32, 34, 36}, 36, Kind.FULL, Kind.FULL, Kind.FULL);
    assertThat(way.must()).containsExactly(0, 30, 33, 36);
  }

  @Test
  void aCutbackIsAskedForNothingAndPassesItOn() {
    LongRunWay way = way(new int[] {0, 34, 30, 36}, 36, Kind.FULL, Kind.CUTBACK, Kind.FULL);
    assertThat(way.must()).containsExactly(0, 33, 0, 36);
  }

  @Test
  void whereOnlyTheFirstWeekReachesItTheFirstWeekIsAsked() {
    LongRunWay way = way(new int[] {0, 36, 30, 30}, 36, Kind.FULL, Kind.FULL, Kind.FULL);
    assertThat(way.must()).containsExactly(0, 36, 0, 0);
  }

  @Test
  void aFullWeekThatReachesItIsRatherAskedThanALaterCutback() {
    LongRunWay way = way(new int[] {0, 36, 30, 36}, 36, Kind.FULL, Kind.FULL, Kind.CUTBACK);
    assertThat(way.must()).containsExactly(0, 36, 0, 0);
  }

  @Test
  void theWishGoesNoFurtherThanThePeakWeekReaches() {
    LongRunWay way = way(new int[] {0, 32, 34, 36}, 30, Kind.FULL, Kind.FULL, Kind.FULL);
    assertThat(way.wish()).containsExactly(0, 30, 33, 36);
  }

  /** The way to a wish of 20 km in the third week. */
  private static LongRunWay way(int[] reachable, int must, Kind... kinds) {
    List<WeekOutline> weeks = new ArrayList<>();
    for (Kind kind : kinds) {
      weeks.add(
          new WeekOutline(
              weeks.size() + 1,
              MONDAY.plusWeeks(weeks.size()),
              Phase.BUILD,
              kind,
              new WeekShape(0, -1, 0, 0),
              -1,
              List.of(),
              null,
              "plan.pattern"));
    }
    return LongRunWay.of(weeks, STEP, reachable, must, 3, 40);
  }
}
