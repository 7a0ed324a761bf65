package dev.cairn.action.verdict;

import dev.cairn.action.Change;
import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Records;
import dev.cairn.action.Thing;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.ledger.Subject;
import dev.cairn.review.Judgement;
import dev.cairn.review.Origin;
import dev.cairn.review.Repeat;
import dev.cairn.review.Verdict;
import dev.cairn.review.VerdictJson;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Plans that come to the same coach once more, and what he said of them then. The first verdict
 * stays as it is; the second one is a thing of its own beside it.
 */
public final class Repeats {
  private final Records records;

  public Repeats(Records records) {
    this.records = records;
  }

  /** That a coach was asked for the plan that stands once more, whether or not he has answered. */
  public Optional<Row> item(CurrentPlan plan, String coach) {
    if (records.value(Thing.DONE, plan.athlete(), "") != null) {
      return Optional.empty();
    }
    return items(plan).filter(row -> row.text("coach").equals(coach)).findFirst();
  }

  private Stream<Row> items(CurrentPlan plan) {
    return records.of(Table.SAMPLE_ITEM, plan.athlete()).stream()
        .filter(row -> row.text("origin").equals(Origin.AGAIN.word()) && !row.has("until"))
        .filter(row -> row.text("plan").equals(plan.hash()));
  }

  /**
   * The same where nothing was answered yet, so that nothing of the first verdict may show. Where
   * that was taken back since, there is nothing to repeat.
   */
  public Optional<Row> asked(CurrentPlan plan, String coach) {
    return item(plan, coach)
        .filter(item -> answer(item).isEmpty())
        .filter(item ->
            records.of(Table.VERDICT, plan.athlete()).stream()
                .filter(row -> row.text("coach").equals(coach) && !row.has("until"))
                .filter(row -> row.text("plan").equals(plan.hash()))
                .anyMatch(row -> row.number("sequence") < item.number("sequence")));
  }

  /** What the coach said when asked once more. */
  public Optional<Repeat> answer(Row item) {
    return records
        .row(Table.RECORD, Thing.VERDICT_AGAIN.word(), item.text("subject"), part(item))
        .map(this::read);
  }

  /** Everything that was said once more, the oldest first. */
  public List<Repeat> all() {
    return records.records(Thing.VERDICT_AGAIN).stream()
        .map(this::read)
        .sorted(Comparator.comparingLong(Repeat::sequence))
        .toList();
  }

  /** What was said once more of an athlete's plans, the oldest first. */
  public List<Repeat> of(Subject athlete) {
    return all().stream().filter(one -> one.subject().equals(athlete.text())).toList();
  }

  /** Whether a coach said both yes and no to the plan that stands. */
  boolean disputed(CurrentPlan plan) {
    return items(plan).flatMap(item -> answer(item).stream()).anyMatch(this::disputed);
  }

  /** Whether a coach said once yes and once no, both hold, and nobody said since which it is. */
  public boolean disputed(Repeat one) {
    Subject athlete = Subject.parse(one.subject());
    byte[] first = records.value(Thing.VERDICT, athlete, one.coach());
    return one.earlier().approves() != one.judgement().approves()
        && first != null
        && digest(first).equals(one.of())
        && !new Settled(records).since(one.subject(), one.plan(), one.sequence());
  }

  /** Keeps what a coach said when asked once more; his first verdict stays as it is. */
  Change change(Row item, Verdict verdict) {
    Subject athlete = Subject.parse(item.text("subject"));
    byte[] first = records.value(Thing.VERDICT, athlete, verdict.coach());
    if (first == null) {
      throw new IllegalStateException("A plan came again that its coach never judged");
    }
    JsonNode said = records.json(Thing.VERDICT, athlete, verdict.coach()).orElseThrow();
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject();
    out.name("earlier").text(said.path("verdict").asString(""));
    out.name("of").text(digest(first));
    out.name("verdict").canonical(VerdictJson.bytes(verdict));
    byte[] after = out.endObject().toBytes();
    return Change.of(Thing.VERDICT_AGAIN, athlete, part(item), null, after);
  }

  /** Where what is said about an item is kept. */
  static String part(Row item) {
    return item.text("coach") + "/" + item.text("week");
  }

  private Repeat read(Row row) {
    Subject athlete = Subject.parse(row.text("subject"));
    JsonNode json = records.json(Thing.VERDICT_AGAIN, athlete, row.text("part")).orElseThrow();
    JsonNode verdict = json.path("verdict");
    return new Repeat(
        row.number("sequence"),
        row.text("since"),
        athlete.text(),
        verdict.path("plan").asString(""),
        verdict.path("coach").asString(""),
        Judgement.of(json.path("earlier").asString("")).orElseThrow(),
        json.path("of").asString(""),
        Judgement.of(verdict.path("verdict").asString("")).orElseThrow(),
        Judgement.of(verdict.path("first").path("verdict").asString("")),
        Stream.of("reason", "instead", "notePrivate", "noteForAthlete")
            .map(name -> verdict.path(name).asString(""))
            .filter(word -> !word.isBlank())
            .toList());
  }

  /** Tells verdicts apart, also where an undo has brought one back. */
  private static String digest(byte[] verdict) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(verdict));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }
}
