package dev.cairn.review.proposal;

import dev.cairn.model.Proportion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups what coaches changed by the rule that had set it, by the kind of value, and by the way.
 */
public final class Proposals {
  /** What more than half of the others have too does not tell these runners apart. */
  private static final double COMMON = 0.5;

  private final List<Edit> edits;
  private final List<Kept> kept;
  private final int similar;

  /**
   * @param similar after so many edits of a kind a rule is proposed
   */
  public Proposals(List<Edit> edits, List<Kept> kept, int similar) {
    this.edits = edits.stream().sorted(Comparator.comparingLong(Edit::sequence)).toList();
    this.kept = List.copyOf(kept);
    this.similar = similar;
  }

  /** Proposals and questions, those with most cases first. */
  public List<Learned> all() {
    SortedMap<Topic, List<Edit>> topics = new TreeMap<>();
    edits.forEach(
        edit -> topics.computeIfAbsent(Topic.of(edit), key -> new ArrayList<>()).add(edit));
    List<Learned> all = new ArrayList<>();
    topics.forEach((topic, cases) -> learn(topic, cases, all));
    all.sort(
        Comparator.comparingInt((Learned one) -> -one.cases().size())
            .thenComparing(Learned::topic));
    return all;
  }

  /** Every change it was given, the oldest first. */
  public List<Edit> edits() {
    return edits;
  }

  /** How often each rule was changed, most often first; rules that nobody changed are left out. */
  public List<Rate> rates() {
    SortedMap<String, List<Edit>> rules = new TreeMap<>();
    edits.forEach(edit ->
        rules.computeIfAbsent(edit.change().decision().rule(), key -> new ArrayList<>()).add(edit));
    List<Rate> rates = new ArrayList<>();
    rules.forEach((rule, of) -> rates.add(new Rate(rule, overridden(of, rule))));
    rates.sort(
        Comparator.comparingDouble((Rate rate) -> -rate.overridden().share())
            .thenComparing(Rate::rule));
    return rates;
  }

  /** A rule and how often coaches changed what it had set. */
  public record Rate(String rule, Proportion overridden) {}

  private void learn(Topic topic, List<Edit> cases, List<Learned> all) {
    List<Edit> less = of(cases, Way.LESS);
    List<Edit> more = of(cases, Way.MORE);
    Proportion overridden = overridden(cases, topic.rule());
    boolean disputed = plans(less) >= 2 && plans(more) >= 2;
    if (disputed && plans(less) + plans(more) >= similar) {
      all.add(
          new Learned.Question(
              topic,
              cases.stream().filter(edit -> less.contains(edit) || more.contains(edit)).toList(),
              plans(less),
              plans(more),
              overridden));
      return;
    }
    for (Way way : Way.values()) {
      List<Edit> group = of(cases, way);
      if (plans(group) >= similar) {
        all.add(proposed(topic, way, group, overridden));
      }
    }
  }

  /** Who makes one day of a plan less and another more moved something and disputes nothing. */
  private static List<Edit> of(List<Edit> cases, Way way) {
    Set<Long> less = plans(cases, Way.LESS);
    Set<Long> moved = plans(cases, Way.MORE);
    moved.retainAll(less);
    return cases.stream()
        .filter(edit -> way == (moved.contains(edit.sequence()) ? Way.OTHERWISE : edit.way()))
        .toList();
  }

  private static Set<Long> plans(List<Edit> cases, Way way) {
    Set<Long> plans = new TreeSet<>();
    cases.stream().filter(edit -> edit.way() == way).forEach(edit -> plans.add(edit.sequence()));
    return plans;
  }

  /** Five days changed in one plan are one case. */
  private static int plans(List<Edit> cases) {
    return (int) cases.stream().map(Edit::sequence).distinct().count();
  }

  private Learned.Proposed proposed(Topic topic, Way way, List<Edit> group, Proportion overridden) {
    List<Kept> seen =
        kept.stream().filter(one -> one.decision().rule().equals(topic.rule())).toList();
    List<Trait> traits = traits(group, seen);
    List<Kept> counter =
        seen.stream().filter(one -> Trait.of(one.profile()).containsAll(traits)).toList();
    List<Double> factors = way == Way.OTHERWISE ? List.of() : factors(group);
    return new Learned.Proposed(
        topic,
        way,
        group,
        traits,
        onePerPlan(counter),
        overridden,
        factors.isEmpty() ? null : Factors.of(factors));
  }

  /** One of each plan, the middle one: days of one plan do not speak for themselves. */
  private static List<Double> factors(List<Edit> group) {
    SortedMap<Long, List<Double>> plans = new TreeMap<>();
    for (Edit edit : group) {
      edit.factor()
          .ifPresent(factor ->
              plans.computeIfAbsent(edit.sequence(), key -> new ArrayList<>()).add(factor));
    }
    return plans.values().stream().map(one -> Factors.of(one).median()).toList();
  }

  /** What all of them have, and at most half of those whose plans were left as they were. */
  private static List<Trait> traits(List<Edit> group, List<Kept> others) {
    SortedSet<Trait> shared = new TreeSet<>(Trait.of(group.getFirst().profile()));
    group.forEach(edit -> shared.retainAll(Trait.of(edit.profile())));
    List<Trait> telling = new ArrayList<>();
    for (Trait trait : shared) {
      long have = others.stream().filter(one -> Trait.of(one.profile()).contains(trait)).count();
      if (have <= COMMON * others.size()) {
        telling.add(trait);
      }
    }
    return telling;
  }

  private static List<Kept> onePerPlan(List<Kept> all) {
    Set<Long> plans = new LinkedHashSet<>();
    return all.stream().filter(one -> plans.add(one.sequence())).toList();
  }

  private Proportion overridden(List<Edit> cases, String rule) {
    Set<Long> changed = new TreeSet<>();
    cases.forEach(edit -> changed.add(edit.sequence()));
    Set<Long> seen = new TreeSet<>();
    edits.stream()
        .filter(one -> one.change().decision().rule().equals(rule))
        .forEach(one -> seen.add(one.sequence()));
    kept.stream()
        .filter(one -> one.decision().rule().equals(rule))
        .forEach(one -> seen.add(one.sequence()));
    return new Proportion(changed.size(), seen.size());
  }
}
