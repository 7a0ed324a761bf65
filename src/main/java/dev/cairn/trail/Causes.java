package dev.cairn.trail;

import dev.cairn.trail.TrailDiff.Leg;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Leads from changed values down to what they changed by. */
final class Causes {
  /** A reference names its pack first: running/half#longRunCaps. */
  private static final Pattern AFTER_PACK = Pattern.compile("[/#].*");

  private final TrailDiff trails;
  private final List<FactChange> facts;
  private final Set<String> otherPacks;
  private final Map<String, List<Cause>> told = new TreeMap<>();

  Causes(TrailDiff trails, List<FactChange> facts, Set<String> otherPacks) {
    this.trails = trails;
    this.facts = facts;
    this.otherPacks = otherPacks;
  }

  /** Why decisions differ, what stands nearest to them first; empty when none does. */
  List<Cause> under(List<String> keys) {
    List<Cause> known = told.get(keys.toString());
    if (known == null) {
      known = search(keys);
      told.put(keys.toString(), known);
    }
    return known;
  }

  private List<Cause> search(List<String> keys) {
    List<Cause> causes = new ArrayList<>();
    List<DecisionChange> alone = new ArrayList<>();
    Queue<String> open = new ArrayDeque<>(keys);
    Set<String> seen = new TreeSet<>(keys);
    while (!open.isEmpty()) {
      String key = open.remove();
      DecisionChange change = trails.changed(key);
      if (change == null) {
        continue;
      }
      List<Root> roots = roots(key);
      List<String> below = below(key, roots);
      if (roots.isEmpty() && below.isEmpty()) {
        roots = lookedAt(key);
        alone.add(change);
      }
      if (!roots.isEmpty()) {
        causes.add(new Cause(change, roots));
        alone.remove(change);
      }
      below.stream().filter(seen::add).forEach(open::add);
    }
    return withRules(causes, alone);
  }

  /** A decision of one plan only is no cause by itself, unless there is no other. */
  private static List<Cause> withRules(List<Cause> causes, List<DecisionChange> alone) {
    List<Cause> all = new ArrayList<>(causes);
    for (DecisionChange change : alone) {
      if (causes.isEmpty() || !change.oneSided()) {
        all.add(new Cause(change, List.of(new Root.RuleChange(change))));
      }
    }
    return all;
  }

  /** What differs right below a decision and stands on nothing further that differs. */
  private List<Root> roots(String key) {
    SequencedMap<String, Leg> legs = trails.legs(key);
    List<Root> roots = new ArrayList<>();
    SequencedMap<String, Leg> chosen = new LinkedHashMap<>();
    legs.forEach((from, leg) -> {
      if (from.startsWith(Input.PACK)) {
        pack(from.substring(Input.PACK.length()), leg, roots, chosen);
      } else if (from.startsWith(Input.FACT) && leg.shared()) {
        told(from.substring(Input.FACT.length()), roots);
      } else {
        modifier(trails.changed(from), roots);
      }
    });
    chosen.forEach((file, leg) -> pack(file, leg, roots, chosen));
    return roots;
  }

  /** Facts that only one of the plans looked at: what made it look says more, if there is any. */
  private List<Root> lookedAt(String key) {
    List<Root> roots = new ArrayList<>();
    for (String from : trails.legs(key).sequencedKeySet()) {
      if (from.startsWith(Input.FACT)) {
        told(from.substring(Input.FACT.length()), roots);
      }
    }
    return roots;
  }

  private void told(String field, List<Root> roots) {
    for (FactChange fact : facts) {
      Root root = new Root.Told(fact);
      if (fact.concerns(field) && !roots.contains(root)) {
        roots.add(root);
      }
    }
  }

  /**
   * The same pack holds the same data, though another part of it may have been read. What each plan
   * chose from one file of another pack is set side by side.
   */
  private void pack(String reference, Leg leg, List<Root> roots, SequencedMap<String, Leg> chosen) {
    if (!otherPacks.contains(AFTER_PACK.matcher(reference).replaceFirst(""))) {
      return;
    }
    if (leg.shared() && leg.differs()) {
      String was = String.join(", ", leg.before());
      roots.add(new Root.PackData(reference, was, String.join(", ", leg.after())));
    } else if (!leg.shared() && reference.contains("#")) {
      String file = reference.substring(0, reference.indexOf('#'));
      Leg both = chosen.computeIfAbsent(file, none -> Leg.empty());
      both.before().addAll(leg.before());
      both.after().addAll(leg.after());
    }
  }

  private void modifier(@Nullable DecisionChange input, List<Root> roots) {
    if (input != null && input.modifier()) {
      roots.add(new Root.ModifierChange(input, readBy(input.either())));
    }
  }

  /** The facts told otherwise that a decision looked at. */
  private List<FactChange> readBy(Decision decision) {
    return facts.stream()
        .filter(fact ->
            decision.inputs().stream()
                .map(Input::from)
                .filter(from -> from.startsWith(Input.FACT))
                .anyMatch(from -> fact.concerns(from.substring(Input.FACT.length()))))
        .toList();
  }

  /** The decisions right below through which a change came. */
  private List<String> below(String key, List<Root> roots) {
    boolean modified = roots.stream().anyMatch(root -> root instanceof Root.ModifierChange);
    List<String> below = new ArrayList<>();
    SequencedMap<String, Leg> legs = trails.legs(key);
    legs.forEach((from, leg) -> {
      DecisionChange input = trails.changed(from);
      if (input != null
          && !input.modifier()
          && (input.valueChanged() || (leg.shared() && leg.differs()))
          && !(modified && roll(from))) {
        below.add(from);
      }
    });
    return below;
  }

  /** A list of the modifiers that apply says no more than the modifiers themselves. */
  private boolean roll(String key) {
    return trails.legs(key).keySet().stream()
        .allMatch(from -> {
          DecisionChange input = trails.changed(from);
          return input != null && input.modifier();
        });
  }
}
