package dev.cairn.pack.condition;

import java.util.List;
import java.util.Optional;

/**
 * What a condition may name.
 *
 * @param injuries whether it may ask for injuries
 */
record Scope(List<Fact> facts, boolean injuries) {
  /** Conditions about a running athlete. */
  static final Scope ATHLETE = new Scope(List.of(AthleteFact.values()), true);

  Scope {
    facts = List.copyOf(facts);
  }

  Optional<Fact> named(String word) {
    return facts.stream().filter(fact -> fact.word().equals(word)).findFirst();
  }

  List<String> words() {
    return facts.stream().map(Fact::word).toList();
  }
}
