package dev.cairn.action.kept;

import dev.cairn.ledger.Damage;
import dev.cairn.ledger.Entry;
import dev.cairn.ledger.EntryCursor;
import dev.cairn.ledger.EntryTime;
import dev.cairn.ledger.LedgerStore;
import dev.cairn.ledger.StoredEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Looks through every entry; finds what the columns of a database would find, and names. */
record MemoryIndex(LedgerStore entries, Tables tables) implements EntryIndex {
  private List<EntryLine> all() {
    List<EntryLine> all = new ArrayList<>();
    try (EntryCursor cursor = entries.from(1)) {
      for (StoredEntry one = cursor.next(); one != null; one = cursor.next()) {
        all.add(line(one));
      }
    } catch (Damage damage) {
      throw new IllegalStateException(damage);
    }
    return all;
  }

  private static EntryLine line(StoredEntry stored) throws Damage {
    Entry entry = stored.entry();
    byte[] payload = stored.payload();
    return new EntryLine(
        entry.sequence(),
        HexFormat.of().formatHex(stored.hash()),
        EntryTime.text(entry.time()),
        entry.actor().text(),
        entry.kind().name(),
        entry.subject().text(),
        entry.request().hex(),
        entry.part(),
        entry.parts(),
        payload == null ? -1 : payload.length);
  }

  @Override
  public long[] find(EntryQuery query) {
    return all().stream()
        .filter(line -> fits(line, query))
        .mapToLong(EntryLine::sequence)
        .boxed()
        .sorted(Comparator.reverseOrder())
        .mapToLong(Long::longValue)
        .toArray();
  }

  private boolean fits(EntryLine line, EntryQuery query) {
    List<String> kinds = query.kinds();
    return (kinds == null || kinds.contains(line.kind()))
        && (query.actor().isEmpty() || query.actor().equals(line.actor()))
        && (query.from().isEmpty() || line.time().compareTo(query.from()) >= 0)
        && (query.until().isEmpty() || line.time().compareTo(query.until()) <= 0)
        && (query.text().isEmpty() || has(line, query));
  }

  private boolean has(EntryLine line, EntryQuery query) {
    String text = query.text().toLowerCase(Locale.ROOT);
    boolean named =
        tables.find(Table.ATHLETE, line.subject()).stream()
            .anyMatch(row -> row.text("name").toLowerCase(Locale.ROOT).contains(text));
    return named
        || line.hash().startsWith(text)
        || Long.toString(line.sequence()).equals(text)
        || line.kind().contains(text)
        || query.meant().contains(line.kind());
  }

  @Override
  public List<EntryLine> lines(List<Long> sequences) {
    List<EntryLine> all = all();
    return sequences.stream()
        .flatMap(sequence -> all.stream().filter(line -> line.sequence() == sequence))
        .toList();
  }

  @Override
  public List<String> kinds() {
    return all().stream().map(EntryLine::kind).distinct().sorted().toList();
  }

  @Override
  public List<String> actors() {
    return all().stream().map(EntryLine::actor).distinct().sorted().toList();
  }
}
