package dev.cairn.action.rules;

import dev.cairn.action.Change;
import dev.cairn.action.Records;
import dev.cairn.action.Thing;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.Modifier.Effect;
import dev.cairn.pack.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was decided about a rule over time, as the ledger tells it; also what was taken back. */
public final class RulePast {
  private RulePast() {}

  /**
   * A state that a rule had.
   *
   * @param number 1 for the pack's own
   * @param time as entries write it; empty for the pack's own
   * @param kind what was done, as entries call it
   * @param by who did it; empty for the pack's own
   * @param on whether it was asked
   * @param values all values it had then, by what they change
   */
  public record Version(
      int number,
      String time,
      String kind,
      String by,
      boolean on,
      SortedMap<Quantity, Double> values) {}

  /** The oldest first; the last one holds. */
  public static List<Version> of(Records records, Modifier plain) {
    SortedMap<Quantity, Double> own = new TreeMap<>();
    for (Effect effect : plain.effects()) {
      own.put(effect.quantity(), effect.value());
    }
    List<Version> all = new ArrayList<>();
    all.add(new Version(1, "", "", "", true, own));
    for (Records.Past past : records.past(Thing.RULE, records.ledger())) {
      Change change = past.change();
      if (change.part().equals(plain.id())) {
        byte[] after = change.after();
        SortedMap<Quantity, Double> values = new TreeMap<>(own);
        boolean on = true;
        if (after != null) {
          KeptRule kept = KeptRule.read(plain.id(), KeptRule.json(after));
          values.putAll(kept.values());
          on = !kept.off();
        }
        all.add(
            new Version(
                all.size() + 1, past.time(), past.kind(), name(records, past.actor()), on, values));
      }
    }
    return all;
  }

  private static String name(Records records, String actor) {
    return records.all(Table.COACH).stream()
        .filter((Row row) -> row.text("subject").endsWith(id(actor)))
        .map(row -> row.text("name"))
        .findFirst()
        .orElse("");
  }

  private static String id(String actor) {
    return actor.substring(actor.indexOf(':') + 1);
  }
}
