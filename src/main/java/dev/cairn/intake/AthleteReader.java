package dev.cairn.intake;

import dev.cairn.json.Canonical;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.json.Place;
import dev.cairn.model.Athlete;
import dev.cairn.model.Grid;
import dev.cairn.model.PlanRequest;
import dev.cairn.model.Sex;
import dev.cairn.model.Snapshot;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads one athlete's JSON: every field checked, all problems found, nothing guessed. */
public final class AthleteReader {
  /** The newest form of athlete files this version reads. */
  public static final int SCHEMA = 1;

  private AthleteReader() {}

  public static Reading read(byte[] json) {
    return read(json, 1);
  }

  /** Reads one line of a larger file; its number makes the places right. */
  public static Reading read(byte[] json, int firstLine) {
    try {
      return read(JsonFile.read(json, firstLine));
    } catch (JsonProblem broken) {
      Place place = new Place(broken.line(), broken.column());
      Finding finding = new Finding(null, place, "not valid JSON: " + broken.sentence() + ".");
      return new Reading.Rejected(null, List.of(finding));
    }
  }

  private static Reading read(JsonFile file) {
    Findings findings = new Findings(file, "an athlete file");
    String id = Kinds.text().read(file.root().path("id"));
    if (newer(file.root(), findings)) {
      return new Reading.Rejected(id, findings.problems());
    }
    Athlete athlete = athlete(new Fields(file.root(), FieldPath.ROOT, findings), findings);
    if (findings.clean()) {
      new Contradictions(athlete, findings).check();
    }
    return findings.clean()
        ? new Reading.AthleteFile(athlete, canonical(file), findings.warnings())
        : new Reading.Rejected(id, findings.problems());
  }

  /** A newer form may mean anything by its fields, so nothing else is said about it. */
  private static boolean newer(JsonNode root, Findings findings) {
    JsonNode schema = root.path("schema");
    if (schema.isNumber() && schema.decimalValue().compareTo(BigDecimal.valueOf(SCHEMA)) > 0) {
      findings.problem(
          FieldPath.ROOT.member("schema"),
          "is "
              + Shown.value(schema)
              + ", but this version reads "
              + SCHEMA
              + ". Maybe the file needs a newer Cairn.");
      return true;
    }
    return false;
  }

  private static Athlete athlete(Fields fields, Findings findings) {
    fields.optional("schema", Kinds.whole(1, SCHEMA));
    String id = fields.required("id", Kinds.text(), "plans are filed under it", "");
    Athlete athlete =
        new Athlete(
            id,
            fields.optional("name", Kinds.text(), id),
            fields.required("age", Kinds.whole(10, 100), "the limits of a plan depend on it", 10),
            fields.optional("sex", Kinds.word(Sex.values(), Sex::word)),
            fields.optional("units", Kinds.word(Grid.values(), Grid::unit), Grid.KM),
            snapshot(fields, findings),
            request(fields, findings));
    fields.finish();
    return athlete;
  }

  private static Snapshot snapshot(Fields fields, Findings findings) {
    String why = "it tells where the athlete stands";
    return new SnapshotReader(fields.requiredObject("snapshot", why), findings).read();
  }

  /** A lifter's part is kept with the input, but does not make a plan by itself yet. */
  private static PlanRequest request(Fields fields, Findings findings) {
    String why =
        fields.has("strength")
            ? "strength alone cannot be planned yet"
            : "it tells the race and the days to plan for";
    return new RequestReader(fields.requiredObject("request", why), findings).read();
  }

  private static String canonical(JsonFile file) {
    return new String(Canonical.bytes(file.root()), StandardCharsets.UTF_8);
  }
}
