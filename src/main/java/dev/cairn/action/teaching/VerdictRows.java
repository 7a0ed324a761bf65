package dev.cairn.action.teaching;

import dev.cairn.action.Records;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.ledger.Subject;
import dev.cairn.review.Overridden;
import dev.cairn.review.Profile;
import dev.cairn.review.SeenDecision;
import dev.cairn.review.VerdictJson;
import dev.cairn.review.proposal.Direct;
import dev.cairn.review.proposal.Edit;
import dev.cairn.review.proposal.Kept;
import dev.cairn.review.proposal.Proposals;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Verdicts that hold, with what coaches changed and what they left. */
public final class VerdictRows {
  private final Records records;

  public VerdictRows(Records records) {
    this.records = records;
  }

  /**
   * What follows from all verdicts.
   *
   * @param similar after so many edits of a kind a rule is proposed
   */
  public Proposals proposals(int similar) {
    SortedMap<Long, Row> verdicts = new TreeMap<>();
    for (Row row : records.all(Table.VERDICT)) {
      if (!row.has("until") && row.has("profile")) {
        verdicts.put(row.number("sequence"), row);
      }
    }
    List<Edit> edits = new ArrayList<>();
    List<Kept> kept = new ArrayList<>();
    Set<String> once = new HashSet<>();
    for (Row row : records.all(Table.VERDICT_DECISION)) {
      Row verdict = verdicts.get(row.number("sequence"));
      if (verdict == null) {
        continue;
      }
      SeenDecision decision =
          new SeenDecision(row.text("decision"), row.text("source"), row.text("rule"));
      if (row.number("changed") == 1) {
        edits.add(edit(verdict, row, decision));
      } else if (once.add(row.number("sequence") + " " + decision.rule())) {
        kept.add(
            new Kept(row.number("sequence"), verdict.text("subject"), profile(verdict), decision));
      }
    }
    return new Proposals(Direct.of(edits), leftAsTheyWere(edits, kept), similar);
  }

  private Edit edit(Row verdict, Row row, SeenDecision decision) {
    return new Edit(
        row.number("sequence"),
        verdict.text("subject"),
        verdict.text("coach"),
        profile(verdict),
        new Overridden(row.text("place"), row.text("before"), row.text("after"), decision),
        reason(verdict));
  }

  /** Of the verdict, or else of the edits that made the plan what it is. */
  private String reason(Row verdict) {
    if (!verdict.text("reason").isBlank()) {
      return verdict.text("reason");
    }
    List<String> codes = new ArrayList<>();
    for (Row edit : records.of(Table.PLAN_EDIT, Subject.parse(verdict.text("subject")))) {
      if (edit.text("plan").equals(verdict.text("plan")) && !edit.has("until")) {
        json(edit.text("reasons")).forEach(code -> codes.add(code.asString("")));
      }
    }
    return String.join(", ", codes);
  }

  /** Who changed one value that a rule had set did not leave the rule as it was in that plan. */
  private static List<Kept> leftAsTheyWere(List<Edit> edits, List<Kept> kept) {
    Set<String> changed = new HashSet<>();
    edits.forEach(edit -> changed.add(edit.sequence() + " " + edit.change().decision().rule()));
    return kept.stream()
        .filter(one -> !changed.contains(one.sequence() + " " + one.decision().rule()))
        .toList();
  }

  static Profile profile(Row verdict) {
    return VerdictJson.profile(json(verdict.text("profile")));
  }

  private static JsonNode json(String text) {
    try {
      return JsonFile.read(text.getBytes(StandardCharsets.UTF_8)).root();
    } catch (JsonProblem broken) {
      throw new IllegalStateException("What a verdict recorded is no JSON", broken);
    }
  }
}
