package dev.cairn.action;

import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.kept.Tables;
import dev.cairn.ledger.Content;
import dev.cairn.ledger.Entry;
import dev.cairn.ledger.EntryTime;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Projector;
import dev.cairn.ledger.Subject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the tables of a workspace from its entries: one by one as they come, or all anew. */
public final class Projection implements Projector {
  private final Tables tables;
  private final Steps steps;
  private final Views views;

  public Projection(Tables tables) {
    this.tables = tables;
    this.steps = new Steps(tables);
    this.views = new Views(tables);
  }

  @Override
  public void begin() {
    tables.clear();
  }

  @Override
  public void apply(Entry entry, Content content) {
    steps.apply(entry);
    if (entry.kind().equals(Kind.ERASED)) {
      erase(entry);
    } else if (!entry.kind().isOwn() && content instanceof Content.Present(byte[] payload)) {
      apply(entry, ChangeJson.read(entry.subject(), payload), null);
    }
  }

  @Override
  public void end() {
    // Every entry has left its rows where they belong.
  }

  /** The same for a change whose plan somebody has read already. */
  void applyRead(Entry entry, Change change, @Nullable PlanRows plan) {
    steps.apply(entry);
    apply(entry, change, plan);
  }

  private void apply(Entry entry, Change change, @Nullable PlanRows read) {
    String time = EntryTime.text(entry.time());
    Said said = new Said(entry.sequence(), time, entry.actor().text());
    byte[] line = change.plan();
    if (line != null) {
      PlanRows plan = read == null ? PlanRows.read(change.subject(), line) : read;
      plan.put(tables, said, views.madeFrom(change));
    }
    String thing = change.thing().word();
    String subject = change.subject().text();
    Optional<Row> old = tables.find(Table.RECORD, thing, subject, change.part());
    old.ifPresent(row -> views.end(change, row.number("sequence"), time));
    byte[] after = change.after();
    if (after == null) {
      tables.remove(Table.RECORD, thing, subject, change.part());
    } else {
      tables.put(Row.of(Table.RECORD, thing, subject, change.part(), after, said.sequence(), time));
    }
    views.begin(change, said);
  }

  /** Only that there was somebody stays. */
  private void erase(Entry entry) {
    Subject subject = entry.subject();
    for (Table table : Table.values()) {
      if (table.hasSubject()) {
        tables.removeAll(table, "subject", subject.text());
      }
    }
    String time = EntryTime.text(entry.time());
    tables.put(
        Row.of(
            Table.ATHLETE,
            subject.text(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            entry.sequence(),
            time,
            time));
  }

  /** Where and when something was said, and by whom. */
  record Said(long sequence, String time, String actor) {}
}
