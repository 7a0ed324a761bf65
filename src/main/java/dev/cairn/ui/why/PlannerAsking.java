package dev.cairn.ui.why;

import dev.cairn.action.Refused;
import dev.cairn.action.plan.PlanQuestions;
import dev.cairn.engine.whatif.WhatIf;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.RunningRules;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.StoredPlan;
import dev.cairn.ui.task.Errand;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;

/** Asks the planner with the packs that are in force when the question is put. */
public final class PlannerAsking implements Asking {
  private final InForce packs;

  public PlannerAsking(InForce packs) {
    this.packs = packs;
  }

  /** The rules of today. */
  public interface InForce {
    RunningRules rules() throws RulesMissing;
  }

  @Override
  public Changes whatIf(StoredPlan plan, String decisionId, Errand errand) throws DamagedPlan {
    PlanQuestions questions = questions(plan);
    WhatIf question = questions.whatIf(decisionId, told(errand));
    return new Changes(questions.remarks(), question.changes());
  }

  @Override
  public Objection whyNot(StoredPlan plan, String decisionId, String wanted, Errand errand)
      throws DamagedPlan {
    PlanQuestions questions = questions(plan);
    return new Objection(questions.remarks(), questions.whyNot(decisionId, wanted, told(errand)));
  }

  private PlanQuestions questions(StoredPlan plan) throws DamagedPlan {
    try {
      return PlanQuestions.about(plan, packs.rules());
    } catch (RulesMissing missing) {
      throw new Refused(String.valueOf(missing.getMessage()));
    }
  }

  /** Nobody plans on for somebody who has turned to another number. */
  private static IntConsumer told(Errand errand) {
    return plans -> {
      if (errand.cancel().asked()) {
        throw new CancellationException();
      }
      errand.done(plans);
    };
  }
}
