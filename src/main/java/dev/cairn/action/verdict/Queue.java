package dev.cairn.action.verdict;

import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Records;
import dev.cairn.action.Thing;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.json.Canonical;
import dev.cairn.ledger.Subject;
import dev.cairn.review.Judgement;
import dev.cairn.review.Origin;
import dev.cairn.review.QueueItem;
import dev.cairn.review.Standing;
import dev.cairn.trail.DamagedPlan;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The plans of a workspace as reviewers find them: what wants work first. */
public final class Queue {
  private final Records records;
  private final Repeats repeats;

  public Queue(Records records) {
    this.records = records;
    this.repeats = new Repeats(records);
  }

  public List<QueueItem> items() {
    return records.athletes().stream().flatMap(this::item).sorted(QueueItem.ORDER).toList();
  }

  /** The item of one athlete, or a refusal that names him. */
  public QueueItem item(String athleteId) {
    Subject athlete = records.plan(athleteId).athlete();
    return records.athletes().stream()
        .filter(row -> row.text("subject").equals(athlete.text()))
        .flatMap(this::item)
        .findFirst()
        .orElseThrow();
  }

  private Stream<QueueItem> item(Row athlete) {
    Subject subject = Subject.parse(athlete.text("subject"));
    return records.current(subject).map(plan -> item(athlete, plan)).stream();
  }

  private QueueItem item(Row athlete, CurrentPlan current) {
    Row plan = records.planRow(current.athlete(), current.hash()).orElseThrow();
    return new QueueItem(
        athlete.text("file_id"),
        athlete.text("name"),
        standing(current, plan),
        current.hash(),
        plan.text("made"),
        plan.text("race"),
        plan.text("race_date"),
        !current.changes().isEmpty(),
        outdated(current));
  }

  /** How a plan that stands stands with the coaches. */
  public Standing standing(CurrentPlan current) {
    return standing(current, records.planRow(current.athlete(), current.hash()).orElseThrow());
  }

  /**
   * The last verdict that holds, by whichever coach, decides, or what settled a conflict since. Who
   * was asked once more and said otherwise has not taken his first word back.
   */
  private Standing standing(CurrentPlan current, Row plan) {
    Optional<Row> last =
        records.of(Table.VERDICT, current.athlete()).stream()
            .filter(row -> !row.has("until"))
            .max(Comparator.comparingLong(row -> row.number("sequence")));
    if (last.isEmpty()) {
      return Standing.of(false, false, false);
    }
    if (repeats.disputed(current)) {
      return Standing.REJECTED;
    }
    Optional<JsonNode> settled =
        records
            .json(Thing.ADJUDICATION, current.athlete(), "")
            .filter(json ->
                records.sequence(Thing.ADJUDICATION, current.athlete(), "")
                    > last.get().number("sequence"));
    if (settled.isPresent()) {
      JsonNode word = settled.get();
      return Standing.of(
          true,
          word.path("content").asString("").equals(plan.text("content")),
          word.path("verdict").asString("").equals(Judgement.APPROVED.word()));
    }
    String judged =
        records
            .planRow(current.athlete(), last.get().text("plan"))
            .map(row -> row.text("content"))
            .orElse("");
    boolean approves =
        Judgement.of(last.get().text("verdict")).map(Judgement::approves).orElse(false);
    return Standing.of(
        true,
        judged.equals(plan.text("content")),
        approves && !approvedBlindAgainst(current, last.get()));
  }

  /** Who approved without knowing of a rejection has not overruled it. */
  private boolean approvedBlindAgainst(CurrentPlan current, Row last) {
    boolean rejected =
        records.of(Table.VERDICT, current.athlete()).stream()
            .filter(row -> !row.has("until") && row.text("plan").equals(current.made()))
            .anyMatch(row -> row.text("verdict").equals(Judgement.REJECTED.word()));
    return rejected
        && records.of(Table.SAMPLE_ITEM, current.athlete()).stream()
            .filter(row -> row.text("coach").equals(last.text("coach")))
            .filter(row -> row.text("plan").equals(current.made()))
            .anyMatch(row -> row.text("origin").equals(Origin.SECOND.word()));
  }

  /**
   * A file that is as it was when the plan was first made need not be compared, which spares the
   * line of the plan; one that came later may still be the same again, after an undo. Of a plan
   * that cannot be read nobody can tell.
   */
  public boolean outdated(CurrentPlan current) {
    Subject athlete = current.athlete();
    long made = records.planRow(athlete, current.made()).orElseThrow().number("sequence");
    if (records.sequence(Thing.ATHLETE, athlete, "") < made) {
      return false;
    }
    try {
      byte[] input = Canonical.bytes(records.plan(athlete, current.made()).input());
      return !Arrays.equals(input, records.input(athlete));
    } catch (DamagedPlan unreadable) {
      return false;
    }
  }
}
