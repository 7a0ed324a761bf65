package dev.cairn.onnx.workshop;

import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.onnx.rows.LogRows;
import dev.cairn.onnx.rows.Row;
import dev.cairn.onnx.rows.Setting;
import dev.cairn.onnx.simulator.Simulator;
import dev.cairn.onnx.train.Parts;
import dev.cairn.onnx.train.Parts.Part;
import dev.cairn.onnx.worth.Adviser;
import dev.cairn.onnx.worth.Trial;
import dev.cairn.onnx.worth.Trials;
import dev.cairn.work.Cancel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;

/** Lifters whom a model never saw, to be asked about each of their sessions. */
record HeldOut(List<Somebody> lifters) {
  /** A lifter with the number that lifters have where they are parted. */
  record Somebody(int number, LiftingLog log, List<Row> rows) {}

  HeldOut {
    lifters = List.copyOf(lifters);
  }

  static HeldOut simulated(
      Simulator simulator, int simulated, Parts parts, Setting setting, Cancel cancel) {
    return of(0, simulated, simulator::lifter, parts, setting, cancel);
  }

  /** Those of a workspace; who has no session to ask about does not count. */
  static HeldOut own(Lesson lesson, Parts parts, Setting setting, Cancel cancel) {
    int first = lesson.recipe().lifters();
    IntFunction<LiftingLog> log = number -> lesson.own().get(number - first);
    HeldOut all = of(first, first + lesson.own().size(), log, parts, setting, cancel);
    return new HeldOut(all.lifters().stream().filter(each -> !each.rows().isEmpty()).toList());
  }

  private static HeldOut of(
      int from,
      int before,
      IntFunction<LiftingLog> log,
      Parts parts,
      Setting setting,
      Cancel cancel) {
    List<Somebody> lifters = new ArrayList<>();
    for (int number = from; number < before; number++) {
      if (parts.part(number, 0) == Part.TEST) {
        stop(cancel);
        LiftingLog found = log.apply(number);
        lifters.add(new Somebody(number, found, LogRows.of(found, setting, Sample.MOST_ROWS)));
      }
    }
    return new HeldOut(lifters);
  }

  int size() {
    return lifters.size();
  }

  List<Trial> trials(Adviser adviser, Cancel cancel) {
    Trials asking = new Trials(adviser);
    List<Trial> trials = new ArrayList<>();
    for (Somebody each : lifters) {
      stop(cancel);
      trials.addAll(asking.of(each.number(), each.log(), each.rows()));
    }
    return trials;
  }

  private static void stop(Cancel cancel) {
    if (cancel.asked()) {
      throw new CancellationException();
    }
  }
}
