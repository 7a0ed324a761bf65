package dev.cairn.action.rules;

import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Records;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.ledger.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where rules had a say, from the trails of the plans that stand, and how often coaches changed
 * what a rule decided, from verdicts that hold.
 *
 * @param plans in how many plans that stand each rule decided something, by the rule's name
 * @param fresh the same of plans made since a day
 * @param overridden rules of which a coach changed something, the most often changed first
 */
public record RuleUse(
    SortedMap<String, Integer> plans,
    SortedMap<String, Integer> fresh,
    List<Overridden> overridden) {
  public RuleUse {
    plans = Collections.unmodifiableSortedMap(new TreeMap<>(plans));
    fresh = Collections.unmodifiableSortedMap(new TreeMap<>(fresh));
    overridden = List.copyOf(overridden);
  }

  /**
   * How often coaches changed what a rule decided.
   *
   * @param seen reviewed plans in which it decided something
   * @param changed those of them in which a coach changed some of it
   */
  public record Overridden(String rule, int seen, int changed) {
    /** Of a hundred, rounded. */
    public long percent() {
      return Math.round(100.0 * changed / seen);
    }
  }

  /**
   * As the records say.
   *
   * @param since times as entries write them, from this one on
   */
  public static RuleUse of(Records records, String since) {
    SortedMap<String, Integer> plans = new TreeMap<>();
    SortedMap<String, Integer> fresh = new TreeMap<>();
    for (Row athlete : records.athletes()) {
      Subject subject = Subject.parse(athlete.text("subject"));
      CurrentPlan current = records.current(subject).orElse(null);
      if (current == null) {
        continue;
      }
      boolean isFresh =
          records
              .planRow(subject, current.hash())
              .map(row -> row.text("made").compareTo(since) >= 0)
              .orElse(false);
      for (Row rule : records.of(Table.PLAN_RULE, subject)) {
        if (rule.text("hash").equals(current.hash())) {
          plans.merge(rule.text("rule"), 1, Integer::sum);
          if (isFresh) {
            fresh.merge(rule.text("rule"), 1, Integer::sum);
          }
        }
      }
    }
    return new RuleUse(plans, fresh, overridden(records));
  }

  /** One verdict counts a rule once, however many of its values were changed. */
  private static List<Overridden> overridden(Records records) {
    SortedSet<Long> holding = new TreeSet<>();
    for (Row verdict : records.all(Table.VERDICT)) {
      if (!verdict.has("until")) {
        holding.add(verdict.number("sequence"));
      }
    }
    SortedMap<String, SortedSet<Long>> seen = new TreeMap<>();
    SortedMap<String, SortedSet<Long>> changed = new TreeMap<>();
    for (Row decision : records.all(Table.VERDICT_DECISION)) {
      long verdict = decision.number("sequence");
      if (holding.contains(verdict)) {
        String rule = decision.text("rule");
        seen.computeIfAbsent(rule, _ -> new TreeSet<>()).add(verdict);
        if (decision.number("changed") == 1) {
          changed.computeIfAbsent(rule, _ -> new TreeSet<>()).add(verdict);
        }
      }
    }
    List<Overridden> all = new ArrayList<>();
    changed.forEach((rule, verdicts) ->
        all.add(
            new Overridden(
                rule, seen.getOrDefault(rule, new TreeSet<>()).size(), verdicts.size())));
    all.sort(
        Comparator.comparingDouble((Overridden one) -> -1.0 * one.changed() / one.seen())
            .thenComparing(Overridden::rule));
    return all;
  }
}
