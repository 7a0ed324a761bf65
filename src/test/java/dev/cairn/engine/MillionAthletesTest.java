package dev.cairn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Athlete;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** As many athletes as a country has runners: none gets a plan that breaks a rule. */
class MillionAthletesTest {
  private static final long ATHLETES = Long.getLong("cairn.million", 1_000_000);
  private static final long BEGIN = Long.getLong("cairn.million.from", 1_000_000);
  private static final int ODD_SHARE = 100;

  private final LongAdder planned = new LongAdder();
  private final LongAdder refused = new LongAdder();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();

  @Test
  @Tag("soak")
  void noPlanBreaksARuleAndEveryRefusalExplainsItself(TestReporter reporter) {
    Planner planner = RunningPack.planner();
    LongStream.range(BEGIN, BEGIN + ATHLETES).parallel().forEach(seed -> plan(planner, seed));
    reporter.publishEntry("planned", planned.toString());
    reporter.publishEntry("refused", refused.toString());
    assertThat(faults).isEmpty();
    assertThat(planned.sum() + refused.sum()).isEqualTo(ATHLETES);
    assertThat(planned.sum()).isGreaterThan(ATHLETES / 2);
  }

  /** The planner asks the checker about every plan and hands out none that it faults. */
  private void plan(Planner planner, long seed) {
    try {
      switch (planner.plan(athlete(seed))) {
        case Outcome.Planned _ -> planned.increment();
        case Outcome.Refused outcome -> {
          refused.increment();
          if (outcome.refusal().conflict().isEmpty() || outcome.refusal().reason().isBlank()) {
            faults.add("seed " + seed + " is refused without a reason");
          }
        }
      }
    } catch (RuntimeException fault) {
      faults.add("seed " + seed + ": " + fault);
    }
  }

  /** One in a hundred has hardly any room in the calendar, another one races all the time. */
  private static Athlete athlete(long seed) {
    return switch ((int) (seed % ODD_SHARE)) {
      case 0 -> NastyAthletes.athlete(seed);
      case 1 -> CrowdedAthletes.athlete(seed);
      default -> RandomAthletes.athlete(seed);
    };
  }
}
