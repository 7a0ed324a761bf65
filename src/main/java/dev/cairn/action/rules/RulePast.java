package dev.cairn.action.rules;

import dev.cairn.action.Change;
import dev.cairn.action.Records;
import dev.cairn.action.Thing;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.Modifier.Effect;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.origin.Agreed;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was decided about a rule over time, as the ledger tells it; also what was taken back. */
public final class RulePast {
  private static final SortedMap<Quantity, Double> NONE =
      Collections.unmodifiableSortedMap(new TreeMap<>());

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

  /** The oldest first; the last one holds. A rule that coaches brought has none of a pack. */
  public static List<Version> of(Records records, Modifier plain) {
    SortedMap<Quantity, Double> own = new TreeMap<>();
    boolean brought = false;
    for (Effect effect : plain.effects()) {
      Agreed agreed = effect.agreed();
      if (agreed == null || Double.isNaN(agreed.was())) {
        own.put(effect.quantity(), effect.value());
        brought |= agreed != null;
      } else {
        own.put(effect.quantity(), agreed.was());
      }
    }
    List<Version> all = new ArrayList<>();
    if (!brought) {
      all.add(new Version(1, "", "", "", true, own));
    }
    SortedMap<String, KeptRule> kept = new TreeMap<>();
    for (Records.Past past : records.past(Thing.RULE, records.ledger())) {
      Change change = past.change();
      KeptRule before = kept.remove(change.part());
      byte[] bytes = change.after();
      KeptRule after = bytes == null ? null : KeptRule.read(change.part(), KeptRule.json(bytes));
      if (after != null) {
        kept.put(change.part(), after);
      }
      if (change.part().equals(plain.id()) || sets(before, plain) || sets(after, plain)) {
        String by = name(records, past.actor());
        boolean gone = brought && !kept.containsKey(plain.id());
        all.add(version(all.size() + 1, past, by, own, kept, plain, gone));
      }
    }
    return all;
  }

  private static Version version(
      int number,
      Records.Past past,
      String by,
      SortedMap<Quantity, Double> own,
      SortedMap<String, KeptRule> kept,
      Modifier plain,
      boolean gone) {
    SortedMap<Quantity, Double> values = new TreeMap<>(own);
    for (KeptRule each : kept.values()) {
      values.putAll(each.provenance().flatMap(from -> agreed(from, plain)).orElse(NONE));
    }
    KeptRule chosen = kept.get(plain.id());
    boolean on = !gone;
    if (chosen != null) {
      values.putAll(chosen.values());
      on = !chosen.off();
    }
    return new Version(number, past.time(), past.kind(), by, on, values);
  }

  /** Whether what coaches agreed on sets a value of a modifier. */
  private static boolean sets(@Nullable KeptRule kept, Modifier plain) {
    return kept != null && kept.provenance().flatMap(from -> agreed(from, plain)).isPresent();
  }

  private static Optional<SortedMap<Quantity, Double>> agreed(Provenance from, Modifier plain) {
    SortedMap<Quantity, Double> values = new TreeMap<>();
    if (from.sets() instanceof Sets.Value set && set.modifier().equals(plain.id())) {
      for (Quantity quantity : Quantity.values()) {
        if (quantity.word().equals(set.quantity())) {
          values.put(quantity, set.value());
        }
      }
    }
    return values.isEmpty() ? Optional.empty() : Optional.of(values);
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
