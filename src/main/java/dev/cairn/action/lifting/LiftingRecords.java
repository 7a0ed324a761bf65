package dev.cairn.action.lifting;

import dev.cairn.action.Records;
import dev.cairn.action.Thing;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.ledger.Subject;
import dev.cairn.model.lifting.LiftingLog;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a workspace holds of lifting, as screens and retraining ask for it. */
public final class LiftingRecords {
  private final Records records;

  public LiftingRecords(Records records) {
    this.records = records;
  }

  /** A decision that holds, and what was lifted after it, if that was recorded. */
  public record Feedback(Row decision, Optional<Row> lifted) {}

  /** Everything that a person's log and decisions can teach a model. */
  public record PersonsFeedback(LiftingLog log, List<Feedback> decisions) {
    public PersonsFeedback {
      decisions = List.copyOf(decisions);
    }

    /** The log with what was recorded after decisions, where no export told it. */
    public LiftingLog taught() {
      return new TaughtLog(log)
          .with(decisions.stream().flatMap(one -> one.lifted().stream()).toList());
    }
  }

  /** How many suggestions found which answer. */
  public record Acceptance(int accepted, int modified, int declined) {
    public int all() {
      return accepted + modified + declined;
    }

    /** Taken as they were, 0 to 1; NaN when nobody decided on any. */
    public double rate() {
      return all() == 0 ? Double.NaN : (double) accepted / all();
    }
  }

  /** The lifters by their file's id. */
  public List<Row> lifters() {
    return records.all(Table.LIFTER).stream()
        .sorted(Comparator.comparing(row -> row.text("file_id")))
        .toList();
  }

  /** The log of a lifter, or a refusal that names him. */
  public LiftingLog log(String lifter) {
    return log(records.lifter(lifter));
  }

  private LiftingLog log(Subject person) {
    byte[] value = records.value(Thing.LIFTER, person, "");
    if (value == null) {
      throw new IllegalStateException("There is no log of " + person.text());
    }
    return MergedLog.read(value).log();
  }

  /** The decisions that hold on an exercise, the latest session first. */
  public List<Feedback> decisions(String lifter, String exercise) {
    return decisions(records.lifter(lifter)).stream()
        .filter(one -> one.decision().text("exercise").equals(exercise))
        .toList();
  }

  /** How suggestions for sessions of a time were taken, from one moment and before another. */
  public Acceptance acceptance(LocalDateTime from, LocalDateTime before) {
    List<String> words =
        records.all(Table.LOAD_DECISION).stream()
            .filter(row -> !row.has("until") && within(row, from, before))
            .map(row -> row.text("verdict"))
            .toList();
    return new Acceptance(
        count(words, "accepted"), count(words, "modified"), count(words, "declined"));
  }

  /** All that retraining may learn from. */
  public List<PersonsFeedback> feedback() {
    return lifters().stream()
        .map(row -> Subject.parse(row.text("subject")))
        .map(person -> new PersonsFeedback(log(person), decisions(person)))
        .toList();
  }

  private List<Feedback> decisions(Subject person) {
    List<Row> lifted = holding(Table.LIFTED, person);
    List<Feedback> all = new ArrayList<>();
    for (Row decision : holding(Table.LOAD_DECISION, person)) {
      all.add(
          new Feedback(
              decision,
              lifted.stream()
                  .filter(row -> same(row, decision, "exercise") && same(row, decision, "moment"))
                  .findFirst()));
    }
    all.sort(
        Comparator.<Feedback, String>comparing(one -> one.decision().text("moment")).reversed());
    return all;
  }

  private List<Row> holding(Table table, Subject person) {
    return records.of(table, person).stream().filter(row -> !row.has("until")).toList();
  }

  private static boolean same(Row one, Row other, String column) {
    return one.text(column).equals(other.text(column));
  }

  private static boolean within(Row row, LocalDateTime from, LocalDateTime before) {
    LocalDateTime moment = LocalDateTime.parse(row.text("moment"));
    return !moment.isBefore(from) && moment.isBefore(before);
  }

  private static int count(List<String> words, String word) {
    return (int) words.stream().filter(word::equals).count();
  }
}
