package dev.cairn.onnx.workshop;

import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.onnx.rows.LogRows;
import dev.cairn.onnx.rows.Row;
import dev.cairn.onnx.rows.Setting;
import dev.cairn.onnx.simulator.Simulator;
import dev.cairn.work.Cancel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/**
 * Rows of many lifters.
 *
 * @param lifter whose a row is
 * @param lifters how many there are, numbered from 0
 */
record Sample(List<Row> rows, int[] lifter, int lifters) {
  /** Nobody counts for more than so many rows. */
  static final int MOST_ROWS = 300;

  private static final int TELL_EVERY = 20;

  Sample {
    rows = List.copyOf(rows);
  }

  /**
   * @param own lifters of a workspace, who come after those that are made up
   */
  static Sample of(
      Simulator simulator,
      int simulated,
      List<LiftingLog> own,
      Setting setting,
      Told told,
      Cancel cancel) {
    List<Row> rows = new ArrayList<>();
    IntStream.Builder lifter = IntStream.builder();
    int lifters = simulated + own.size();
    for (int number = 0; number < lifters; number++) {
      if (cancel.asked()) {
        throw new CancellationException();
      }
      LiftingLog log = number < simulated ? simulator.lifter(number) : own.get(number - simulated);
      for (Row row : LogRows.of(log, setting, MOST_ROWS)) {
        rows.add(row);
        lifter.add(number);
      }
      if ((number + 1) % TELL_EVERY == 0 || number + 1 == lifters) {
        told.step("Measured " + rows.size() + " sessions of " + (number + 1) + " lifters.");
      }
    }
    return new Sample(rows, lifter.build().toArray(), lifters);
  }
}
