package dev.cairn.cli;

import dev.cairn.action.Refused;
import dev.cairn.action.plan.PlanQuestions;
import dev.cairn.engine.whatif.WhatIf;
import dev.cairn.engine.whatif.WhyNot;
import dev.cairn.pack.RulesMissing;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.StoredPlan;
import java.util.List;

/** Questions about a plan in a file, asked with the packs in force. */
final class WhyQuestions {
  private final PlanQuestions questions;

  private WhyQuestions(PlanQuestions questions) {
    this.questions = questions;
  }

  static WhyQuestions about(StoredPlan plan, Shelf shelf) throws DamagedPlan {
    try {
      return new WhyQuestions(PlanQuestions.about(plan, shelf.rules()));
    } catch (RulesMissing missing) {
      throw new Stopped(Exit.FAILED, String.valueOf(missing.getMessage()));
    }
  }

  /** What makes the answers differ from the plan: other packs, another engine. */
  List<String> remarks() {
    return questions.remarks();
  }

  List<WhatIf> whatIf(List<String> decisionIds) {
    try {
      return PlanQuestions.asked(decisionIds).stream()
          .map(id -> questions.whatIf(id, plans -> {}))
          .toList();
    } catch (Refused noSuchDecision) {
      throw new Stopped(Exit.FAILED, noSuchDecision.sentence());
    }
  }

  List<WhyNot> whyNot(List<String> decisionIds, String wanted) {
    return PlanQuestions.asked(decisionIds).stream()
        .map(id -> questions.whyNot(id, wanted, plans -> {}))
        .toList();
  }
}
