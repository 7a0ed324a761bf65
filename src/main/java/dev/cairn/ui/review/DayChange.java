package dev.cairn.ui.review;

import dev.cairn.action.Action;
import dev.cairn.action.plan.EditPlan;
import dev.cairn.action.plan.Wish;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.ReviewRules;
import dev.cairn.pack.RunningRules;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A change of a day as a form asks for it; whose day it is stands elsewhere. */
public sealed interface DayChange {
  record Length(LocalDate date, BigDecimal length) implements DayChange {}

  record Kind(LocalDate date, WorkoutType type) implements DayChange {}

  record Move(LocalDate date, LocalDate to) implements DayChange {}

  /** What does it. */
  default Action of(String athleteId, RunningRules rules, ReviewRules review) {
    return EditPlan.of(athleteId, rules, review, wish());
  }

  private Wish wish() {
    return switch (this) {
      case Length(var date, var length) -> Wish.length(date, length);
      case Kind(var date, var type) -> Wish.type(date, type);
      case Move(var date, var to) -> Wish.move(date, to);
    };
  }
}
