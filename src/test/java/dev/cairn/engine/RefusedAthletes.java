package dev.cairn.engine;

import dev.cairn.model.Athlete;
import dev.cairn.trail.Refusal;
import java.util.function.BiConsumer;

/** Random athletes that get no plan for other than medical reasons. */
final class RefusedAthletes {
  private RefusedAthletes() {}

  /** Shows each of the first so many to a check; returns how many athletes were asked. */
  static long first(int count, BiConsumer<Athlete, Refusal> check) {
    return first(0, count, check);
  }

  static long first(long fromSeed, int count, BiConsumer<Athlete, Refusal> check) {
    int seen = 0;
    long seed = fromSeed;
    for (; seen < count; seed++) {
      Athlete athlete = RandomAthletes.athlete(seed);
      if (RunningPack.planner().plan(athlete) instanceof Outcome.Refused outcome
          && !medical(outcome.refusal())) {
        seen++;
        check.accept(athlete, outcome.refusal());
      }
    }
    return seed - fromSeed;
  }

  static boolean medical(Refusal refusal) {
    return refusal.conflict().getFirst().startsWith("redline.");
  }
}
