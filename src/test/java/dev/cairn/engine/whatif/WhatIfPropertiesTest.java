package dev.cairn.engine.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.Outcome;
import dev.cairn.engine.Planner;
import dev.cairn.engine.RandomAthletes;
import dev.cairn.engine.RunningPack;
import dev.cairn.trail.Decision;
import dev.cairn.trail.ExplainedPlan;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every answer to "what would change this?" comes true when it is done. */
class WhatIfPropertiesTest {
  private static final int QUESTIONS = 10;
  private static final int FEW = 4;
  private static final int SOAK = 1_000;

  @Test
  void everyChangeGivesExactlyThePromisedValueAndOneStepLessDoesNot() {
    assertThat(ask(0, QUESTIONS)).isGreaterThan(QUESTIONS);
  }

  @Test
  void everyChangeOfAlexsLongestRunGivesExactlyThePromisedValue() {
    Case alex = new Case(RunningPack.sample("alex"), RunningPack.rules());
    ExplainedPlan plan = Objects.requireNonNull(plan(alex));
    Decision longest = Objects.requireNonNull(plan.trail().find("w09.sun.distance"));
    assertThat(longest.value()).isEqualTo("18.0 km");
    List<Counterfactual> changes =
        WhatIf.about(alex, longest.id()).orElseThrow().changes().changes();
    assertThat(changes).hasSizeGreaterThan(QUESTIONS);
    changes.forEach(found -> check(found, longest, 0));
  }

  @Test
  @Tag("soak")
  void everyChangeGivesThePromisedValueInTheLongRun() {
    assertThat(ask(QUESTIONS, SOAK)).isGreaterThan(SOAK);
  }

  /** So many changes were promised and done. */
  private static int ask(int from, int to) {
    int done = 0;
    for (long seed = from; seed < to; seed++) {
      Case now = new Case(RandomAthletes.oneRace(seed), RunningPack.rules());
      ExplainedPlan plan = plan(now);
      if (plan == null) {
        continue;
      }
      Decision decision = somewhere(plan, seed);
      WhatIf question = WhatIf.about(now, decision.id()).orElseThrow();
      WhatIf.Answer answer = question.changes();
      for (Counterfactual found : answer.changes()) {
        check(found, decision, seed);
        done++;
      }
      for (Change change : answer.without().stream().limit(FEW).toList()) {
        assertThat(value(change.to(), decision.id()))
            .as("seed %d: %s", seed, change.words())
            .isEqualTo(decision.value());
      }
    }
    return done;
  }

  private static void check(Counterfactual found, Decision decision, long seed) {
    assertThat(found.value()).as("seed %d", seed).isNotEqualTo(decision.value());
    assertThat(value(found.change().to(), decision.id()))
        .as("seed %d: %s", seed, found.sentence())
        .isEqualTo(found.value());
    Change nearer = found.nearer();
    if (nearer != null) {
      assertThat(value(nearer.to(), decision.id()))
          .as("seed %d, one step less than %s", seed, found.sentence())
          .isEqualTo(decision.value());
    }
  }

  /** A decision of the plan by chance; figures are asked about most. */
  private static Decision somewhere(ExplainedPlan plan, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Decision> all = List.copyOf(plan.trail().decisions());
    List<Decision> figures =
        all.stream()
            .filter(decision -> decision.id().matches("plan\\..*|w[0-9]+\\.total|.*\\.distance"))
            .toList();
    List<Decision> asked = random.nextInt(4) == 0 ? all : figures;
    return asked.get(random.nextInt(asked.size()));
  }

  /** Read from the plan by other means than the question does; null where there is no plan. */
  private static @Nullable String value(Case changed, String id) {
    ExplainedPlan plan = plan(changed);
    if (plan == null) {
      return null;
    }
    Decision decision = plan.trail().find(id);
    if (decision != null) {
      return decision.value();
    }
    if (!id.matches("w[0-9]+\\.[a-z]{3}\\.(type|distance)")) {
      return "none";
    }
    int week = Integer.parseInt(id.substring(1, id.indexOf('.')));
    if (week > plan.plan().weeks().size()) {
      return "none";
    }
    String name = id.substring(id.indexOf('.') + 1, id.lastIndexOf('.')).toUpperCase(Locale.ROOT);
    return plan.plan().weeks().get(week - 1).days().stream()
        .filter(day -> day.dayOfWeek().name().startsWith(name))
        .map(day -> day.type().value().word())
        .findFirst()
        .orElseThrow();
  }

  private static @Nullable ExplainedPlan plan(Case now) {
    return switch (new Planner(now.rules()).plan(now.athlete())) {
      case Outcome.Planned planned -> planned.plan();
      case Outcome.Refused refused -> null;
    };
  }
}
