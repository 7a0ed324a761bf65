package dev.cairn.intake.lifting;

import dev.cairn.intake.FieldPath;
import dev.cairn.intake.Fields;
import dev.cairn.intake.Finding;
import dev.cairn.intake.Findings;
import dev.cairn.intake.Kind;
import dev.cairn.intake.Kinds;
import dev.cairn.intake.lifting.LogReading.LogFile;
import dev.cairn.intake.lifting.LogReading.Refused;
import dev.cairn.json.Canonical;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.json.Place;
import dev.cairn.model.Sex;
import dev.cairn.model.lifting.Equipment;
import dev.cairn.model.lifting.Lifter;
import dev.cairn.model.lifting.LiftingGoal;
import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.Prescription;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads one lifter file: what is known of a lifter, each fact with who told it and when, what the
 * coach asks for, and the log. Every field is checked, all problems are found, nothing is guessed.
 */
public final class LifterReader {
  /** The newest form of lifter files this version reads. */
  public static final int SCHEMA = 1;

  private static final String UNUSABLE = "a load that nobody can put together helps nobody";

  private final List<Fact> facts = new ArrayList<>();
  private final Findings findings;
  private final JsonFile file;

  private LifterReader(JsonFile file) {
    this.file = file;
    this.findings = new Findings(file, "a lifter file");
  }

  public static LogReading read(byte[] json) {
    return read(json, 1);
  }

  /** Reads one line of a larger file; its number makes the places right. */
  public static LogReading read(byte[] json, int firstLine) {
    try {
      return new LifterReader(JsonFile.read(json, firstLine)).read();
    } catch (JsonProblem broken) {
      Place place = new Place(broken.line(), broken.column());
      String sentence = "not valid JSON: " + broken.sentence() + ".";
      return new Refused(List.of(new Finding(null, place, sentence)));
    }
  }

  private LogReading read() {
    if (newer(file.root())) {
      return new Refused(findings.problems());
    }
    Fields fields = new Fields(file.root(), FieldPath.ROOT, findings);
    fields.optional("schema", Kinds.whole(1, SCHEMA));
    Lifter lifter = lifter(fields);
    LogReader log =
        new LogReader(
            fields.requiredObject("log", "every suggestion comes from it"),
            lifter.unit(),
            findings);
    LiftingLog whole = new LiftingLog(lifter, log.sessions(), log.days());
    log.finish();
    fields.finish();
    return findings.clean() ? logFile(whole) : new Refused(findings.problems());
  }

  private LogFile logFile(LiftingLog log) {
    int sets =
        log.sessions().stream()
            .flatMap(session -> session.work().stream())
            .mapToInt(work -> work.sets().size())
            .sum();
    return new LogFile(
        log,
        facts,
        new String(Canonical.bytes(file.root()), StandardCharsets.UTF_8),
        new LogTally(LogTally.OWN, log.sessions().size(), sets, 0, 0, 0),
        findings.warnings());
  }

  /** A newer form may mean anything by its fields, so nothing else is said about it. */
  private boolean newer(JsonNode root) {
    JsonNode schema = root.path("schema");
    if (schema.isNumber() && schema.decimalValue().compareTo(BigDecimal.valueOf(SCHEMA)) > 0) {
      findings.problem(
          FieldPath.ROOT.member("schema"),
          "is "
              + schema
              + ", but this version reads "
              + SCHEMA
              + ". Maybe the file needs a newer Cairn.");
      return true;
    }
    return false;
  }

  private Lifter lifter(Fields fields) {
    String id = fields.required("id", Kinds.text(), "decisions are filed under it", "");
    LoadUnit unit =
        fields.required(
            "unit", LifterKinds.UNIT, "a load means nothing without it", LoadUnit.KILOGRAM);
    String name = fields.optional("name", Kinds.text(), id);
    Fields told = fields.requiredObject("facts", "it tells the goal and what there is to lift");
    Lifter lifter =
        new Lifter(
            id,
            name,
            unit,
            fact(told, "sex", Kinds.word(Sex.values(), Sex::word)),
            fact(told, "born", LifterKinds.BIRTH),
            bodyweight(told, unit),
            fact(told, "yearsLifting", Kinds.number(0, 90)),
            goal(told),
            equipment(told, unit),
            prescriptions(fields));
    told.finish();
    return lifter;
  }

  private @Nullable Mass bodyweight(Fields told, LoadUnit unit) {
    Double amount = fact(told, "bodyweight", Kinds.number(20, 1000));
    return amount == null ? null : Mass.of(amount, unit);
  }

  private LiftingGoal goal(Fields told) {
    LiftingGoal goal = fact(told, "goal", LifterKinds.GOAL);
    if (!told.has("goal")) {
      told.required("goal", LifterKinds.GOAL, "it decides what is asked for", LiftingGoal.HEALTH);
    }
    return goal == null ? LiftingGoal.HEALTH : goal;
  }

  private <T> @Nullable T fact(Fields told, String name, Kind<T> kind) {
    if (!told.has(name)) {
      return null;
    }
    Fields fact = told.object(name);
    T value = fact.optional("value", kind);
    if (!fact.has("value")) {
      findings.problem(fact.path("value"), "is missing; a fact is one.");
    }
    source(fact, name);
    fact.finish();
    return value;
  }

  private void source(Fields fact, String field) {
    String source = fact.required("source", Kinds.text(), "nobody can weigh what nobody told", "");
    LocalDate date =
        fact.required("date", Kinds.DATE, "nobody can tell whether it still holds", LocalDate.MIN);
    facts.add(new Fact(field, source, date));
  }

  private Equipment equipment(Fields told, LoadUnit unit) {
    if (!told.has("equipment")) {
      told.requiredObject("equipment", UNUSABLE);
      return StandardGym.of(unit);
    }
    Fields fact = told.object("equipment");
    Fields value = fact.requiredObject("value", UNUSABLE);
    LoadUnit marked = value.optional("unit", LifterKinds.UNIT, unit);
    Kind<Double> weight = Kinds.number(0, 1000);
    Equipment equipment =
        new Equipment(
            marked,
            Mass.of(value.required("bar", weight, UNUSABLE, 0.0), marked),
            masses(value.list("platePairs", weight), marked),
            masses(value.list("dumbbells", weight), marked),
            mass(value.optional("stackStep", weight), marked),
            mass(value.optional("stackTop", weight), marked));
    value.finish();
    source(fact, "equipment");
    fact.finish();
    return equipment;
  }

  private static List<Mass> masses(List<Double> amounts, LoadUnit unit) {
    return amounts.stream().map(amount -> Mass.of(amount, unit)).toList();
  }

  private static @Nullable Mass mass(@Nullable Double amount, LoadUnit unit) {
    return amount == null ? null : Mass.of(amount, unit);
  }

  private List<Prescription> prescriptions(Fields fields) {
    List<Prescription> prescriptions = new ArrayList<>();
    Set<String> exercises = new TreeSet<>();
    for (Fields each : fields.objects("prescriptions")) {
      Prescription prescription = prescription(each);
      if (prescription.repsFrom() > prescription.repsTo()) {
        findings.problem(
            each.path("repsFrom"),
            "is " + prescription.repsFrom() + ", more than repsTo " + prescription.repsTo() + ".");
      }
      if (!exercises.add(prescription.exercise())) {
        findings.problem(
            each.path("exercise"),
            "is \"" + prescription.exercise() + "\", which is prescribed above already.");
      }
      prescriptions.add(prescription);
    }
    return prescriptions;
  }

  private Prescription prescription(Fields each) {
    String why = "without it nobody knows what the coach asks for";
    Prescription prescription =
        new Prescription(
            each.required("exercise", Kinds.text(), why, ""),
            each.required("sets", Kinds.whole(1, 20), why, 1),
            each.required("repsFrom", Kinds.whole(1, 100), why, 1),
            each.required("repsTo", Kinds.whole(1, 100), why, 100),
            each.required("targetRpe", Kinds.number(1, 10), why, 8.0),
            each.optional("restSeconds", Kinds.whole(0, 3600)),
            each.optional("deload", Kinds.FLAG, false));
    source(each, "prescription of " + prescription.exercise());
    each.finish();
    return prescription;
  }
}
