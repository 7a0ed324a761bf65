package dev.cairn.strength.rule;

import dev.cairn.pack.LiftFact;
import dev.cairn.pack.LiftFacts;

/** Puts what was found into the words of a pack. */
record Because(LiftFacts facts, String signs) {
  String of(String words) {
    String text = words.replace("{signs}", signs);
    for (LiftFact fact : LiftFact.values()) {
      String place = "{" + fact.word() + "}";
      if (text.contains(place)) {
        text = text.replace(place, FactWords.bare(fact, facts.of(fact)));
      }
    }
    return text;
  }
}
