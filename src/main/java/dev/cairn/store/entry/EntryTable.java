package dev.cairn.store.entry;

import dev.cairn.ledger.Damage;
import dev.cairn.ledger.Entry;
import dev.cairn.ledger.EntryCursor;
import dev.cairn.ledger.EntryTime;
import dev.cairn.ledger.Head;
import dev.cairn.ledger.LedgerEntries;
import dev.cairn.ledger.LedgerStore;
import dev.cairn.ledger.OpaqueId;
import dev.cairn.ledger.StoredEntry;
import dev.cairn.ledger.Subject;
import dev.cairn.ledger.tree.Frontier;
import dev.cairn.ledger.tree.Hash;
import dev.cairn.ledger.verify.Fault;
import dev.cairn.ledger.verify.Problem;
import dev.cairn.store.database.Cause;
import dev.cairn.store.database.Cells;
import dev.cairn.store.database.Database;
import dev.cairn.store.database.Rows;
import dev.cairn.store.database.StoreFailure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The ledger in the database of a workspace. */
public final class EntryTable implements LedgerStore, AutoCloseable {
  private static final String INSERT_ENTRY =
      "INSERT INTO ledger_entry (sequence, entry, hash, time, actor, kind, subject, request, part,"
          + " parts, payload_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String INSERT_PAYLOAD =
      "INSERT INTO ledger_payload (sequence, salt, size, check_sum, payload)"
          + " VALUES (?, ?, ?, ?, ?)";

  private static final String HEAD =
      "SELECT h.size, h.last, h.edge, e.time"
          + " FROM ledger_head h LEFT JOIN ledger_entry e ON e.sequence = h.size WHERE h.id = 1";

  private static final String MOVE_HEAD =
      "INSERT INTO ledger_head (id, size, last, edge) VALUES (1, ?, ?, ?)"
          + " ON CONFLICT (id) DO UPDATE SET size = excluded.size, last = excluded.last,"
          + " edge = excluded.edge";

  /** The bytes of an entry as its columns would spell them. */
  private static final String MISQUOTED =
      "SELECT MIN(e.sequence) FROM ledger_entry e LEFT JOIN ledger_entry b"
          + " ON b.sequence = e.sequence - 1 WHERE "
          + Database.textOf("e.entry")
          + " <> '{\"actor\":\"' || e.actor || '\",\"format\":1,\"kind\":\"' || e.kind"
          + " || '\",\"part\":' || e.part || ',\"parts\":' || e.parts || ',\"payload\":\"' || "
          + Database.hexOf("e.payload_hash")
          + " || '\",\"previous\":\"' || CASE WHEN"
          + " b.sequence IS NULL THEN '"
          + Hash.NONE.hex()
          + "' ELSE "
          + Database.hexOf("b.hash")
          + " END || '\",\"request\":\"'"
          + " || e.request || '\",\"sequence\":' || e.sequence || ',\"subject\":\"' || e.subject"
          + " || '\",\"time\":\"' || e.time || '\"}' HAVING COUNT(*) > 0";

  /** Other tables lose rows of the subject too, so this does not depend on what is found here. */
  private static final String REWRITE_LATER =
      "INSERT INTO rewrite_pending (sequence) VALUES (?) ON CONFLICT (sequence) DO NOTHING";

  private static final String ERASE =
      "DELETE FROM ledger_payload WHERE sequence IN"
          + " (SELECT sequence FROM ledger_entry WHERE subject = ? AND sequence < ?)";

  private final Database database;
  private final Packing packing = new Packing();
  private final EntryRow row = new EntryRow(packing);

  public EntryTable(Database database) {
    this.database = database;
  }

  @Override
  public Head head() {
    return database.one(HEAD, EntryTable::stored).map(this::head).orElse(Head.EMPTY);
  }

  @Override
  public List<StoredEntry> ofRequest(OpaqueId request) {
    return read(EntryRow.SELECT + " WHERE e.request = ? ORDER BY e.part", request.hex());
  }

  @Override
  public List<StoredEntry> ofSubject(Subject subject) {
    return read(EntryRow.SELECT + " WHERE e.subject = ? ORDER BY e.sequence", subject.text());
  }

  @Override
  public Optional<StoredEntry> at(long sequence) {
    return read(EntryRow.SELECT + " WHERE e.sequence = ?", sequence).stream().findFirst();
  }

  @Override
  public void append(Entry entry, StoredEntry stored) {
    database.change(
        INSERT_ENTRY,
        entry.sequence(),
        stored.bytes(),
        stored.hash(),
        EntryTime.text(entry.time()),
        entry.actor().text(),
        entry.kind().name(),
        entry.subject().text(),
        entry.request().hex(),
        entry.part(),
        entry.parts(),
        entry.payload().bytes());
    Packing.Packed packed = packing.pack(Objects.requireNonNull(stored.payload()));
    database.change(
        INSERT_PAYLOAD,
        entry.sequence(),
        stored.salt(),
        packed.size(),
        packed.checkSum(),
        packed.bytes());
  }

  @Override
  public void moveHead(Head head) {
    database.change(MOVE_HEAD, head.size(), head.last().bytes(), head.edge());
  }

  @Override
  public long erase(Subject subject, long before) {
    database.change(REWRITE_LATER, before);
    return database.change(ERASE, subject.text(), before);
  }

  @Override
  public long size() {
    return database.number("SELECT COUNT(*) FROM ledger_entry");
  }

  @Override
  public EntryCursor from(long sequence) {
    Rows<EntryRow.Raw> rows =
        database.each(
            EntryRow.SELECT + " WHERE e.sequence >= ? ORDER BY e.sequence",
            EntryRow::raw,
            sequence);
    return new TableCursor(sequence, rows, row);
  }

  /**
   * The same entries for whoever reads all of them and nothing else meanwhile: another thread reads
   * ahead.
   */
  public LedgerEntries ahead() {
    return new LedgerEntries() {
      @Override
      public long size() {
        return EntryTable.this.size();
      }

      @Override
      public EntryCursor from(long sequence) {
        return new AheadCursor(EntryTable.this.from(sequence));
      }
    };
  }

  /**
   * The first entry beside whose bytes a column says something else; an answer to a query counts.
   */
  public Optional<Problem> misquoted() {
    return database
        .one(MISQUOTED, row -> row.getLong(1))
        .map(sequence ->
            new Problem(
                sequence,
                Fault.STORAGE,
                "Entry "
                    + sequence
                    + ": a column beside its bytes was changed. Maybe restore a"
                    + " backup."));
  }

  /** Frees what compresses. */
  @Override
  public void close() {
    packing.close();
  }

  private List<StoredEntry> read(String sql, Object value) {
    return database.all(sql, EntryRow::raw, value).stream().map(this::believed).toList();
  }

  private StoredEntry believed(EntryRow.Raw raw) {
    try {
      return row.entry(raw);
    } catch (Damage damage) {
      throw new StoreFailure(Cause.DAMAGED, String.valueOf(damage.getMessage()), damage);
    }
  }

  private Head head(StoredHead stored) {
    try {
      return new Head(
          stored.size(),
          Hash.of(stored.last()),
          EntryTime.parse(stored.time()),
          Frontier.of(stored.size(), stored.edge()).toBytes());
    } catch (IllegalArgumentException | DateTimeParseException damaged) {
      throw new StoreFailure(
          Cause.DAMAGED,
          "The ledger in "
              + database.file()
              + " does not say where it ends: the row for that was"
              + " changed. Maybe restore a backup.",
          damaged);
    }
  }

  private static StoredHead stored(ResultSet row) throws SQLException {
    return new StoredHead(
        row.getLong(1), Cells.bytes(row, 2), Cells.bytes(row, 3), Cells.text(row, 4));
  }

  private record StoredHead(long size, byte[] last, byte[] edge, String time) {}
}
