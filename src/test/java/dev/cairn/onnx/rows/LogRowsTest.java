package dev.cairn.onnx.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.lifting.ExerciseWork;
import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.model.lifting.LiftingSession;
import dev.cairn.model.lifting.LoggedSet;
import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.SetKind;
import dev.cairn.onnx.rows.Row.Reach;
import dev.cairn.onnx.simulator.Catalogued;
import dev.cairn.onnx.simulator.Simulator;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LogRowsTest {
  private static final LiftingLog SOMEBODY = new Simulator(5, Catalogued.EXERCISES).lifter(3);

  @Test
  void aRowKnowsNothingOfItsOwnSessionOrLaterOnesButTheLoadThatIsAsked() {
    List<Row> all = LogRows.of(SOMEBODY, Catalogued.SETTING);
    int cut = SOMEBODY.sessions().size() / 2;
    LiftingLog shorter =
        new LiftingLog(SOMEBODY.lifter(), SOMEBODY.sessions().subList(0, cut), SOMEBODY.days());
    List<Row> early = LogRows.of(shorter, Catalogued.SETTING);
    assertThat(early).isNotEmpty();
    for (Row row : early) {
      Row same =
          all.stream()
              .filter(each -> each.moment().equals(row.moment()))
              .filter(each -> each.exercise().equals(row.exercise()))
              .findFirst()
              .orElseThrow();
      assertThat(same.features()).isEqualTo(row.features());
    }
  }

  @Test
  void whatWasLiftedThatDayStandsInNoFeatureButTheLast() {
    LiftingLog light = log(set(100, 5, false), set(100, 5, false), set(100, 5, false));
    LiftingLog heavy = log(set(100, 5, false), set(100, 5, false), set(140, 5, false));
    float[] one = LogRows.of(light, Catalogued.SETTING).getFirst().features();
    float[] other = LogRows.of(heavy, Catalogued.SETTING).getFirst().features();
    assertThat(Arrays.copyOf(one, 99)).isEqualTo(Arrays.copyOf(other, 99));
    assertThat(one[99]).isEqualTo(1f);
    assertThat(other[99]).isEqualTo(1.4f);
  }

  @Test
  void aFailedSetTellsThatItsLoadWasTooMuchAndNotWhatWouldHaveGone() {
    LiftingLog alone = log(set(100, 5, false), set(100, 5, false), set(110, 2, true));
    assertThat(LogRows.of(alone, Catalogued.SETTING).getFirst().load())
        .isEqualTo(new Reach(Double.NEGATIVE_INFINITY, 1.1));

    LiftingLog after =
        log(set(100, 5, false), set(100, 5, false), set(90, 5, false), set(110, 2, true));
    Reach between = LogRows.of(after, Catalogued.SETTING).getFirst().load();
    assertThat(between).isEqualTo(new Reach(0.9, 1.1));
    assertThat(between.seen()).isFalse();
  }

  @Test
  void anEffortThatNobodyToldIsNoAnswer() {
    assertThat(outcome(5, null, false)).isEqualTo(Outcome.UNKNOWN);
    assertThat(outcome(5, 7.5, false)).isEqualTo(Outcome.COMPLETED);
    assertThat(outcome(5, 6.5, false)).isEqualTo(Outcome.NOT_COMPLETED);
    assertThat(outcome(5, 9.0, false)).isEqualTo(Outcome.NOT_COMPLETED);
    assertThat(outcome(3, 8.0, false)).isEqualTo(Outcome.NOT_COMPLETED);
    assertThat(outcome(2, null, true)).isEqualTo(Outcome.FAILED);
  }

  @Test
  void ofALongLogOnlySoManyRowsAreTaken() {
    int all = LogRows.of(SOMEBODY, Catalogued.SETTING).size();
    assertThat(LogRows.of(SOMEBODY, Catalogued.SETTING, 20)).hasSizeBetween(10, 20);
    assertThat(LogRows.of(SOMEBODY, Catalogued.SETTING, all)).hasSize(all);
  }

  private static Outcome outcome(int reps, @Nullable Double rpe, boolean failed) {
    LoggedSet last = new LoggedSet(SetKind.WORK, Mass.ofKilograms(100), reps, null, rpe, failed);
    LiftingLog log = log(set(100, 5, false), set(100, 5, false), last);
    return LogRows.of(log, Catalogued.SETTING).getFirst().outcome();
  }

  private static LoggedSet set(double load, int reps, boolean failed) {
    return new LoggedSet(SetKind.WORK, Mass.ofKilograms(load), reps, null, null, failed);
  }

  /** Two sessions of one set each, and one with the rest. */
  private static LiftingLog log(LoggedSet... sets) {
    List<LiftingSession> sessions = new ArrayList<>();
    List<LoggedSet> all = List.of(sets);
    for (int day = 0; day < 3; day++) {
      List<LoggedSet> today = day < 2 ? all.subList(day, day + 1) : all.subList(2, all.size());
      sessions.add(
          new LiftingSession(
              LocalDateTime.of(2024, 3, 4 + 3 * day, 18, 0),
              null,
              List.of(new ExerciseWork("back-squat", today))));
    }
    return new LiftingLog(SOMEBODY.lifter(), sessions, List.of());
  }
}
