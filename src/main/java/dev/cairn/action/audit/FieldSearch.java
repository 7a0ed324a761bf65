package dev.cairn.action.audit;

import dev.cairn.action.audit.Finding.Field;
import dev.cairn.action.kept.EntryLine;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.kept.Unavailable;
import dev.cairn.action.kept.Workspace;
import dev.cairn.json.Canonical;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.ledger.StoredEntry;
import dev.cairn.ledger.tree.Sha256;
import dev.cairn.ledger.verify.Problem;
import dev.cairn.trail.FactChange;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Which field of a bad entry differs: its columns and the tables made from it still tell. */
final class FieldSearch {
  private static final String ENTRY = "entry";
  private static final String HASH = "hash";
  private static final String PREVIOUS = "previous";
  private static final String PAYLOAD = "payload";
  private static final BigDecimal METRES = BigDecimal.valueOf(1000);

  private final Workspace workspace;
  private final Problem problem;
  private final @Nullable EntryLine line;
  private final @Nullable StoredEntry stored;

  FieldSearch(
      Workspace workspace,
      Problem problem,
      @Nullable EntryLine line,
      @Nullable StoredEntry stored) {
    this.workspace = workspace;
    this.problem = problem;
    this.line = line;
    this.stored = stored;
  }

  Field find() {
    return switch (problem.fault()) {
      case ENTRY_HASH, ENTRY_BYTES, OWN_ENTRY -> ofEntry();
      case PREVIOUS -> previous();
      case PAYLOAD_HASH -> ofPayload();
      case SEQUENCE, TRUNCATED -> new Field("sequence", null, null);
      case STEP -> new Field("part", null, null);
      case PAYLOAD_MISSING, NOT_ERASED -> new Field(PAYLOAD, null, null);
      case SALT_MISSING -> new Field("salt", null, null);
      case CHECKPOINT_FORM, OTHER_LEDGER, SIGNATURE, ROOT -> new Field("checkpoint", null, null);
      case STORAGE -> problem.sequence() == 0 ? new Field("database", null, null) : ofStorage();
    };
  }

  /** A column that says something else than the bytes, or a payload that cannot be unpacked. */
  private Field ofStorage() {
    return stored == null ? new Field(PAYLOAD, null, null) : ofEntry();
  }

  private Field ofEntry() {
    if (stored == null || line == null) {
      return new Field(ENTRY, null, null);
    }
    String computed = HexFormat.of().formatHex(new Sha256().leaf(stored.bytes()));
    if (computed.equals(following())) {
      return new Field(HASH, line.hash(), computed);
    }
    try {
      JsonNode entry = JsonFile.read(stored.bytes()).root();
      return firstApart(entry, line).orElseGet(() -> new Field(ENTRY, null, null));
    } catch (JsonProblem broken) {
      return new Field(ENTRY, new String(stored.bytes(), StandardCharsets.ISO_8859_1), null);
    }
  }

  /** What the entry behind it says of its hash. */
  private String following() {
    try {
      return workspace
          .entries()
          .at(problem.sequence() + 1)
          .map(next -> member(next.bytes(), PREVIOUS))
          .orElse("");
    } catch (Unavailable unreadable) {
      return "";
    }
  }

  private static String member(byte[] json, String name) {
    try {
      return JsonFile.read(json).root().path(name).asString("");
    } catch (JsonProblem broken) {
      return "";
    }
  }

  /** The columns repeat what the bytes said when they were written. */
  private static Optional<Field> firstApart(JsonNode entry, EntryLine line) {
    record Told(String name, String column) {}
    List<Told> told =
        List.of(
            new Told("actor", line.actor()),
            new Told("kind", line.kind()),
            new Told("part", Integer.toString(line.part())),
            new Told("parts", Integer.toString(line.parts())),
            new Told("request", line.request()),
            new Told("sequence", Long.toString(line.sequence())),
            new Told("subject", line.subject()),
            new Told("time", line.time()));
    return told.stream()
        .filter(one -> !entry.path(one.name()).asString("").equals(one.column()))
        .findFirst()
        .map(one -> new Field(one.name(), entry.path(one.name()).asString(""), one.column()));
  }

  private Field previous() {
    String before =
        workspace.index().lines(List.of(problem.sequence() - 1)).stream()
            .map(EntryLine::hash)
            .findFirst()
            .orElse("");
    String named = stored == null ? "" : member(stored.bytes(), PREVIOUS);
    return new Field(PREVIOUS, named, before.isEmpty() ? null : before);
  }

  private Field ofPayload() {
    byte[] payload = stored == null ? null : stored.payload();
    if (payload == null || line == null) {
      return new Field(PAYLOAD, null, null);
    }
    try {
      JsonNode said = JsonFile.read(payload).root();
      return inRecord(said, line)
          .or(() -> inPlan(said.path("plan"), line))
          .orElseGet(() -> new Field(PAYLOAD, null, null));
    } catch (JsonProblem broken) {
      return new Field(PAYLOAD, broken.sentence(), null);
    }
  }

  /** What still holds since this entry was kept once more when it was written. */
  private Optional<Field> inRecord(JsonNode said, EntryLine entry) {
    return workspace
        .tables()
        .find(
            Table.RECORD,
            said.path("thing").asString(""),
            entry.subject(),
            said.path("part").asString(""))
        .filter(row -> row.number("sequence") == entry.sequence())
        .flatMap(row -> differing(row.bytes("value"), said.path("after")));
  }

  private static Optional<Field> differing(byte[] before, JsonNode is) {
    try {
      return FactChange.between(JsonFile.read(before).root(), is).stream()
          .findFirst()
          .map(one -> new Field(one.field(), one.after(), one.before()));
    } catch (JsonProblem broken) {
      return Optional.empty();
    }
  }

  /** Each day of a plan was kept once more, for queries. */
  private Optional<Field> inPlan(JsonNode plan, EntryLine entry) {
    for (Row row : workspace.tables().where(Table.PLAN, "sequence", entry.sequence())) {
      for (JsonNode week : plan.path("weeks")) {
        for (JsonNode day : week.path("days")) {
          Optional<Field> apart = apart(row, day);
          if (apart.isPresent()) {
            return apart;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Field> apart(Row plan, JsonNode day) {
    String date = day.path("date").asString("");
    Row kept =
        workspace
            .tables()
            .find(Table.PLAN_DAY, plan.text("subject"), plan.text("hash"), date)
            .orElse(null);
    JsonNode km = day.path("plannedDistanceKm");
    if (kept == null || !km.isNumber() || !kept.has("metres")) {
      return Optional.empty();
    }
    BigDecimal was = BigDecimal.valueOf(kept.number("metres")).divide(METRES);
    BigDecimal is = km.decimalValue();
    return is.compareTo(was) == 0
        ? Optional.empty()
        : Optional.of(new Field(date + " plannedDistanceKm", text(is), text(was)));
  }

  private static String text(BigDecimal number) {
    return new String(
        Canonical.bytes(tools.jackson.databind.node.DecimalNode.valueOf(number)),
        StandardCharsets.UTF_8);
  }
}
