package dev.cairn.architecture.planted.planningseesnochance.strength;

import java.util.Collections;
import java.util.List;

/** A choice left to chance. */
public final class Pick {
  /** Any of them. */
  public <T> T any(List<T> choices) {
    Collections.shuffle(choices);
    return choices.getFirst();
  }
}
