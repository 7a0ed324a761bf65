package dev.cairn.action;

import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.kept.Tables;
import dev.cairn.ledger.Entry;
import dev.cairn.ledger.EntryTime;
import dev.cairn.ledger.Kind;
import java.util.Optional;

/**
 * What was done, in order, and what of it undo and redo would take next. It follows from the
 * entries alone, never from what they say, so that erasing somebody changes nothing in it.
 */
final class Steps {
  static final Kind UNDONE = new Kind("step.undone");
  static final Kind REDONE = new Kind("step.redone");

  /** In the order of a step's life: undo takes the last that is done. */
  private static final String IS_DONE = "done";

  private static final String IS_UNDONE = "undone";

  /** Undone, and something else was done since, so that no redo reaches it. */
  private static final String IS_PAST = "past";

  /** Whom it was about was erased. */
  private static final String IS_ERASED = "erased";

  /** A record of how things are, or a way back or forth, which is not undone itself. */
  private static final String STAYS = "stays";

  private final Tables tables;

  Steps(Tables tables) {
    this.tables = tables;
  }

  /** The step that undo would take. */
  Optional<Row> toUndo() {
    return tables.last(Table.STEP, "state", IS_DONE);
  }

  /** The step that redo would take: the one undone last. */
  Optional<Row> toRedo() {
    return tables.first(Table.STEP, "state", IS_UNDONE);
  }

  void apply(Entry entry) {
    if (entry.kind().isOwn()) {
      if (entry.kind().equals(Kind.ERASED)) {
        erase(entry);
      }
      return;
    }
    if (entry.part() == 1) {
      begin(entry);
    }
    long number = entry.sequence() - entry.part() + 1;
    tables.put(Row.of(Table.STEP_PART, number, (long) entry.part(), entry.subject().text()));
  }

  private void begin(Entry entry) {
    String state = STAYS;
    if (entry.kind().equals(UNDONE)) {
      toUndo().ifPresent(row -> tables.put(row.with("state", IS_UNDONE)));
    } else if (entry.kind().equals(REDONE)) {
      toRedo().ifPresent(row -> tables.put(row.with("state", IS_DONE)));
    } else if (!Lasting.is(entry.kind())) {
      forgetUndone();
      state = IS_DONE;
    }
    put(entry, state);
  }

  private void forgetUndone() {
    for (Row row : tables.where(Table.STEP, "state", IS_UNDONE)) {
      tables.put(row.with("state", IS_PAST));
    }
  }

  private void put(Entry entry, String state) {
    tables.put(
        Row.of(
            Table.STEP,
            entry.sequence(),
            entry.request().hex(),
            entry.kind().name(),
            entry.actor().text(),
            EntryTime.text(entry.time()),
            (long) entry.parts(),
            (long) entry.parts(),
            state));
  }

  /** A step of which nothing is left can be neither undone nor redone. */
  private void erase(Entry entry) {
    forgetUndone();
    for (Row part : tables.where(Table.STEP_PART, "subject", entry.subject().text())) {
      tables.find(Table.STEP, part.number("number")).ifPresent(this::lose);
    }
    tables.removeAll(Table.STEP_PART, "subject", entry.subject().text());
    put(entry, STAYS);
  }

  private void lose(Row step) {
    long left = step.number("remaining") - 1;
    Row fewer = step.with("remaining", left);
    boolean reachable = !fewer.text("state").equals(STAYS);
    tables.put(left == 0 && reachable ? fewer.with("state", IS_ERASED) : fewer);
  }
}
