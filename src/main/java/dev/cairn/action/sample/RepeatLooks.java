package dev.cairn.action.sample;

import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Records;
import dev.cairn.action.Thing;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.sample.DrawSample.Waiting;
import dev.cairn.action.verdict.PlanRisk;
import dev.cairn.action.verdict.Queue;
import dev.cairn.ledger.EntryTime;
import dev.cairn.ledger.Subject;
import dev.cairn.pack.ReviewRules;
import dev.cairn.pack.TeachingRules.Repeating;
import dev.cairn.review.Origin;
import dev.cairn.review.ReviewWeek;
import dev.cairn.review.Sample;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Plans that a coach judged some time ago and is to judge once more without seeing what he said, so
 * that he can be compared with himself. Neither the verdict nor chance has a part in which.
 */
final class RepeatLooks {
  private final Records records;
  private final ReviewRules rules;
  private final String coach;
  private final LocalDate today;
  private final Queue queue;

  RepeatLooks(Records records, ReviewRules rules, String coach, LocalDate today) {
    this.records = records;
    this.rules = rules;
    this.coach = coach;
    this.today = today;
    this.queue = new Queue(records);
  }

  /**
   * By athlete, at most as many as a week may have.
   *
   * @param waiting plans that wait for a first word; none of them, and none at all if they are many
   */
  SortedMap<String, Waiting> all(SortedMap<String, Waiting> waiting) {
    SortedMap<String, Waiting> chosen = new TreeMap<>();
    Repeating policy = rules.teaching().repeats();
    if (waiting.size() > policy.longestQueue() || askedThisWeek()) {
      return chosen;
    }
    String workspace = records.ledger().id().hex();
    SortedMap<String, CurrentPlan> lots = new TreeMap<>();
    for (Row athlete : records.athletes()) {
      Subject subject = Subject.parse(athlete.text("subject"));
      Optional<CurrentPlan> plan = records.current(subject).filter(this::judgedLongAgo);
      if (plan.isPresent() && !waiting.containsKey(subject.text())) {
        Sample.again(rules, workspace, coach, plan.get().hash())
            .ifPresent(lot -> lots.put(lot, plan.get()));
      }
    }
    PlanRisk risks = PlanRisk.unjudged(records, rules);
    lots.values().stream()
        .limit(policy.mostInWeek())
        .forEach(plan -> chosen.put(plan.athlete().text(), new Waiting(plan, risks.of(plan))));
    return chosen;
  }

  /** As the engine made it, of the same facts as now, and with its race still to come. */
  private boolean judgedLongAgo(CurrentPlan plan) {
    Subject athlete = plan.athlete();
    return plan.changes().isEmpty()
        && records.value(Thing.DONE, athlete, "") == null
        && !raceIsOver(plan)
        && mine(athlete).noneMatch(row -> askedFor(row, plan) || inThisWeek(row))
        && records.of(Table.VERDICT, athlete).stream()
            .filter(row -> !row.has("until") && row.text("coach").equals(coach))
            .anyMatch(row -> row.text("plan").equals(plan.hash()) && longAgo(row))
        && !queue.outdated(plan);
  }

  private boolean raceIsOver(CurrentPlan plan) {
    Row row = records.planRow(plan.athlete(), plan.hash()).orElseThrow();
    return row.has("race_date") && !LocalDate.parse(row.text("race_date")).isAfter(today);
  }

  private boolean longAgo(Row verdict) {
    LocalDate day = LocalDate.ofInstant(EntryTime.parse(verdict.text("since")), ZoneOffset.UTC);
    return !day.plusDays(rules.teaching().repeats().afterDays()).isAfter(today);
  }

  private Stream<Row> mine(Subject athlete) {
    return records.of(Table.SAMPLE_ITEM, athlete).stream()
        .filter(row -> row.text("coach").equals(coach) && !row.has("until"));
  }

  private static boolean again(Row item) {
    return item.text("origin").equals(Origin.AGAIN.word());
  }

  private static boolean askedFor(Row item, CurrentPlan plan) {
    return again(item) && item.text("plan").equals(plan.hash());
  }

  private boolean inThisWeek(Row item) {
    return item.text("week").equals(ReviewWeek.of(today).word());
  }

  private boolean askedThisWeek() {
    return records.all(Table.SAMPLE_ITEM).stream()
        .anyMatch(row ->
            row.text("coach").equals(coach) && again(row) && inThisWeek(row) && !row.has("until"));
  }
}
