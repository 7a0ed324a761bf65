package dev.cairn.trail;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The decisions of two plans side by side, and which of them differ. */
final class TrailDiff {
  private final DecisionKeys before;
  private final DecisionKeys after;
  private final SequencedMap<String, DecisionChange> changed = new LinkedHashMap<>();
  private final Map<String, SequencedMap<String, Leg>> legs = new TreeMap<>();

  /** The values that came from one place into a decision, on either side. */
  record Leg(List<String> before, List<String> after) {
    static Leg empty() {
      return new Leg(new ArrayList<>(), new ArrayList<>());
    }

    boolean differs() {
      return !before.equals(after);
    }

    boolean shared() {
      return !before.isEmpty() && !after.isEmpty();
    }
  }

  TrailDiff(StoredPlan before, StoredPlan after) {
    this.before = new DecisionKeys(before);
    this.after = new DecisionKeys(after);
    pairs(before.trail(), after.trail())
        .forEach((key, pair) -> {
          SequencedMap<String, Leg> went = legs(pair);
          if (differs(pair) || went.values().stream().anyMatch(Leg::differs)) {
            changed.put(key, pair);
            legs.put(key, went);
          }
        });
  }

  private SequencedMap<String, DecisionChange> pairs(Trail old, Trail now) {
    SequencedMap<String, DecisionChange> pairs = new LinkedHashMap<>();
    for (Decision decision : old.decisions()) {
      pairs.put(before.key(decision.id()), new DecisionChange(decision, null));
    }
    for (Decision decision : now.decisions()) {
      DecisionChange alone = new DecisionChange(null, decision);
      pairs.merge(
          after.key(decision.id()), alone, (was, is) -> new DecisionChange(was.before(), decision));
    }
    return pairs;
  }

  private static boolean differs(DecisionChange pair) {
    Decision was = pair.before();
    Decision is = pair.after();
    return was == null
        || is == null
        || pair.valueChanged()
        || !rule(was.source()).equals(rule(is.source()));
  }

  /** A calculation follows from the inputs; the formula alone is the rule. */
  private static Source rule(Source source) {
    return source instanceof Source.Formula formula
        ? new Source.Formula(formula.name(), formula.formula(), "")
        : source;
  }

  /**
   * What became of a decision in value, inputs or source; null when it is the same in both plans.
   */
  @Nullable DecisionChange changed(String key) {
    return changed.get(key);
  }

  /** Every decision that differs: as the first plan took them, then what only the second has. */
  Collection<DecisionChange> changes() {
    return changed.sequencedValues();
  }

  /** The names of decisions of either plan, each once. */
  List<String> keys(List<String> idsBefore, List<String> idsAfter) {
    List<String> keys = new ArrayList<>(before.keys(idsBefore));
    for (String key : after.keys(idsAfter)) {
      if (!keys.contains(key)) {
        keys.add(key);
      }
    }
    return keys;
  }

  /** What went into a decision that differs, on either side, by where it comes from. */
  SequencedMap<String, Leg> legs(String key) {
    return legs.getOrDefault(key, new LinkedHashMap<>());
  }

  private SequencedMap<String, Leg> legs(DecisionChange pair) {
    SequencedMap<String, Leg> legs = new LinkedHashMap<>();
    if (pair.before() != null) {
      pair.before().inputs().forEach(in -> leg(legs, before.key(in)).before().add(in.value()));
    }
    if (pair.after() != null) {
      pair.after().inputs().forEach(in -> leg(legs, after.key(in)).after().add(in.value()));
    }
    return legs;
  }

  private static Leg leg(SequencedMap<String, Leg> legs, String from) {
    return legs.computeIfAbsent(from, none -> Leg.empty());
  }
}
