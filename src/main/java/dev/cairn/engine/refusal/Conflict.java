package dev.cairn.engine.refusal;

import dev.cairn.pack.Facts;
import dev.cairn.pack.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What of all the facts and rules of a case cannot hold together. */
final class Conflict {
  private final Planning planning;
  private final Situation situation;
  private final List<Cause> causes = new ArrayList<>();
  private final Map<BitSet, Boolean> known = new LinkedHashMap<>();

  Conflict(Planning planning, Situation told, Facts facts) {
    this.planning = planning;
    List<Modifier> modifiers = Settled.applying(told.rules().modifiers(), facts);
    this.situation = told.with(told.rules().withModifiers(modifiers));
    List<Cause> all = new ArrayList<>(Arrays.asList(GeneralCause.values()));
    modifiers.forEach(modifier -> all.add(new ModifierCause(modifier)));
    for (Cause cause : all) {
      if (!cause.without(situation).equals(situation)) {
        causes.add(cause);
      }
    }
  }

  /** Causes that are impossible together, though without any one of them the others are not. */
  List<Cause> smallest() {
    return shrunk(new QuickXplain<>(this::possible).conflict(causes));
  }

  /** The causes that could matter: leaving one out changes the case. */
  List<Cause> causes() {
    return causes;
  }

  /** Whether these causes can hold together, all others out of the way. */
  boolean possible(List<Cause> held) {
    BitSet key = new BitSet(causes.size());
    for (Cause cause : held) {
      key.set(causes.indexOf(cause));
    }
    Boolean answer = known.get(key);
    if (answer == null) {
      answer = planning.possible(only(held));
      known.put(key, answer);
    }
    return answer;
  }

  /** The case with these causes alone. */
  Situation only(List<Cause> held) {
    Situation now = situation;
    for (Cause cause : causes) {
      now = held.contains(cause) ? now : cause.without(now);
    }
    return now;
  }

  /**
   * The same conflict without what it does not need. It only finds something where leaving a cause
   * out makes less possible, which the search takes for granted that it never does.
   */
  private List<Cause> shrunk(List<Cause> found) {
    List<Cause> conflict = new ArrayList<>(possible(found) ? causes : found);
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (int i = conflict.size() - 1; i >= 0 && !smaller; i--) {
        List<Cause> less = new ArrayList<>(conflict);
        less.remove(i);
        if (!possible(less)) {
          conflict = less;
          smaller = true;
        }
      }
    }
    return conflict;
  }
}
