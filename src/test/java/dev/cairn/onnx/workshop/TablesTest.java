package dev.cairn.onnx.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.onnx.rows.LogRows;
import dev.cairn.onnx.rows.Outcome;
import dev.cairn.onnx.rows.Row;
import dev.cairn.onnx.rows.Row.Reach;
import dev.cairn.onnx.simulator.Catalogued;
import dev.cairn.onnx.simulator.Simulator;
import dev.cairn.onnx.train.Examples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {
  private static final Row ROW =
      LogRows.of(new Simulator(5, Catalogued.EXERCISES).lifter(3), Catalogued.SETTING).getFirst();

  @Test
  void failuresStayInTheTableAsLoadsThatWereTooMuch() {
    Examples table =
        Tables.loads(
            sample(
                row(new Reach(1.05, 1.05), Outcome.UNKNOWN),
                row(new Reach(Double.NEGATIVE_INFINITY, 1.1), Outcome.FAILED),
                row(new Reach(0.9, 1.1), Outcome.UNKNOWN)));
    assertThat(table.rows()).isEqualTo(3);
    assertThat(table.from()).containsExactly(1.05, Double.NEGATIVE_INFINITY, 0.9);
    assertThat(table.to()).containsExactly(1.05, 1.1, 1.1);
    assertThat(table.width()).isEqualTo(99);
  }

  @Test
  void aSlipOfTheHandIsLeftOut() {
    assertThat(
            Tables.loads(
                    sample(row(new Reach(10, 10), Outcome.UNKNOWN), row(one(), Outcome.FAILED)))
                .rows())
        .isEqualTo(1);
  }

  /** One of four completed sets told its effort, so one failure stands for a quarter. */
  @Test
  void failuresWeighAsMuchAsTheOtherSetsAreToldOften() {
    Examples table =
        Tables.completes(
            sample(
                row(one(), Outcome.COMPLETED),
                row(one(), Outcome.UNKNOWN),
                row(one(), Outcome.UNKNOWN),
                row(one(), Outcome.UNKNOWN),
                row(one(), Outcome.FAILED)));
    assertThat(table.to()).containsExactly(1, 0);
    assertThat(table.weight()[0]).isEqualTo(1);
    assertThat(table.weight()[1]).isCloseTo(0.25, within(1e-12));
    assertThat(table.width()).isEqualTo(100);
  }

  @Test
  void whoNeverTellsEffortSaysNothingAboutIt() {
    Examples table =
        Tables.completes(sample(row(one(), Outcome.UNKNOWN), row(one(), Outcome.FAILED)));
    assertThat(table.rows()).isZero();
  }

  private static Reach one() {
    return new Reach(1, 1);
  }

  private static Row row(Reach reach, Outcome outcome) {
    return new Row(
        ROW.exercise(),
        ROW.asked(),
        ROW.moment(),
        ROW.features(),
        ROW.last(),
        ROW.seen(),
        reach,
        outcome,
        ROW.times());
  }

  private static Sample sample(Row... rows) {
    List<Row> all = new ArrayList<>(List.of(rows));
    return new Sample(all, new int[all.size()], 1);
  }
}
