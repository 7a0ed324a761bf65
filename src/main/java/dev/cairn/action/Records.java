package dev.cairn.action;

import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.kept.Unavailable;
import dev.cairn.action.kept.Workspace;
import dev.cairn.ledger.Damage;
import dev.cairn.ledger.StoredEntry;
import dev.cairn.ledger.Subject;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.PlanReader;
import dev.cairn.trail.StoredPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what holds now, in the words of the actions. */
public final class Records {
  private final Workspace workspace;

  public Records(Workspace workspace) {
    this.workspace = workspace;
  }

  /** The canonical JSON of a thing; null if there is none. */
  public byte @Nullable [] value(Thing thing, Subject subject, String part) {
    return row(thing, subject, part).map(row -> row.bytes("value")).orElse(null);
  }

  /** The same to be read; missing if there is none. */
  public Optional<JsonNode> json(Thing thing, Subject subject, String part) {
    return row(thing, subject, part).map(row -> ChangeJson.root(row.bytes("value")));
  }

  /** The entry since which a thing is as it is; 0 if there is none. */
  public long sequence(Thing thing, Subject subject, String part) {
    return row(thing, subject, part).map(row -> row.number("sequence")).orElse(0L);
  }

  private Optional<Row> row(Thing thing, Subject subject, String part) {
    return workspace.tables().find(Table.RECORD, thing.word(), subject.text(), part);
  }

  /** Everything of one athlete of a table. */
  public List<Row> of(Table table, Subject subject) {
    return workspace.tables().where(table, "subject", subject.text());
  }

  /** Whom the parts of a step were about, as far as they are not erased. */
  public List<Row> parts(Row step) {
    return workspace.tables().where(Table.STEP_PART, "number", step.number("number"));
  }

  public List<Row> all(Table table) {
    return workspace.tables().all(table);
  }

  /** Whoever has this id in the athlete's file. */
  public Optional<Subject> known(String fileId) {
    return workspace
        .tables()
        .first(Table.ATHLETE, "file_id", fileId)
        .map(row -> Subject.parse(row.text("subject")));
  }

  /** Whoever runs or lifts under this id. */
  public Optional<Subject> person(String fileId) {
    return known(fileId).or(() -> knownLifter(fileId));
  }

  private Optional<Subject> knownLifter(String fileId) {
    return workspace
        .tables()
        .first(Table.LIFTER, "file_id", fileId)
        .map(row -> Subject.parse(row.text("subject")));
  }

  /** The lifter with this id, or a refusal that names it. */
  public Subject lifter(String fileId) {
    return knownLifter(fileId)
        .orElseThrow(() ->
            new Refused(
                "There is no lifter "
                    + fileId
                    + " in the workspace, so nothing was done."
                    + " Maybe take one in with \"athletes add\"."));
  }

  /** The athlete with this id, or a refusal that names it. */
  public Subject athlete(String fileId) {
    return known(fileId)
        .orElseThrow(() ->
            new Refused(
                "There is no athlete "
                    + fileId
                    + " in the workspace, so nothing was done."
                    + " Maybe see who is with \"athletes list\"."));
  }

  /** Those who are not erased, by their file's id. */
  public List<Row> athletes() {
    return workspace.tables().all(Table.ATHLETE).stream()
        .filter(row -> row.has("file_id"))
        .sorted((one, other) -> one.text("file_id").compareTo(other.text("file_id")))
        .toList();
  }

  /** The athlete's file as it was taken in. */
  public byte[] input(Subject athlete) {
    byte[] input = value(Thing.ATHLETE, athlete, "");
    if (input == null) {
      throw new IllegalStateException("There is no file of " + athlete.text());
    }
    return input;
  }

  /** The athlete's plan as it stands, or a refusal that names him. */
  public CurrentPlan plan(String fileId) {
    Subject athlete = athlete(fileId);
    return current(athlete)
        .orElseThrow(() ->
            new Refused(
                "There is no plan of "
                    + fileId
                    + " yet, so nothing was done."
                    + " Maybe make one with \"plan --all\"."));
  }

  public Optional<CurrentPlan> current(Subject athlete) {
    return json(Thing.PLAN, athlete, "").map(json -> CurrentPlan.read(athlete, json));
  }

  /** Which plan stood once an entry was written; none if it says nothing of that. */
  public Optional<CurrentPlan> stood(Subject athlete, long sequence) {
    StoredEntry entry = workspace.entries().at(sequence).orElse(null);
    byte[] payload = entry == null ? null : entry.payload();
    Change change = payload == null ? null : ChangeJson.read(athlete, payload);
    byte[] after = change == null || change.thing() != Thing.PLAN ? null : change.after();
    return after == null
        ? Optional.empty()
        : Optional.of(CurrentPlan.read(athlete, ChangeJson.root(after)));
  }

  /** The row of a plan, if it was ever made. */
  public Optional<Row> planRow(Subject athlete, String hash) {
    return workspace.tables().find(Table.PLAN, athlete.text(), hash);
  }

  /** The line of a plan, byte for byte as it was recorded. */
  public byte[] line(Subject athlete, String hash) {
    return planRow(athlete, hash)
        .map(row -> line(athlete, row.number("sequence")))
        .orElseThrow(() -> new IllegalStateException("No plan " + hash + " was ever recorded"));
  }

  /** The plan that an entry brought. */
  public byte[] line(Subject athlete, long sequence) {
    StoredEntry entry = workspace.entries().at(sequence).orElse(null);
    byte[] payload = entry == null ? null : entry.payload();
    byte[] line = payload == null ? null : ChangeJson.read(athlete, payload).plan();
    if (line == null) {
      throw new IllegalStateException("Entry " + sequence + " holds no plan");
    }
    return line;
  }

  /** What an entry said of a thing; null where it is erased, or said something else. */
  public byte @Nullable [] said(Thing thing, Subject subject, String part, long sequence) {
    StoredEntry entry = workspace.entries().at(sequence).orElse(null);
    byte[] payload = entry == null ? null : entry.payload();
    if (payload == null || workspace.tables().find(Table.PASSAGE, sequence).isEmpty()) {
      return null;
    }
    Change change = ChangeJson.read(subject, payload);
    return change.thing() == thing && change.part().equals(part) ? change.after() : null;
  }

  /** Every value a thing ever had, with who said so and when; the oldest first. */
  public List<Past> past(Thing thing, Subject subject) {
    List<Past> all = new ArrayList<>();
    for (Row part : of(Table.STEP_PART, subject)) {
      long number = part.number("number");
      StoredEntry entry = workspace.entries().at(number + part.number("part") - 1).orElse(null);
      byte[] payload = entry == null ? null : entry.payload();
      Row step = row(Table.STEP, number).orElse(null);
      if (payload != null && step != null) {
        Change change = ChangeJson.read(subject, payload);
        if (change.thing() == thing) {
          all.add(new Past(step.text("kind"), step.text("time"), step.text("actor"), change));
        }
      }
    }
    return all;
  }

  /**
   * A change that was made once, whether or not it still holds.
   *
   * @param kind what was done, as entries call it
   * @param actor by whom
   */
  public record Past(String kind, String time, String actor, Change change) {}

  /** The parts of a kind of thing that there are now, by whom they are about. */
  public List<Row> records(Thing thing) {
    return workspace.tables().where(Table.RECORD, "thing", thing.word());
  }

  /** A plan as it lies in the store, checked against its hash. */
  public StoredPlan plan(Subject athlete, String hash) throws DamagedPlan {
    byte[] line;
    try {
      line = line(athlete, hash);
    } catch (IllegalStateException | Unavailable broken) {
      throw new DamagedPlan(
          "The plan "
              + hash.substring(0, Math.min(12, hash.length()))
              + " in the workspace cannot be read ("
              + broken.getMessage()
              + "), so it was left as it is. Maybe run \"ledger verify\", then plan the athlete"
              + " again.");
    }
    return PlanReader.readVerified(line);
  }

  /** One row of a table, if it is there. */
  public Optional<Row> row(Table table, Object... key) {
    return workspace.tables().find(table, key);
  }

  /** What concerns nobody in particular. */
  public Subject ledger() {
    try {
      return workspace
          .entries()
          .at(1)
          .orElseThrow(() -> new IllegalStateException("The ledger has not been opened"))
          .entry()
          .subject();
    } catch (Damage damage) {
      throw new IllegalStateException("The first entry is damaged", damage);
    }
  }
}
