package dev.cairn.engine;

import dev.cairn.model.Athlete;
import dev.cairn.model.Injury;
import dev.cairn.model.Snapshot;
import dev.cairn.pack.Condition.Truth;
import dev.cairn.pack.Facts;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.RunningRules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The same athlete with one burden less, where that changes which modifiers apply. */
final class Lighter {
  private static final int DECADE = 10;
  private static final int YOUNGEST = 10;
  private static final int MOST_SINGLE_INJURIES = 6;

  private Lighter() {}

  /**
   * Without each injury or injured site, and as many decades younger as make a difference; with
   * very many injuries, without them all.
   */
  static List<Athlete> of(RunningRules rules, Facts facts) {
    Athlete athlete = facts.athlete();
    Snapshot snapshot = athlete.snapshot();
    List<Athlete> lighter = new ArrayList<>();
    List<Injury> injuries = snapshot.injuries();
    if (injuries.size() > MOST_SINGLE_INJURIES) {
      offer(lighter, rules, facts, athlete.with(snapshot.withInjuries(List.of())));
    } else {
      for (Injury injury : injuries) {
        offer(lighter, rules, facts, without(athlete, injury::equals));
        offer(lighter, rules, facts, without(athlete, other -> other.site().equals(injury.site())));
      }
    }
    int count = lighter.size();
    for (int age = athlete.age() - DECADE; age >= YOUNGEST && lighter.size() == count; ) {
      offer(lighter, rules, facts, athlete.aged(age));
      age -= DECADE;
    }
    return lighter;
  }

  private static Athlete without(Athlete athlete, Predicate<Injury> gone) {
    List<Injury> others = new ArrayList<>(athlete.snapshot().injuries());
    others.removeIf(gone);
    return athlete.with(athlete.snapshot().withInjuries(others));
  }

  private static void offer(
      List<Athlete> lighter, RunningRules rules, Facts facts, Athlete changed) {
    Facts other = new Facts(changed, facts.weeks(), facts.firstMarathon());
    for (Modifier modifier : rules.modifiers()) {
      if (applies(modifier, facts) != applies(modifier, other)) {
        lighter.add(changed);
        return;
      }
    }
  }

  private static boolean applies(Modifier modifier, Facts facts) {
    return modifier.condition().truth(facts) == Truth.TRUE;
  }
}
