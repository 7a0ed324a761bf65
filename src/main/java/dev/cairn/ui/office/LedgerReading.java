package dev.cairn.ui.office;

import dev.cairn.action.Records;
import dev.cairn.action.Thing;
import dev.cairn.action.kept.EntryLine;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.kept.Unavailable;
import dev.cairn.action.kept.Workspace;
import dev.cairn.action.verdict.Repeats;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.ledger.Actor;
import dev.cairn.ledger.EntryTime;
import dev.cairn.ledger.StoredEntry;
import dev.cairn.ledger.Subject;
import dev.cairn.review.Origin;
import dev.cairn.trail.FactChange;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/** Reads entries with the names of those they are about, within one look at the workspace. */
final class LedgerReading {
  /** What is longer is read for the whole entry, not for its line. */
  private static final long LONGEST = 1 << 18;

  private final Workspace workspace;
  private final Records records;
  private final ZoneId zone;
  private final String coach;
  private final Map<String, List<Row>> plans = new LinkedHashMap<>();

  /**
   * @param coach who looks; empty before the first thing he does
   */
  LedgerReading(Workspace workspace, ZoneId zone, String coach) {
    this.workspace = workspace;
    this.records = new Records(workspace);
    this.zone = zone;
    this.coach = coach;
  }

  List<LedgerEntry> lines(List<Long> sequences) {
    return workspace.index().lines(sequences).stream().map(this::line).toList();
  }

  private LedgerEntry line(EntryLine line) {
    return entry(line, told(line));
  }

  private LedgerEntry entry(EntryLine line, Told told) {
    boolean person = line.actor().startsWith(Actor.PERSON);
    return new LedgerEntry(
        line,
        LocalDateTime.ofInstant(EntryTime.parse(line.time()), zone),
        actor(line.actor()),
        person,
        about(line.subject()),
        sealed(line, told),
        told);
  }

  /** A name; the id as it stands where the coach is unknown. */
  String actor(String actor) {
    return actor.startsWith(Actor.PERSON)
        ? records
            .row(Table.COACH, "coach:" + actor.substring(Actor.PERSON.length()))
            .map(row -> row.text("name"))
            .orElse(actor)
        : actor.substring(Actor.PROGRAM.length());
  }

  private LedgerEntry.About about(String text) {
    Subject subject = Subject.parse(text);
    Optional<Row> athlete = records.row(Table.ATHLETE, text);
    if (athlete.isPresent()) {
      Row row = athlete.get();
      return row.has("file_id")
          ? new LedgerEntry.About(
              "athlete", row.text("file_id"), row.text("name"), (int) row.number("age"))
          : new LedgerEntry.About("erased", "", "", 0);
    }
    return records
        .row(Table.LIFTER, text)
        .map(row -> new LedgerEntry.About("lifter", row.text("file_id"), row.text("name"), 0))
        .or(() ->
            records
                .row(Table.COACH, text)
                .map(row -> new LedgerEntry.About("coach", "", row.text("name"), 0)))
        .orElseGet(() -> new LedgerEntry.About(subject.type(), "", "", 0));
  }

  /** Where a plan of the week comes from must not be seen before the verdict on it. */
  private boolean sealed(EntryLine line, Told told) {
    if (!told.thing().equals(Thing.SAMPLE.word())) {
      return false;
    }
    String plan = told.after().path("plan").asString("");
    if (told.after().path("origin").asString("").equals(Origin.AGAIN.word())) {
      return records
          .current(Subject.parse(line.subject()))
          .flatMap(now -> new Repeats(records).asked(now, coach))
          .filter(item -> item.number("sequence") == line.sequence())
          .isPresent();
    }
    return told.after().path("coach").asString("").equals(coach)
        && records.of(Table.VERDICT, Subject.parse(line.subject())).stream()
            .noneMatch(row ->
                row.text("plan").equals(plan)
                    && row.text("coach").equals(coach)
                    && !row.has("until"));
  }

  private Told told(EntryLine line) {
    Optional<Told.PlanTold> brought = brought(line);
    if (brought.isPresent() && line.kind().equals("plan.made")) {
      return new Told(Thing.PLAN.word(), none(), none(), brought);
    }
    if (line.erased() || line.size() > LONGEST) {
      return new Told("", none(), none(), brought);
    }
    return told(line, said(line.sequence()), brought);
  }

  private Told told(EntryLine line, JsonNode said, Optional<Told.PlanTold> brought) {
    JsonNode after = said.path("after");
    Optional<Told.PlanTold> plan =
        brought.or(() -> known(line.subject(), after.path("plan").asString("")));
    return new Told(
        said.path("thing").asString(""), value(said, "before"), value(said, "after"), plan);
  }

  /** What cannot be read says nothing; verifying names it. */
  private JsonNode said(long sequence) {
    try {
      StoredEntry entry = workspace.entries().at(sequence).orElse(null);
      byte[] payload = entry == null ? null : entry.payload();
      return payload == null ? none() : JsonFile.read(payload).root();
    } catch (Unavailable | JsonProblem damaged) {
      return none();
    }
  }

  private static JsonNode none() {
    return JsonNodeFactory.instance.missingNode();
  }

  private static JsonNode value(JsonNode said, String name) {
    JsonNode value = said.path(name);
    return value.isNull() ? MissingNode.getInstance() : value;
  }

  private Optional<Told.PlanTold> brought(EntryLine line) {
    return plans(line.subject()).stream()
        .filter(row -> row.number("sequence") == line.sequence())
        .findFirst()
        .map(this::plan);
  }

  private Optional<Told.PlanTold> known(String subject, String hash) {
    return hash.isEmpty()
        ? Optional.empty()
        : plans(subject).stream()
            .filter(row -> row.text("hash").equals(hash))
            .findFirst()
            .map(this::plan);
  }

  /** Every plan of somebody, the first one first. */
  private List<Row> plans(String subject) {
    return plans.computeIfAbsent(
        subject,
        one ->
            records.of(Table.PLAN, Subject.parse(one)).stream()
                .sorted(Comparator.comparingLong(row -> row.number("sequence")))
                .toList());
  }

  private Told.PlanTold plan(Row row) {
    String subject = row.text("subject");
    String hash = row.text("hash");
    long decisions =
        records.of(Table.PLAN_RULE, Subject.parse(subject)).stream()
            .filter(rule -> rule.text("hash").equals(hash))
            .mapToLong(rule -> rule.number("decisions"))
            .sum();
    int weeks = (int) row.number("weeks");
    return new Told.PlanTold(hash, plans(subject).indexOf(row) + 1, weeks, 7 * weeks, decisions);
  }

  /** One entry with all it says; none where there is no such number. */
  Optional<EntryCase> whole(long sequence) {
    Optional<EntryLine> found = workspace.index().lines(List.of(sequence)).stream().findFirst();
    return found.map(line -> {
      JsonNode said = line.erased() ? none() : said(sequence);
      Told told = told(line, said, brought(line));
      LedgerEntry entry = entry(line, told);
      Optional<StoredEntry> stored = stored(sequence);
      Optional<String> payload =
          entry.sealed()
              ? Optional.empty()
              : stored.flatMap(one -> Optional.ofNullable(one.payload())).map(LedgerReading::text);
      return new EntryCase(
          entry,
          stored.map(one -> text(one.bytes())).orElse(""),
          payload,
          entry.sealed()
              ? List.of()
              : FactChange.between(members(told.before()), members(told.after())),
          versions(line.subject()),
          brought(line).map(Told.PlanTold::hash).orElse(""));
    });
  }

  /** Where there was nothing, every member is new. */
  private static JsonNode members(JsonNode value) {
    return value.isMissingNode() ? JsonNodeFactory.instance.objectNode() : value;
  }

  private Optional<StoredEntry> stored(long sequence) {
    try {
      return workspace.entries().at(sequence);
    } catch (Unavailable damaged) {
      return Optional.empty();
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  List<EntryCase.Version> versions(String subject) {
    List<EntryCase.Version> all = new ArrayList<>();
    for (Row row : plans(subject)) {
      all.add(new EntryCase.Version(all.size() + 1, row.text("hash"), row.number("sequence")));
    }
    return all;
  }
}
