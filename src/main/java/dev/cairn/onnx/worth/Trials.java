package dev.cairn.onnx.worth;

import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.onnx.rows.Row;
import dev.cairn.onnx.worth.Adviser.Advice;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Foretells every session of a log that shows what could be lifted. */
public final class Trials {
  private final Adviser adviser;

  public Trials(Adviser adviser) {
    this.adviser = adviser;
  }

  /** Sessions whose heaviest load failed are left out: nobody knows what would have gone. */
  public List<Trial> of(int lifter, LiftingLog log, List<Row> rows) {
    SortedMap<LocalDateTime, Integer> sessions = new TreeMap<>();
    rows.forEach(row -> sessions.put(row.moment(), 0));
    int number = 0;
    for (Map.Entry<LocalDateTime, Integer> session : sessions.entrySet()) {
      session.setValue(number++);
    }
    List<Trial> trials = new ArrayList<>();
    for (Row row : rows) {
      if (row.load().seen()) {
        trials.add(trial(lifter, sessions.getOrDefault(row.moment(), 0), log, row));
      }
    }
    return trials;
  }

  private Trial trial(int lifter, int session, LiftingLog log, Row row) {
    Advice advice = adviser.advice(log, row);
    boolean within = row.seen() >= advice.low() && row.seen() <= advice.high();
    return new Trial(
        lifter,
        session,
        row.seen(),
        row.last(),
        advice.rule(),
        advice.model(),
        advice.blend(),
        within);
  }
}
