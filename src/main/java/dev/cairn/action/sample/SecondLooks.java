package dev.cairn.action.sample;

import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Records;
import dev.cairn.action.Thing;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.verdict.Opinions;
import dev.cairn.action.verdict.PlanRisk;
import dev.cairn.ledger.Subject;
import dev.cairn.pack.ReviewRules;
import dev.cairn.review.Origin;
import dev.cairn.review.Risk;
import dev.cairn.review.Sample;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Plans that another coach judged and that this one is to judge without knowing. Which plans these
 * are does not hang on the first verdict, or agreement would be counted where it is likely.
 */
final class SecondLooks {
  private final Records records;
  private final ReviewRules rules;
  private final String coach;
  private final boolean decidesFirst;

  SecondLooks(Records records, ReviewRules rules, String coach, boolean decidesFirst) {
    this.records = records;
    this.rules = rules;
    this.coach = coach;
    this.decidesFirst = decidesFirst;
  }

  /** By athlete. */
  SortedMap<String, DrawSample.Waiting> all() {
    PlanRisk risks = PlanRisk.unjudged(records, rules);
    String workspace = records.ledger().id().hex();
    SortedMap<String, DrawSample.Waiting> all = new TreeMap<>();
    for (Row athlete : records.athletes()) {
      Subject subject = Subject.parse(athlete.text("subject"));
      Optional<CurrentPlan> plan = records.current(subject).filter(this::judgedByOneOther);
      if (plan.isPresent() && Sample.twice(rules, workspace, plan.get().hash())) {
        Risk risk = risks.of(plan.get());
        if (qualifies(risk)) {
          all.put(subject.text(), new DrawSample.Waiting(plan.get(), risk));
        }
      }
    }
    return all;
  }

  /**
   * Whoever sees reasons at once sees what was changed, so such plans come only to whom they show
   * later. The athlete does not have it yet.
   */
  private boolean judgedByOneOther(CurrentPlan plan) {
    Subject athlete = plan.athlete();
    boolean telling =
        !plan.changes().isEmpty()
            && (!decidesFirst || Opinions.of(records, plan, coach).isPresent());
    if (telling || records.value(Thing.DELIVERED, athlete, "") != null) {
      return false;
    }
    List<Row> verdicts =
        records.of(Table.VERDICT, athlete).stream()
            .filter(row -> !row.has("until") && row.text("plan").equals(plan.hash()))
            .toList();
    boolean drawn =
        records.of(Table.SAMPLE_ITEM, athlete).stream()
            .anyMatch(row ->
                row.text("origin").equals(Origin.SECOND.word())
                    && row.text("plan").equals(plan.hash()));
    return verdicts.size() == 1 && !verdicts.getFirst().text("coach").equals(coach) && !drawn;
  }

  private boolean qualifies(Risk risk) {
    return risk.score().doubleValue() >= rules.teaching().secondRisk()
        || risk.reasons().stream()
            .anyMatch(reason -> rules.teaching().unsure().contains(reason.factor()));
  }
}
