package dev.cairn.action.teaching;

import dev.cairn.action.Records;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.verdict.Repeats;
import dev.cairn.action.verdict.Settled;
import dev.cairn.ledger.Subject;
import dev.cairn.model.Proportion;
import dev.cairn.review.Judgement;
import dev.cairn.review.Repeat;
import dev.cairn.review.agreement.Agreement;
import dev.cairn.review.agreement.Pairing;
import dev.cairn.review.agreement.Spread;
import dev.cairn.review.agreement.Word;
import dev.cairn.review.proposal.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** How far coaches judge the same plans alike, and each of them with himself; read only. */
public final class CoachAgreement {
  private static final List<Boolean> CHANGED = List.of(false, true);

  private final Records records;
  private final List<GivenVerdict> given;
  private final SortedMap<String, List<Repeat>> repeated = new TreeMap<>();

  public CoachAgreement(Records records) {
    this.records = records;
    GivenVerdicts verdicts = new GivenVerdicts(records);
    this.given = verdicts.all();
    for (Repeat one : new Repeats(records).all()) {
      String coach = verdicts.name(one.coach());
      repeated.computeIfAbsent(coach, key -> new ArrayList<>()).add(one);
    }
  }

  /**
   * Two coaches by name, and how far they agree.
   *
   * @param blind the same of those plans only that the second coach was asked for without knowing
   *     the first verdict
   * @param changed of plans that one of them had changed, how often the other's first opinion,
   *     before that showed, was to approve
   */
  public record Between(
      String first, String second, Agreement agreement, Agreement blind, Proportion changed) {}

  /** The same about one rule: whether both changed what it had set, or both left it. */
  public record ByRule(String rule, String first, String second, Agreement agreement) {}

  /**
   * A coach alone.
   *
   * @param again plans judged on two days, and how far alike
   * @param blind the same of those only that were asked for once more without the first verdict
   * @param revised how often the reasons changed the first opinion, of all that were asked for
   * @param toCautious how many of these from an approval to a rejection
   * @param seconds the time a verdict took, where it was measured
   */
  public record Alone(
      String coach,
      int verdicts,
      Agreement again,
      Agreement blind,
      Proportion revised,
      int toCautious,
      Optional<Spread> seconds) {}

  /**
   * A plan that one coach approved and another rejected, or the same one on another day.
   *
   * @param subject whose plan
   * @param plan its hash as the engine made it
   * @param blind whether the later one did not know the other
   */
  public record Conflict(
      String subject,
      String plan,
      String first,
      Judgement firstJudgement,
      String second,
      Judgement secondJudgement,
      boolean blind) {
    /** Whether a coach said both, the second without seeing the first. */
    public boolean withHimself() {
      return first.equals(second);
    }
  }

  /** Every pair of coaches who judged a plan both, by their names. */
  public List<Between> pairs() {
    SortedMap<String, List<List<Word>>> pairs = new TreeMap<>();
    SortedMap<String, List<List<Word>>> blinds = new TreeMap<>();
    SortedMap<String, Proportion> changed = new TreeMap<>();
    both((one, other) -> {
      add(pairs, names(one, other), one.word(), other.word());
      GivenVerdict later = one.sequence() > other.sequence() ? one : other;
      if (later.sealed()) {
        boolean approved = later.first().filter(Judgement::approves).isPresent();
        changed.merge(
            names(one, other),
            new Proportion(approved ? 1 : 0, 1),
            (all, more) -> new Proportion(all.count() + more.count(), all.of() + more.of()));
      }
      if (blind(one, other)) {
        add(blinds, names(one, other), one.word(), other.word());
      }
    });
    List<Between> all = new ArrayList<>();
    pairs.forEach((names, of) ->
        all.add(
            new Between(
                first(names),
                second(names),
                agreement(of, Word.ALL),
                agreement(blinds.getOrDefault(names, empty()), Word.ALL),
                changed.getOrDefault(names, new Proportion(0, 0)))));
    return all;
  }

  /** Rules that at least one of two coaches changed in a plan that both judged. */
  public List<ByRule> rules() {
    SortedMap<Long, SortedSet<String>> changed = new TreeMap<>();
    for (Edit edit : new VerdictRows(records).proposals(Integer.MAX_VALUE).edits()) {
      changed
          .computeIfAbsent(edit.sequence(), key -> new TreeSet<>())
          .add(edit.change().decision().rule());
    }
    SortedMap<Long, SortedSet<String>> seen = seen();
    SortedMap<String, List<List<Boolean>>> rules = new TreeMap<>();
    both((one, other) -> {
      SortedSet<String> common = new TreeSet<>(seen.getOrDefault(one.sequence(), new TreeSet<>()));
      common.retainAll(seen.getOrDefault(other.sequence(), new TreeSet<>()));
      for (String rule : common) {
        add(
            rules,
            rule + "\n" + names(one, other),
            changed.getOrDefault(one.sequence(), new TreeSet<>()).contains(rule),
            changed.getOrDefault(other.sequence(), new TreeSet<>()).contains(rule));
      }
    });
    List<ByRule> all = new ArrayList<>();
    rules.forEach((key, of) -> {
      if (of.getFirst().contains(true) || of.getLast().contains(true)) {
        String names = second(key);
        all.add(new ByRule(first(key), first(names), second(names), agreement(of, CHANGED)));
      }
    });
    return all;
  }

  /** Each coach who judged anything, by name. */
  public List<Alone> alone() {
    SortedMap<String, List<GivenVerdict>> coaches = new TreeMap<>();
    given.forEach(one -> coaches.computeIfAbsent(one.name(), key -> new ArrayList<>()).add(one));
    List<Alone> all = new ArrayList<>();
    coaches.forEach((name, verdicts) -> {
      List<GivenVerdict> asked = verdicts.stream().filter(one -> one.first().isPresent()).toList();
      List<GivenVerdict> revised =
          asked.stream().filter(one -> one.first().get() != one.judgement()).toList();
      all.add(
          new Alone(
              name,
              verdicts.size(),
              again(name, verdicts, false),
              again(name, verdicts, true),
              new Proportion(revised.size(), asked.size()),
              (int)
                  revised.stream()
                      .filter(one -> one.first().get().approves() && !one.judgement().approves())
                      .count(),
              Spread.of(
                  verdicts.stream().map(GivenVerdict::seconds).filter(one -> one > 0).toList())));
    });
    return all;
  }

  /** Who corrects himself the same day was asked once. */
  private Agreement again(String coach, List<GivenVerdict> verdicts, boolean blind) {
    SortedMap<String, GivenVerdict> last = new TreeMap<>();
    List<List<Word>> twice = empty();
    for (GivenVerdict one : verdicts) {
      GivenVerdict before = last.put(one.key(), one);
      if (before != null && !before.day().equals(one.day()) && (one.again() || !blind)) {
        twice.getFirst().add(before.word());
        twice.getLast().add(one.word());
      }
    }
    for (Repeat one : repeated.getOrDefault(coach, List.of())) {
      twice.getFirst().add(Word.of(one.earlier()));
      twice.getLast().add(Word.of(one.judgement()));
    }
    return agreement(twice, Word.ALL);
  }

  /** Plans that wait for a third word, the oldest first. */
  public List<Conflict> conflicts() {
    List<Conflict> all = new ArrayList<>();
    Settled settled = new Settled(records);
    Repeats repeats = new Repeats(records);
    both((one, other) -> {
      long last = Math.max(one.sequence(), other.sequence());
      if (one.word().approves() != other.word().approves()
          && stands(one.subject(), one.made())
          && !settled.since(one.subject(), one.made(), last)) {
        all.add(
            new Conflict(
                one.subject(),
                one.made(),
                one.name(),
                one.judgement(),
                other.name(),
                other.judgement(),
                blind(one, other)));
      }
    });
    repeated.forEach((name, said) ->
        said.stream()
            .filter(one -> stands(one.subject(), one.plan()) && repeats.disputed(one))
            .forEach(one ->
                all.add(
                    new Conflict(
                        one.subject(),
                        one.plan(),
                        name,
                        one.earlier(),
                        name,
                        one.judgement(),
                        true))));
    return all;
  }

  /** About a plan that was made anew since, nobody needs to decide. */
  private boolean stands(String subject, String made) {
    return records.current(Subject.parse(subject)).stream()
        .anyMatch(plan -> plan.made().equals(made));
  }

  private static boolean blind(GivenVerdict one, GivenVerdict other) {
    return one.sequence() > other.sequence() ? one.blind() : other.blind();
  }

  private SortedMap<Long, SortedSet<String>> seen() {
    SortedMap<Long, SortedSet<String>> seen = new TreeMap<>();
    for (Row row : records.all(Table.VERDICT_DECISION)) {
      seen.computeIfAbsent(row.number("sequence"), key -> new TreeSet<>()).add(row.text("rule"));
    }
    return seen;
  }

  private interface Both {
    void judged(GivenVerdict one, GivenVerdict other);
  }

  /** Every two coaches whose last words on a plan both hold, by the order of their names. */
  private void both(Both both) {
    SortedMap<String, SortedMap<String, GivenVerdict>> plans = new TreeMap<>();
    for (GivenVerdict one : given) {
      if (one.holds()) {
        plans.computeIfAbsent(one.key(), key -> new TreeMap<>()).put(one.name(), one);
      }
    }
    for (SortedMap<String, GivenVerdict> words : plans.values()) {
      List<GivenVerdict> all = List.copyOf(words.values());
      for (int one = 0; one < all.size(); one++) {
        for (int other = one + 1; other < all.size(); other++) {
          both.judged(all.get(one), all.get(other));
        }
      }
    }
  }

  private static <J> void add(SortedMap<String, List<List<J>>> into, String key, J one, J other) {
    List<List<J>> of = into.computeIfAbsent(key, fresh -> empty());
    of.getFirst().add(one);
    of.getLast().add(other);
  }

  private static <J> List<List<J>> empty() {
    return List.of(new ArrayList<>(), new ArrayList<>());
  }

  private static <J> Agreement agreement(List<List<J>> of, List<J> kinds) {
    return Agreement.of(Pairing.of(of.getFirst(), of.getLast(), kinds));
  }

  private static String names(GivenVerdict one, GivenVerdict other) {
    return one.name() + "\n" + other.name();
  }

  private static String first(String key) {
    return key.substring(0, key.indexOf('\n'));
  }

  private static String second(String key) {
    return key.substring(key.indexOf('\n') + 1);
  }
}
