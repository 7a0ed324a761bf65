package dev.cairn.action;

import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.kept.Tables;
import dev.cairn.ledger.Subject;
import dev.cairn.review.PlanContent;
import dev.cairn.review.SeenDecision;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.Decision;
import dev.cairn.trail.PackRef;
import dev.cairn.trail.PlanReader;
import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.StoredWeek;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A plan as rows: the plan, its days, its packs, and how often each rule spoke. */
public final class PlanRows {
  private static final BigDecimal METRES = BigDecimal.valueOf(1000);

  private final Subject athlete;
  private final StoredPlan plan;
  private final String content;
  private final List<Row> rows = new ArrayList<>();

  private PlanRows(Subject athlete, StoredPlan plan, String content) {
    this.athlete = athlete;
    this.plan = plan;
    this.content = content;
    plan.weeks().forEach(this::days);
    plan.packs().forEach(this::pack);
    rules();
  }

  public static PlanRows read(Subject athlete, byte[] line) {
    try {
      return new PlanRows(athlete, PlanReader.read(line), PlanContent.of(ChangeJson.root(line)));
    } catch (DamagedPlan damaged) {
      throw new IllegalStateException("What was recorded is no whole plan", damaged);
    }
  }

  public String hash() {
    return plan.hash();
  }

  /** Plans are never changed, so one that is there is the same. */
  void put(Tables tables, Projection.Said said, @Nullable String madeFrom) {
    if (tables.find(Table.PLAN, athlete.text(), plan.hash()).isPresent()) {
      return;
    }
    tables.put(
        Row.of(
            Table.PLAN,
            athlete.text(),
            plan.hash(),
            plan.hash().equals(madeFrom) ? null : madeFrom,
            said.sequence(),
            said.actor(),
            said.time(),
            plan.engineVersion(),
            plan.race().word(),
            plan.raceDate().toString(),
            plan.goal().word(),
            (long) plan.weeks().size(),
            peak(),
            content));
    tables.add(rows);
  }

  private long peak() {
    return plan.weeks().stream().mapToLong(week -> metres(week.km())).max().orElse(0);
  }

  private static long metres(BigDecimal km) {
    return km.multiply(METRES).longValue();
  }

  private void days(StoredWeek week) {
    for (StoredDay day : week.days()) {
      BigDecimal km = day.km();
      Integer minutes = day.minutes();
      JsonNode workout = day.workout();
      rows.add(
          Row.of(
              Table.PLAN_DAY,
              athlete.text(),
              plan.hash(),
              day.date().toString(),
              (long) week.number(),
              week.type().word(),
              day.type().word(),
              km == null ? null : metres(km),
              minutes == null ? null : minutes.longValue(),
              day.intensity(),
              day.targetPace(),
              workout == null ? null : workout.path("name").asString(null)));
    }
  }

  private void pack(PackRef pack) {
    rows.add(
        Row.of(
            Table.PLAN_PACK,
            athlete.text(),
            plan.hash(),
            pack.id(),
            pack.version(),
            pack.sha256()));
  }

  private void rules() {
    SortedMap<String, Long> times = new TreeMap<>();
    for (Decision decision : plan.trail().decisions()) {
      SeenDecision seen = SeenDecision.of(decision);
      times.merge(seen.source() + "\n" + seen.rule(), 1L, Long::sum);
    }
    times.forEach((rule, count) -> {
      int at = rule.indexOf('\n');
      rows.add(
          Row.of(
              Table.PLAN_RULE,
              athlete.text(),
              plan.hash(),
              rule.substring(0, at),
              rule.substring(at + 1),
              count));
    });
  }
}
