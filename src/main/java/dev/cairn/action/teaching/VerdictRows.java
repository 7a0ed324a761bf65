package dev.cairn.action.teaching;

import dev.cairn.action.Records;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.review.Overridden;
import dev.cairn.review.Profile;
import dev.cairn.review.SeenDecision;
import dev.cairn.review.VerdictJson;
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
    return new Proposals(edits, leftAsTheyWere(edits, kept), similar);
  }

  private static Edit edit(Row verdict, Row row, SeenDecision decision) {
    return new Edit(
        row.number("sequence"),
        verdict.text("subject"),
        verdict.text("coach"),
        profile(verdict),
        new Overridden(row.text("place"), row.text("before"), row.text("after"), decision),
        verdict.text("reason"));
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
    try {
      return VerdictJson.profile(
          JsonFile.read(verdict.text("profile").getBytes(StandardCharsets.UTF_8)).root());
    } catch (JsonProblem broken) {
      throw new IllegalStateException("A recorded kind of runner is no JSON", broken);
    }
  }
}
