package dev.cairn.action.verdict;

import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Records;
import dev.cairn.action.Thing;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.ledger.Subject;
import dev.cairn.pack.ReviewRules;
import dev.cairn.review.History;
import dev.cairn.review.Judgement;
import dev.cairn.review.Risk;
import dev.cairn.review.RiskFacts;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.StoredPlan;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** What makes a plan of the workspace risky, by the rules of review. */
public final class PlanRisk {
  private final Records records;
  private final ReviewRules rules;
  private final boolean unjudged;

  public PlanRisk(Records records, ReviewRules rules) {
    this(records, rules, false);
  }

  private PlanRisk(Records records, ReviewRules rules, boolean unjudged) {
    this.records = records;
    this.rules = rules;
    this.unjudged = unjudged;
  }

  /**
   * As it was before anybody judged the plan that stands: what was said of it adds nothing, nor
   * what coaches changed in it.
   */
  public static PlanRisk unjudged(Records records, ReviewRules rules) {
    return new PlanRisk(records, rules, true);
  }

  /** Of a plan as it lies in the store; one that cannot be read is risky for that. */
  public Risk of(CurrentPlan current) {
    try {
      return of(current, records.plan(current.athlete(), current.hash()));
    } catch (DamagedPlan damaged) {
      return Risk.of(rules, RiskFacts.ofDamaged(history(current)));
    }
  }

  /** The same for a plan that was read already. */
  public Risk of(CurrentPlan current, StoredPlan plan) {
    return Risk.of(rules, RiskFacts.of(plan, Judging.athlete(plan), history(current)));
  }

  private History history(CurrentPlan current) {
    List<Row> verdicts =
        records.of(Table.VERDICT, current.athlete()).stream()
            .filter(row -> !unjudged || !row.text("plan").equals(current.hash()))
            .toList();
    List<Row> holding = verdicts.stream().filter(row -> !row.has("until")).toList();
    long rejections =
        verdicts.stream()
            .filter(row -> row.text("verdict").equals(Judgement.REJECTED.word()))
            .filter(row -> !row.has("until"))
            .count();
    List<Row> neighbours = neighbours(current.athlete());
    long refused = neighbours.stream().filter(this::refused).count();
    return new History(
        !holding.isEmpty(),
        (int) rejections,
        daysChanged(current),
        unjudged ? 0 : current.changes().size(),
        neighbours.size(),
        (int) refused);
  }

  private List<Row> neighbours(Subject athlete) {
    String race =
        records.row(Table.ATHLETE, athlete.text()).map(row -> row.text("race")).orElse("");
    return records.athletes().stream()
        .filter(row -> row.text("race").equals(race))
        .filter(row -> !row.text("subject").equals(athlete.text()))
        .toList();
  }

  private boolean refused(Row athlete) {
    Subject subject = Subject.parse(athlete.text("subject"));
    return records.value(Thing.REFUSAL, subject, "") != null;
  }

  private int daysChanged(CurrentPlan current) {
    return approved(records, current.athlete())
        .map(hash -> daysApart(records, current.athlete(), hash, current.hash()))
        .orElse(0);
  }

  /** The plan that a coach approved last and that no other verdict has replaced. */
  public static Optional<String> approved(Records records, Subject athlete) {
    return records.of(Table.VERDICT, athlete).stream()
        .filter(row -> !row.has("until"))
        .filter(row -> Judgement.of(row.text("verdict")).map(Judgement::approves).orElse(false))
        .max(Comparator.comparingLong(row -> row.number("sequence")))
        .map(row -> row.text("plan"));
  }

  /** On how many days two plans of an athlete differ in kind or distance. */
  public static int daysApart(Records records, Subject athlete, String one, String other) {
    if (one.equals(other)) {
      return 0;
    }
    Map<String, String> before = days(records, athlete, one);
    Map<String, String> after = days(records, athlete, other);
    int apart = 0;
    for (Map.Entry<String, String> day : after.entrySet()) {
      apart += Objects.equals(before.remove(day.getKey()), day.getValue()) ? 0 : 1;
    }
    return apart + before.size();
  }

  private static Map<String, String> days(Records records, Subject athlete, String hash) {
    Map<String, String> days = new TreeMap<>();
    for (Row row : records.of(Table.PLAN_DAY, athlete)) {
      if (row.text("hash").equals(hash)) {
        days.put(row.text("date"), row.text("type") + " " + row.cell("metres"));
      }
    }
    return days;
  }
}
