package dev.cairn.engine.refusal;

import dev.cairn.pack.Facts;
import dev.cairn.pack.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What of all the facts and rules of a case cannot hold together. */
final class Conflict {
  /**
   * More time brings cutback weeks, no demand on the long run sends it to the wished day even if
   * that is short, and cutbacks fall elsewhere without a race: so leaving these out could hurt. It
   * allows more; it does not compel.
   */
  private static final List<Cause> MAY_STAY =
      List.of(GeneralCause.WEEKS, GeneralCause.MIN_LONGEST, GeneralCause.RACES);

  private final Planning planning;
  private final Situation situation;
  private final List<Cause> causes = new ArrayList<>();
  private final Map<BitSet, Boolean> known = new LinkedHashMap<>();
  private final Map<BitSet, Boolean> reached = new LinkedHashMap<>();

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

  /**
   * Causes that are impossible together, though without any one of them the others are not. What
   * growth alone rules out costs little to ask and is impossible for certain; that the rest would
   * be possible is tried in full.
   */
  List<Cause> smallest() {
    List<Cause> beyondReach = new QuickXplain<>(this::withinReach).conflict(causes);
    return beyondReach.isEmpty()
        ? shrunk(new QuickXplain<>(this::possible).conflict(causes))
        : shrunk(beyondReach);
  }

  /** The causes that could matter: leaving one out changes the case. */
  List<Cause> causes() {
    return causes;
  }

  /** Whether these causes can hold together, all others out of the way. */
  boolean possible(List<Cause> held) {
    return withinReach(held) && anyhow(held, this::asLaid);
  }

  private boolean withinReach(List<Cause> held) {
    return anyhow(
        held, some -> reached.computeIfAbsent(key(some), _ -> planning.withinReach(only(some))));
  }

  private boolean asLaid(List<Cause> held) {
    return known.computeIfAbsent(key(held), _ -> planning.possible(only(held)));
  }

  /** Whether a test passes with these causes, or with some more that may also stay. */
  private boolean anyhow(List<Cause> held, Predicate<List<Cause>> test) {
    if (test.test(held)) {
      return true;
    }
    for (Cause optional : MAY_STAY) {
      if (!held.contains(optional) && causes.contains(optional)) {
        List<Cause> more = new ArrayList<>(held);
        more.add(optional);
        if (anyhow(more, test)) {
          return true;
        }
      }
    }
    return false;
  }

  private BitSet key(List<Cause> held) {
    BitSet key = new BitSet(causes.size());
    for (Cause cause : held) {
      key.set(causes.indexOf(cause));
    }
    return key;
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
