package dev.cairn.action;

import dev.cairn.action.plan.EditPlan;
import dev.cairn.action.plan.Wish;
import dev.cairn.model.WorkoutType;
import dev.cairn.review.PlanChange;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Single edits of a plan, in the rules of the tests. */
public final class Edits {
  private Edits() {}

  public static EditPlan move(String id, LocalDate from, LocalDate to) {
    return of(id, Wish.move(from, to));
  }

  public static EditPlan length(String id, LocalDate date, BigDecimal length) {
    return of(id, Wish.length(date, length));
  }

  public static EditPlan type(String id, LocalDate date, WorkoutType type) {
    return of(id, Wish.type(date, type));
  }

  public static EditPlan change(String id, PlanChange change) {
    return of(id, grid -> change);
  }

  private static EditPlan of(String id, Wish wish) {
    return EditPlan.of(id, Office.RULES, Office.REVIEWING, wish);
  }
}
