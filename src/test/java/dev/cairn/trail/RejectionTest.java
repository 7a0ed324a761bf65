package dev.cairn.trail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.Outcome;
import dev.cairn.engine.RandomAthletes;
import dev.cairn.engine.RunningPack;
import dev.cairn.trail.Rejection.Weight;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RejectionTest {
  private static final int ATHLETES = 60;

  /** Whoever gives the engine a new reason says here how strictly it holds. */
  @Test
  void everyReasonThatThePlannerGivesIsKnown() {
    Set<String> unknown = new TreeSet<>();
    Set<String> seen = new TreeSet<>();
    for (long seed = 0; seed < ATHLETES; seed++) {
      if (RunningPack.planner().plan(RandomAthletes.athlete(seed))
          instanceof Outcome.Planned planned) {
        for (Decision decision : planned.plan().trail().decisions()) {
          for (Alternative other : decision.alternatives()) {
            Rejection rejection = Rejection.of(other);
            seen.add(rejection.rule());
            if (!rejection.known()) {
              unknown.add(decision.id() + ": " + other.whyRejected());
            }
          }
        }
      }
    }
    assertThat(unknown).isEmpty();
    assertThat(seen).hasSizeGreaterThan(20);
  }

  @Test
  void tellsWhatForbidsFromWhatOnlyRanksLower() {
    assertThat(weights("long-run cap of the template", "needs 18 hard minutes, 17.3 are allowed"))
        .containsOnly(Weight.HARD);
    assertThat(weights("further below the wished 18.5 km", "quality later after the long run"))
        .containsOnly(Weight.SOFT);
    assertThat(weights("not so: age 50 or more (32)")).containsOnly(Weight.ASKED);
  }

  @Test
  void aReasonOfAnotherEngineIsNotGuessedAt() {
    assertThat(Rejection.of(new Alternative("17 km", "the moon was full")).known()).isFalse();
  }

  private static List<Weight> weights(String... reasons) {
    return List.of(reasons).stream()
        .map(reason -> Rejection.of(new Alternative("other", reason)).weight())
        .toList();
  }
}
