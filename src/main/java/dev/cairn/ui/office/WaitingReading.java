package dev.cairn.ui.office;

import dev.cairn.action.Records;
import dev.cairn.action.Thing;
import dev.cairn.action.kept.Row;
import dev.cairn.action.sample.Week;
import dev.cairn.action.verdict.SavePhrases;
import dev.cairn.ledger.OpaqueId;
import dev.cairn.ledger.Subject;
import dev.cairn.pack.ReviewRules;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reads what waits for a coach, and what he did, within one look at the records. */
final class WaitingReading {
  private final Records records;
  private final ReviewRules rules;
  private final Optional<OpaqueId> coach;

  /**
   * @param coach nobody before the first thing he does
   */
  WaitingReading(Records records, ReviewRules rules, Optional<OpaqueId> coach) {
    this.records = records;
    this.rules = rules;
    this.coach = coach;
  }

  Waiting read(LocalDate today, ZoneId zone) {
    String id = coach.map(OpaqueId::hex).orElse("");
    List<Row> athletes = records.athletes();
    List<String> phrases =
        coach.map(known -> SavePhrases.of(records, new Subject("coach", known))).orElse(List.of());
    return new Waiting(
        new Week(records, rules, id, today, zone).read(),
        athletes.stream().filter(this::withoutPlan).map(WaitingReading::person).toList(),
        athletes.stream().map(WaitingReading::person).toList(),
        phrases,
        rules.reasons());
  }

  private boolean withoutPlan(Row athlete) {
    Subject subject = Subject.parse(athlete.text("subject"));
    return records.current(subject).isEmpty() && records.value(Thing.REFUSAL, subject, "") != null;
  }

  private static Waiting.Person person(Row row) {
    return new Waiting.Person(row.text("file_id"), row.text("name"), (int) row.number("age"));
  }
}
