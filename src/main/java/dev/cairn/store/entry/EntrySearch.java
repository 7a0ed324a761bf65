package dev.cairn.store.entry;

import dev.cairn.action.kept.EntryIndex;
import dev.cairn.action.kept.EntryLine;
import dev.cairn.action.kept.EntryQuery;
import dev.cairn.store.database.Cells;
import dev.cairn.store.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks for entries by the columns that repeat what they say, and by the tables made from them.
 * Small and large letters of the Latin alphabet are alike; all others are as they are written.
 */
public final class EntrySearch implements EntryIndex {
  private static final String LINES =
      "SELECT e.sequence, e.hash, e.time, e.actor, e.kind, e.subject, e.request, e.part, e.parts,"
          + " p.size FROM ledger_entry e LEFT JOIN ledger_payload p ON p.sequence = e.sequence"
          + " WHERE e.sequence IN (";

  /** So many numbers are asked for at once. */
  private static final int MOST = 256;

  private static final String TOLD =
      "e.sequence IN (SELECT sequence FROM note WHERE text LIKE ? ESCAPE '!')"
          + " OR e.sequence IN (SELECT sequence FROM verdict WHERE"
          + " note_private LIKE ? ESCAPE '!' OR note_athlete LIKE ? ESCAPE '!'"
          + " OR reason LIKE ? ESCAPE '!' OR instead LIKE ? ESCAPE '!')"
          + " OR e.sequence IN (SELECT p.sequence FROM plan_rule r JOIN plan p"
          + " ON p.subject = r.subject AND p.hash = r.hash WHERE LOWER(r.rule) LIKE ? ESCAPE '!')";

  private static final String PLAN_OF =
      "e.sequence IN (SELECT sequence FROM plan WHERE hash LIKE ? ESCAPE '!')";

  private final Database database;

  public EntrySearch(Database database) {
    this.database = database;
  }

  @Override
  public long[] find(EntryQuery query) {
    List<Object> values = new ArrayList<>();
    String where = where(query, values);
    return database
        .all(
            "SELECT e.sequence FROM ledger_entry e" + where + " ORDER BY e.sequence DESC",
            row -> row.getLong(1),
            values.toArray())
        .stream()
        .mapToLong(Long::longValue)
        .toArray();
  }

  private static String where(EntryQuery query, List<Object> values) {
    List<String> all = new ArrayList<>();
    List<String> kinds = query.kinds();
    if (kinds != null) {
      all.add(among("e.kind", kinds, values));
    }
    if (!query.actor().isEmpty()) {
      all.add("e.actor = ?");
      values.add(query.actor());
    }
    if (!query.from().isEmpty()) {
      all.add("e.time >= ?");
      values.add(query.from());
    }
    if (!query.until().isEmpty()) {
      all.add("e.time <= ?");
      values.add(query.until());
    }
    if (!query.text().isEmpty()) {
      all.add("(" + String.join(" OR ", text(query, values)) + ")");
    }
    return all.isEmpty() ? "" : " WHERE " + String.join(" AND ", all);
  }

  /** Every way in which an entry may have to do with a text. */
  private static List<String> text(EntryQuery query, List<Object> values) {
    String text = query.text();
    String inside = "%" + escaped(text) + "%";
    String first = escaped(text) + "%";
    List<String> any = new ArrayList<>();
    for (String table : List.of("athlete", "lifter")) {
      any.add(
          "e.subject IN (SELECT subject FROM "
              + table
              + " WHERE name LIKE ? ESCAPE '!' OR file_id LIKE ? ESCAPE '!')");
      Collections.addAll(values, inside, inside);
    }
    any.add(TOLD);
    Collections.addAll(values, inside, inside, inside, inside, inside, inside);
    any.add(PLAN_OF);
    values.add(first);
    any.add("e.subject LIKE ? ESCAPE '!'");
    values.add(inside);
    any.add(Database.hexOf("e.hash") + " LIKE ? ESCAPE '!'");
    values.add(first);
    any.add("e.kind LIKE ? ESCAPE '!'");
    values.add(inside);
    if (!query.meant().isEmpty()) {
      any.add(among("e.kind", query.meant(), values));
    }
    String digits = text.replace(",", "");
    if (digits.matches("[1-9][0-9]{0,15}")) {
      any.add("e.sequence = ?");
      values.add(Long.parseLong(digits));
    }
    return any;
  }

  private static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  private static String among(String column, List<String> some, List<Object> values) {
    values.addAll(some);
    return some.isEmpty() ? "1 = 0" : column + " IN (" + places(some.size()) + ")";
  }

  private static String places(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }

  @Override
  public List<EntryLine> lines(List<Long> sequences) {
    Map<Long, EntryLine> found = new LinkedHashMap<>();
    for (int from = 0; from < sequences.size(); from += MOST) {
      List<Long> some = sequences.subList(from, Math.min(sequences.size(), from + MOST));
      database
          .all(LINES + places(some.size()) + ")", EntrySearch::line, some.toArray())
          .forEach(line -> found.put(line.sequence(), line));
    }
    List<EntryLine> ordered = new ArrayList<>();
    for (long sequence : sequences) {
      @Nullable EntryLine line = found.get(sequence);
      if (line != null) {
        ordered.add(line);
      }
    }
    return ordered;
  }

  private static EntryLine line(ResultSet row) throws SQLException {
    long size = row.getLong(10);
    boolean erased = row.wasNull();
    return new EntryLine(
        row.getLong(1),
        HexFormat.of().formatHex(Cells.bytes(row, 2)),
        Cells.text(row, 3),
        Cells.text(row, 4),
        Cells.text(row, 5),
        Cells.text(row, 6),
        Cells.text(row, 7),
        row.getInt(8),
        row.getInt(9),
        erased ? -1 : size);
  }

  @Override
  public List<String> kinds() {
    return database.all(
        "SELECT DISTINCT kind FROM ledger_entry ORDER BY kind", row -> Cells.text(row, 1));
  }

  @Override
  public List<String> actors() {
    return database.all(
        "SELECT DISTINCT actor FROM ledger_entry ORDER BY actor", row -> Cells.text(row, 1));
  }
}
