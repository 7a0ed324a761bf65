package dev.cairn.action.plan;

import dev.cairn.action.Refused;
import dev.cairn.engine.EngineVersion;
import dev.cairn.engine.Planner;
import dev.cairn.engine.whatif.Case;
import dev.cairn.engine.whatif.WhatIf;
import dev.cairn.engine.whatif.WhyNot;
import dev.cairn.intake.AthleteReader;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.intake.Reading.Rejected;
import dev.cairn.json.Canonical;
import dev.cairn.model.Athlete;
import dev.cairn.pack.RunningRules;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.Decision;
import dev.cairn.trail.PackRef;
import dev.cairn.trail.Replayed.PackPair;
import dev.cairn.trail.StoredPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Questions about a stored plan that need the planner: what if, and why not. */
public final class PlanQuestions {
  private static final List<String> OF_THE_PLAN =
      List.of("plan.peak", "plan.longest", "plan.runDays");

  private final StoredPlan plan;
  private final Case now;

  private PlanQuestions(StoredPlan plan, Case now) {
    this.plan = plan;
    this.now = now;
  }

  /** The athlete as the plan holds them, with the packs in force now. */
  public static PlanQuestions about(StoredPlan plan, RunningRules rules) throws DamagedPlan {
    Athlete athlete =
        switch (AthleteReader.read(Canonical.bytes(plan.input()))) {
          case AthleteFile file -> file.athlete();
          case Rejected rejected ->
              throw new DamagedPlan(
                  "The athlete in the plan can no longer be read: " + rejected.first().message());
        };
    return new PlanQuestions(plan, new Case(athlete, rules));
  }

  /** What makes the answers differ from the plan: other packs, another engine. */
  public List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (!plan.engineVersion().equals(EngineVersion.CURRENT)) {
      remarks.add(
          "Engine "
              + plan.engineVersion()
              + " made the plan, but engine "
              + EngineVersion.CURRENT
              + " gives the answers.");
    }
    List<PackRef> inForce = new ArrayList<>(now.rules().packs());
    inForce.addAll(new Planner(now.rules()).own(now.athlete()).values());
    for (PackPair pack : PackPair.between(plan.packs(), inForce)) {
      remarks.add(pack.sentence() + " The answers are those of today.");
    }
    return remarks;
  }

  /**
   * What would change a decision.
   *
   * @param told hears before each plan how many were made; what it throws ends the search
   */
  public WhatIf whatIf(String decisionId, IntConsumer told) {
    return WhatIf.about(now, decisionId, told)
        .orElseThrow(() ->
            new Refused(
                "With the packs in force now this athlete's plan has no decision "
                    + decisionId
                    + ", so nothing can be tried on it. Maybe plan anew and ask again."));
  }

  public WhyNot whyNot(String decisionId, String wanted, IntConsumer told) {
    return WhyNot.of(now, plan.trail(), decision(decisionId), wanted, told);
  }

  /** Of all decisions behind a place those that a coach would turn: figures and kinds of run. */
  public static List<String> asked(List<String> ids) {
    List<String> figures =
        ids.size() == 1
            ? ids
            : ids.stream()
                .filter(id -> id.matches(".*\\.(total|distance)|w[0-9]+\\.[a-z]{3}\\.type"))
                .toList();
    List<String> asked = figures.isEmpty() && ids.containsAll(OF_THE_PLAN) ? OF_THE_PLAN : figures;
    return asked.isEmpty() ? ids.subList(0, 1) : asked;
  }

  private Decision decision(String id) {
    Decision decision = plan.trail().find(id);
    if (decision == null) {
      throw new IllegalStateException("The plan lost its decision " + id);
    }
    return decision;
  }
}
