package dev.cairn.engine.whatif;

import dev.cairn.engine.Planner;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Puts one question to the planner for other cases, so many times at most. */
final class Asking {
  private final Question question;
  private final int most;
  private final IntConsumer told;
  private int plans;

  Asking(Question question, int most, IntConsumer told) {
    this.question = question;
    this.most = most;
    this.told = told;
  }

  /** The value in a case; null when there is no plan for it. */
  @Nullable String value(Case changed) {
    told.accept(plans++);
    return new Planner(changed.rules())
        .telling(question.decisionId(), changed.athlete())
        .map(question::value)
        .orElse(null);
  }

  boolean done() {
    return plans >= most;
  }

  int plans() {
    return plans;
  }
}
