package dev.cairn.cli;

import dev.cairn.cli.text.WhatIfText;
import dev.cairn.engine.EngineVersion;
import dev.cairn.engine.whatif.Case;
import dev.cairn.engine.whatif.WhatIf;
import dev.cairn.engine.whatif.WhyNot;
import dev.cairn.intake.AthleteReader;
import dev.cairn.intake.Reading;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.intake.Reading.Rejected;
import dev.cairn.json.Canonical;
import dev.cairn.model.Athlete;
import dev.cairn.pack.RulesMissing;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.Decision;
import dev.cairn.trail.Replayed.PackPair;
import dev.cairn.trail.StoredPlan;
import java.util.List;

/** Questions about a stored plan that need the planner: what if, and why not. */
final class WhyQuestions {
  private static final List<String> OF_THE_PLAN =
      List.of("plan.peak", "plan.longest", "plan.runDays");

  private final StoredPlan plan;
  private final Case now;

  private WhyQuestions(StoredPlan plan, Case now) {
    this.plan = plan;
    this.now = now;
  }

  /** The athlete as the plan holds them, with the packs in force now. */
  static WhyQuestions about(StoredPlan plan, Shelf shelf) throws DamagedPlan {
    Reading reading = AthleteReader.read(Canonical.bytes(plan.input()));
    Athlete athlete =
        switch (reading) {
          case AthleteFile file -> file.athlete();
          case Rejected rejected ->
              throw new DamagedPlan(
                  "The athlete in the plan can no longer be read: " + rejected.first().message());
        };
    try {
      return new WhyQuestions(plan, new Case(athlete, shelf.rules()));
    } catch (RulesMissing missing) {
      throw new Stopped(Exit.FAILED, String.valueOf(missing.getMessage()));
    }
  }

  /** What makes the answers differ from the plan: other packs, another engine. */
  List<String> remarks() {
    List<PackPair> packs = PackPair.between(plan.packs(), now.rules().packs());
    return WhatIfText.remarks(plan.engineVersion(), EngineVersion.CURRENT, packs);
  }

  List<WhatIf> whatIf(List<String> decisionIds) {
    return asked(decisionIds).stream().map(decision -> question(decision.id())).toList();
  }

  List<WhyNot> whyNot(List<String> decisionIds, String wanted) {
    return asked(decisionIds).stream()
        .map(decision -> WhyNot.of(now, plan.trail(), decision, wanted))
        .toList();
  }

  private WhatIf question(String decisionId) {
    return WhatIf.about(now, decisionId)
        .orElseThrow(() ->
            new Stopped(
                Exit.FAILED,
                "With the packs in force now this athlete's plan has no decision "
                    + decisionId
                    + ", so nothing can be tried on it. Maybe plan anew and ask again."));
  }

  /** Of all decisions behind a place those that a coach would turn: figures and kinds of run. */
  private List<Decision> asked(List<String> ids) {
    List<String> figures =
        ids.size() == 1
            ? ids
            : ids.stream()
                .filter(id -> id.matches(".*\\.(total|distance)|w[0-9]+\\.[a-z]{3}\\.type"))
                .toList();
    List<String> asked = figures.isEmpty() && ids.containsAll(OF_THE_PLAN) ? OF_THE_PLAN : figures;
    return (asked.isEmpty() ? ids.subList(0, 1) : asked).stream().map(this::decision).toList();
  }

  private Decision decision(String id) {
    Decision decision = plan.trail().find(id);
    if (decision == null) {
      throw new IllegalStateException("The plan lost its decision " + id);
    }
    return decision;
  }
}
