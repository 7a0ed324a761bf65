package dev.cairn.action.rules;

import dev.cairn.action.Now;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.ledger.Subject;
import dev.cairn.pack.Signed;

/** Under which name a coach decides. */
final class Signature {
  private Signature() {}

  static Signed of(Now now, String reason) {
    String name =
        now.records()
            .row(Table.COACH, new Subject("coach", now.coach()).text())
            .map((Row row) -> row.text("name"))
            .orElse("a coach");
    return new Signed(name, now.today(), reason);
  }
}
