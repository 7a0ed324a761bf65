package dev.cairn.cli;

import dev.cairn.json.CanonicalWriter;
import dev.cairn.trail.Cause;
import dev.cairn.trail.CellChange;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionChange;
import dev.cairn.trail.FactChange;
import dev.cairn.trail.PlanDiff;
import dev.cairn.trail.Root;
import dev.cairn.trail.StoredAnswer;
import dev.cairn.trail.StoredAnswer.Failed;
import dev.cairn.trail.StoredAnswer.Planned;
import dev.cairn.trail.StoredAnswer.Refused;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.StoredWeek;
import dev.cairn.trail.WeekChange;
import org.jspecify.annotations.Nullable;

/** What differs between two lines, as one canonical JSON line. */
final class DiffJson {
  private final CanonicalWriter out = new CanonicalWriter();

  byte[] line(PlanDiff diff) {
    out.clear();
    out.beginObject().name("after");
    plan(diff.after());
    out.name("before");
    plan(diff.before());
    out.name("decisions").beginArray();
    diff.decisions().forEach(this::decision);
    out.endArray().name("facts").beginArray();
    diff.facts().forEach(this::fact);
    out.endArray();
    out.name("packs").texts(diff.packsApart());
    out.name("remarksAfter").texts(diff.remarksAfter());
    out.name("remarksBefore").texts(diff.remarksBefore());
    out.name("same").bool(diff.same());
    out.name("weeks").beginArray();
    diff.weeks().forEach(this::week);
    out.endArray().endObject();
    return Lines.ended(out.toBytes());
  }

  /** Two lines that are not both plans; null where a file has none of this athlete. */
  byte[] line(@Nullable StoredAnswer before, @Nullable StoredAnswer after, boolean same) {
    out.clear();
    out.beginObject().name("after");
    answer(after);
    out.name("before");
    answer(before);
    out.name("same").bool(same).endObject();
    return Lines.ended(out.toBytes());
  }

  private void answer(@Nullable StoredAnswer answer) {
    if (answer == null) {
      out.nothing();
      return;
    }
    switch (answer) {
      case Planned planned -> plan(planned.plan());
      case Refused refused -> {
        out.beginObject().name("athleteId").text(refused.athleteId());
        out.name("refusal").text(refused.reason()).endObject();
      }
      case Failed failed -> {
        out.beginObject().name("athleteId").text(failed.athleteId());
        out.name("error").text(failed.message()).endObject();
      }
    }
  }

  private void plan(StoredPlan plan) {
    out.beginObject().name("athleteId").text(plan.athleteId());
    out.name("engineVersion").text(plan.engineVersion()).name("hash").text(plan.hash());
    out.name("race").text(plan.race().word());
    out.name("raceDate").text(plan.raceDate().toString()).endObject();
  }

  private void decision(DecisionChange change) {
    Decision after = change.after();
    Decision before = change.before();
    out.beginObject().name("after").text(after == null ? null : after.value());
    out.name("before").text(before == null ? null : before.value());
    out.name("decisionId").text(change.either().id()).endObject();
  }

  private void fact(FactChange fact) {
    out.beginObject().name("after").text(fact.after()).name("before").text(fact.before());
    out.name("field").text(fact.field()).endObject();
  }

  private void week(WeekChange week) {
    out.beginObject().name("cells").beginArray();
    week.cells().forEach(this::cell);
    out.endArray().name("numberAfter");
    number(week.after());
    out.name("numberBefore");
    number(week.before());
    out.name("weekStartDate").text(week.start().toString()).endObject();
  }

  private void number(@Nullable StoredWeek week) {
    if (week == null) {
      out.nothing();
    } else {
      out.integer(week.number());
    }
  }

  private void cell(CellChange cell) {
    out.beginObject().name("after").text(cell.after()).name("before").text(cell.before());
    out.name("causes").beginArray();
    cell.causes().forEach(this::cause);
    out.endArray().name("cell").text(cell.cell().word());
    out.name("date").text(cell.date().toString()).name("place").text(cell.place()).endObject();
  }

  private void cause(Cause cause) {
    out.beginObject().name("decision");
    decision(cause.lever());
    out.name("roots").beginArray();
    cause.roots().forEach(this::root);
    out.endArray().endObject();
  }

  private void root(Root root) {
    out.beginObject();
    switch (root) {
      case Root.ModifierChange modifier -> {
        out.name("facts").beginArray();
        modifier.facts().forEach(this::fact);
        out.endArray().name("modifier");
        decision(modifier.change());
      }
      case Root.Told told -> {
        out.name("fact");
        fact(told.fact());
      }
      case Root.PackData data -> {
        out.name("pack").beginObject().name("after").text(data.after());
        out.name("before").text(data.before()).name("reference").text(data.reference());
        out.endObject();
      }
      case Root.RuleChange rule -> {
        out.name("rule");
        decision(rule.change());
      }
    }
    out.endObject();
  }
}
