package dev.cairn.store.bench;

import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.ledger.Draft;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.OpaqueId;
import dev.cairn.ledger.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;

/** A plan as saving it leaves it: the draft of its entry, and rows of its tables. */
record SavedPlan(Draft draft, List<Row> rows) {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);
  private static final int DAYS = 112;
  private static final int PACKS = 3;
  private static final int RULES = 40;

  /**
   * The shape of a plan of sixteen weeks.
   *
   * @param line the plan line that rides in the payload
   */
  static SavedPlan of(byte[] line, RandomGenerator chance) {
    Subject subject = new Subject("athlete", OpaqueId.random(chance));
    byte[] bytes = new byte[32];
    chance.nextBytes(bytes);
    String who = subject.text();
    String hash = HexFormat.of().formatHex(bytes);
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.of(
            Table.PLAN,
            who,
            hash,
            null,
            null,
            "program:engine",
            "2026-11-21T16:14:39.123Z",
            "1",
            "Spring Marathon",
            "2027-03-21",
            "finish",
            16L,
            62000L,
            hash));
    for (int day = 0; day < DAYS; day++) {
      rows.add(
          Row.of(
              Table.PLAN_DAY,
              who,
              hash,
              FIRST.plusDays(day).toString(),
              day / 7 + 1L,
              "base",
              "easy",
              8000L + 10L * day,
              48L,
              "easy",
              "6:00-6:30",
              null));
    }
    for (int pack = 0; pack < PACKS; pack++) {
      rows.add(Row.of(Table.PLAN_PACK, who, hash, "pack-" + pack, "1.0.0", hash));
    }
    for (int rule = 0; rule < RULES; rule++) {
      rows.add(Row.of(Table.PLAN_RULE, who, hash, "template", "rule-" + rule, 3L + rule));
    }
    return new SavedPlan(new Draft(new Kind("plan.made"), subject, line), rows);
  }
}
