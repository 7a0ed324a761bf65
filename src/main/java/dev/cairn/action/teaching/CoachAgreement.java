package dev.cairn.action.teaching;

import dev.cairn.action.Records;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.review.Judgement;
import dev.cairn.review.agreement.Agreement;
import dev.cairn.review.agreement.Pairing;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** How far coaches judge the same plans alike, pair by pair, and where they do not. */
public final class CoachAgreement {
  private static final List<Judgement> KINDS = List.of(Judgement.values());

  private final Records records;

  public CoachAgreement(Records records) {
    this.records = records;
  }

  /** Two coaches by name, and how far they agree. */
  public record Between(String first, String second, Agreement agreement) {}

  /**
   * A plan that two coaches judged differently.
   *
   * @param subject whose plan
   */
  public record Conflict(
      String subject,
      String plan,
      String first,
      Judgement firstJudgement,
      String second,
      Judgement secondJudgement) {}

  private record Word(String coach, Judgement judgement) {}

  /** Every pair of coaches who judged a plan both, by their names. */
  public List<Between> pairs() {
    SortedMap<String, List<List<Judgement>>> pairs = new TreeMap<>();
    both((subject, plan, one, other) -> {
      List<List<Judgement>> of =
          pairs.computeIfAbsent(
              one.coach() + "\n" + other.coach(),
              key -> List.of(new ArrayList<>(), new ArrayList<>()));
      of.get(0).add(one.judgement());
      of.get(1).add(other.judgement());
    });
    List<Between> all = new ArrayList<>();
    pairs.forEach((names, of) -> {
      String first = names.substring(0, names.indexOf('\n'));
      String second = names.substring(names.indexOf('\n') + 1);
      all.add(new Between(first, second, Agreement.of(Pairing.of(of.get(0), of.get(1), KINDS))));
    });
    return all;
  }

  /** Plans that wait for a third word. */
  public List<Conflict> conflicts() {
    List<Conflict> all = new ArrayList<>();
    both((subject, plan, one, other) -> {
      if (one.judgement().approves() != other.judgement().approves()) {
        all.add(
            new Conflict(
                subject, plan, one.coach(), one.judgement(), other.coach(), other.judgement()));
      }
    });
    return all;
  }

  private interface Seen {
    void both(String subject, String plan, Word one, Word other);
  }

  private void both(Seen seen) {
    SortedMap<String, SortedMap<String, Word>> plans = new TreeMap<>();
    for (Row row : records.all(Table.VERDICT)) {
      Judgement judgement = Judgement.of(row.text("verdict")).orElse(null);
      if (!row.has("until") && judgement != null) {
        String coach = name(row.text("coach"));
        plans
            .computeIfAbsent(row.text("subject") + "\n" + row.text("plan"), key -> new TreeMap<>())
            .put(coach, new Word(coach, judgement));
      }
    }
    plans.forEach((plan, words) -> {
      String subject = plan.substring(0, plan.indexOf('\n'));
      String hash = plan.substring(plan.indexOf('\n') + 1);
      List<Word> all = List.copyOf(words.values());
      for (int one = 0; one < all.size(); one++) {
        for (int other = one + 1; other < all.size(); other++) {
          seen.both(subject, hash, all.get(one), all.get(other));
        }
      }
    });
  }

  private String name(String coach) {
    return records.row(Table.COACH, "coach:" + coach).map(row -> row.text("name")).orElse(coach);
  }
}
