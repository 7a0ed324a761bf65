package dev.cairn.action.plan;

import dev.cairn.action.CurrentPlan;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import dev.cairn.ledger.OpaqueId;
import dev.cairn.review.EditQuestion;
import dev.cairn.review.PlanChange;
import dev.cairn.review.edit.Draft;
import dev.cairn.review.edit.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A change of a plan as the ledger keeps it: what, from which plan, why, what the rules said. */
record EditRecord(
    CurrentPlan before, CurrentPlan after, List<PlanChange> done, EditWords words, Draft draft) {
  private static final Key CHANGES = Key.of("changes");
  private static final Key COACH = Key.of("coach");
  private static final Key EXCEPTIONS = Key.of("exceptions");
  private static final Key FROM = Key.of("from");
  private static final Key KINDS = Key.of("kinds");
  private static final Key MESSAGE = Key.of("message");
  private static final Key NOTE = Key.of("note");
  private static final Key PLACE = Key.of("place");
  private static final Key PLAN = Key.of("plan");
  private static final Key REASONS = Key.of("reasons");
  private static final Key RULE = Key.of("rule");
  private static final Key RULE_NOTES = Key.of("ruleNotes");
  private static final Key SCOPE = Key.of("scope");
  private static final Key SECONDS = Key.of("seconds");
  private static final Key TEXT = Key.of("text");
  private static final Key TYPE = Key.of("type");

  byte[] toBytes(OpaqueId coach) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name(CHANGES);
    CurrentPlan.write(done, out);
    out.name(COACH).text(coach.hex()).name(EXCEPTIONS);
    write(draft.findings(Finding.Weight.EXCEPTION), out);
    out.name(FROM).text(before.hash()).name(KINDS).beginArray();
    new TreeSet<>(done.stream().map(PlanChange::word).toList()).forEach(out::text);
    out.endArray().name(NOTE).text(words.note()).name(PLAN).text(after.hash());
    out.name(REASONS).beginArray();
    words.reasons().forEach(out::text);
    out.endArray().name(RULE_NOTES);
    write(draft.findings(Finding.Weight.NOTE), out);
    return out.name(SECONDS).integer(words.seconds()).endObject().toBytes();
  }

  private static void write(List<Finding> findings, CanonicalWriter out) {
    out.beginArray();
    for (Finding finding : findings) {
      out.beginObject().name(MESSAGE).text(finding.message()).name(PLACE).text(finding.place());
      out.name(RULE).text(finding.rule()).endObject();
    }
    out.endArray();
  }

  byte[] question(OpaqueId coach, EditQuestion question) {
    return question(coach, after.hash(), question);
  }

  /** A question about the plan with this hash, as the ledger keeps it. */
  static byte[] question(OpaqueId coach, String plan, EditQuestion question) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name(COACH).text(coach.hex()).name(PLAN).text(plan);
    out.name(SCOPE).beginObject();
    for (Map.Entry<String, String> part : question.scope().entrySet()) {
      out.name(part.getKey()).text(part.getValue());
    }
    out.endObject().name(TEXT).text(question.text());
    return out.name(TYPE).text(question.type().word()).endObject().toBytes();
  }

  /** What whoever asked should know: every note of a rule. */
  List<String> remarks() {
    return draft.findings().stream()
        .map(one ->
            (one.weight() == Finding.Weight.NOTE ? "Note, " : "Exception, ")
                + one.rule()
                + ": "
                + one.message()
                + ".")
        .toList();
  }
}
