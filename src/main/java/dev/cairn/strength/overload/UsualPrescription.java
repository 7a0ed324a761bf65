package dev.cairn.strength.overload;

import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.model.lifting.Movement;
import dev.cairn.model.lifting.Prescription;
import dev.cairn.pack.OverloadRules;
import dev.cairn.pack.OverloadRules.Named;
import dev.cairn.pack.OverloadRules.RepRange;
import dev.cairn.strength.feature.Lift;
import dev.cairn.strength.feature.Performance;
import dev.cairn.strength.feature.Performances;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is asked for: by the lifter's coach, else the range around what was usually done. */
public final class UsualPrescription {
  private static final int SESSIONS = 6;

  private UsualPrescription() {}

  public static Prescription of(
      LiftingLog log, Exercise exercise, LocalDateTime moment, OverloadRules rules) {
    return log.lifter().prescriptions().stream()
        .filter(each -> each.exercise().equals(exercise.id()))
        .findFirst()
        .orElseGet(() -> usual(Performances.before(log, exercise, moment), exercise, rules));
  }

  private static Prescription usual(
      List<Performance> done, Exercise exercise, OverloadRules rules) {
    int sets = done.isEmpty() ? 3 : done.getFirst().working().size();
    int count = mostOften(done);
    RepRange range = exercise.movement() == Movement.TIMED ? seconds(count) : range(count, rules);
    return new Prescription(
        exercise.id(), sets, range.from(), range.to(), rules.value(Named.USUAL_RPE), null, false);
  }

  private static RepRange seconds(int count) {
    return new RepRange(Math.max(1, count), Math.max(1, count));
  }

  private static RepRange range(int count, OverloadRules rules) {
    return rules.usualRanges().stream()
        .filter(range -> range.to() >= count)
        .findFirst()
        .orElse(new RepRange(count, count));
  }

  /** Of several as frequent the largest. */
  private static int mostOften(List<Performance> done) {
    SortedMap<Integer, Integer> times = new TreeMap<>();
    for (Performance each : done.subList(0, Math.min(SESSIONS, done.size()))) {
      for (Lift lift : each.working()) {
        times.merge(lift.count(), 1, Integer::sum);
      }
    }
    int most = 1;
    int often = 0;
    for (Map.Entry<Integer, Integer> entry : times.entrySet()) {
      if (entry.getValue() >= often) {
        often = entry.getValue();
        most = entry.getKey();
      }
    }
    return most;
  }
}
