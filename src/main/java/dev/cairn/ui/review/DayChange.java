package dev.cairn.ui.review;

import dev.cairn.action.Action;
import dev.cairn.action.plan.ChangeDistance;
import dev.cairn.action.plan.ChangeType;
import dev.cairn.action.plan.MoveDay;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.RunningRules;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A change of a day as a form asks for it; whose day it is stands elsewhere. */
public sealed interface DayChange {
  record Length(LocalDate date, BigDecimal length) implements DayChange {}

  record Kind(LocalDate date, WorkoutType type) implements DayChange {}

  record Move(LocalDate date, LocalDate to) implements DayChange {}

  /** What does it. */
  default Action of(String athleteId, RunningRules rules) {
    return switch (this) {
      case Length(var date, var length) -> new ChangeDistance(athleteId, date, length, rules);
      case Kind(var date, var type) -> new ChangeType(athleteId, date, type, rules);
      case Move(var date, var to) -> new MoveDay(athleteId, date, to, rules);
    };
  }
}
