package dev.cairn.ui.office;

import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.verdict.Opinions;
import dev.cairn.action.verdict.PlanRisk;
import dev.cairn.action.verdict.Repeats;
import dev.cairn.engine.refusal.ConflictWords;
import dev.cairn.ledger.Subject;
import dev.cairn.pack.ReviewRules;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.StoredPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Reads all that belongs to an athlete's plan. */
final class CaseReading {
  private final Records records;
  private final ReviewRules rules;
  private final String coach;

  CaseReading(Records records, ReviewRules rules, String coach) {
    this.records = records;
    this.rules = rules;
    this.coach = coach;
  }

  /** A case that was read, or what is wrong with what lies there. */
  interface Outcome {
    PlanCase get() throws DamagedPlan;
  }

  Outcome read(String athleteId) {
    Subject subject = records.athlete(athleteId);
    Row athlete = records.row(Table.ATHLETE, subject.text()).orElseThrow();
    Optional<CurrentPlan> current = records.current(subject);
    try {
      PlanCase read =
          current.isPresent() ? planned(athlete, current.get()) : none(athlete, subject);
      return () -> read;
    } catch (DamagedPlan damaged) {
      return () -> {
        throw damaged;
      };
    }
  }

  private PlanCase planned(Row athlete, CurrentPlan current) throws DamagedPlan {
    Subject subject = current.athlete();
    StoredPlan plan = records.plan(subject, current.hash());
    String approved =
        PlanRisk.approved(records, subject).filter(hash -> !hash.equals(current.hash())).orElse("");
    List<String> versions = versions(subject);
    boolean sealed = SealedPlan.is(records, current, coach);
    return new PlanCase.Planned(
        athlete.text("file_id"),
        athlete.text("name"),
        (int) athlete.number("age"),
        sealed ? SealedPlan.of(plan) : plan,
        versions.indexOf(current.hash()) + 1,
        approved.isEmpty() ? Optional.empty() : Optional.of(records.plan(subject, approved)),
        versions.indexOf(approved) + 1,
        Opinions.of(records, current, coach),
        new PlanRisk(records, rules).of(current, plan).redFlags(),
        sealed ? 0 : current.changes().size(),
        sealed,
        asked(current) ? List.of() : stages(subject, versions));
  }

  /** That the athlete has the plan would tell that this coach judged it before. */
  private boolean asked(CurrentPlan current) {
    return new Repeats(records).asked(current, coach).isPresent();
  }

  /** What still holds of what was said to be delivered or done, in that order. */
  List<PlanCase.Stage> stages(Subject subject, List<String> versions) {
    return records.of(Table.PLAN_STAGE, subject).stream()
        .filter(row -> !row.has("until"))
        .map(row ->
            new PlanCase.Stage(
                row.text("stage"),
                versions.indexOf(row.text("plan")) + 1,
                LocalDate.parse(row.text("date"))))
        .sorted(Comparator.comparing(PlanCase.Stage::word))
        .toList();
  }

  /** The hashes of the athlete's plans, the first one first. */
  List<String> versions(Subject subject) {
    return records.of(Table.PLAN, subject).stream()
        .sorted(Comparator.comparingLong(row -> row.number("sequence")))
        .map(row -> row.text("hash"))
        .toList();
  }

  private PlanCase none(Row athlete, Subject subject) {
    return refused(athlete, subject)
        .orElseThrow(() ->
            new Refused(
                "There is no plan of "
                    + athlete.text("name")
                    + " yet. Maybe make one with \"plan --all\"."));
  }

  /** Why no plan can be made of the athlete's file. */
  Optional<PlanCase.NoPlan> refused(Row athlete, Subject subject) {
    return records
        .json(Thing.REFUSAL, subject, "")
        .map(line ->
            refused(
                line, athlete.text("file_id"), athlete.text("name"), (int) athlete.number("age")));
  }

  /** The same from the line of a refusal. */
  static PlanCase.NoPlan refused(JsonNode line, String id, String name, int age) {
    JsonNode refusal = line.path("refusal");
    return new PlanCase.NoPlan(
        id,
        name,
        age,
        refusal.path("reason").asString(""),
        conflict(refusal.path("conflict")),
        changes(refusal.path("wouldWork")));
  }

  private static List<String> conflict(JsonNode list) {
    List<String> words = new ArrayList<>();
    list.forEach(one -> words.add(ConflictWords.plain(one.asString(""))));
    return words;
  }

  private static List<SortedMap<String, String>> changes(JsonNode list) {
    List<SortedMap<String, String>> changes = new ArrayList<>();
    for (JsonNode one : list) {
      SortedMap<String, String> fields = new TreeMap<>();
      JsonNode value = one.path("value");
      if (value.isObject()) {
        value.properties().forEach(field -> fields.put(field.getKey(), text(field.getValue())));
      } else {
        fields.put(one.path("change").asString(""), text(value));
      }
      changes.add(fields);
    }
    return changes;
  }

  private static String text(JsonNode value) {
    return value.isNumber() ? value.decimalValue().toPlainString() : value.asString("");
  }
}
