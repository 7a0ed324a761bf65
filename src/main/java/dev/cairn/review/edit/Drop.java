package dev.cairn.review.edit;

import dev.cairn.model.Day;
import dev.cairn.model.Week;
import dev.cairn.review.PlanChange;
import dev.cairn.review.edit.Finding.Weight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What would happen if a run were dropped on a day, by the checker that looks at it when it is
 * saved.
 *
 * @param findings what the drop would break or be noted for, and is not so before it
 */
public record Drop(LocalDate date, Answer answer, List<Finding> findings) {
  /** How a day answers. */
  public enum Answer {
    /** The run comes from there. */
    HERE,
    /** The day was lived. */
    LOCKED,
    /** A hard rule refuses it. */
    REFUSED,
    /** It goes, and something is said or has to be reasoned. */
    NOTED,
    /** Two runs change places. */
    SWAP,
    /** The day is free. */
    FREE
  }

  public Drop {
    findings = List.copyOf(findings);
  }

  public boolean possible() {
    return answer != Answer.HERE && answer != Answer.LOCKED && answer != Answer.REFUSED;
  }

  /** The answers of all days of a week to a run in hand. */
  public static List<Drop> of(Draft draft, LocalDate from, Week week) {
    List<Drop> drops = new ArrayList<>(7);
    week.days().forEach(day -> drops.add(of(draft, from, day.date())));
    return drops;
  }

  public static Drop of(Draft draft, LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return new Drop(to, Answer.HERE, List.of());
    }
    if (draft.locked(to) || draft.locked(from)) {
      return new Drop(to, Answer.LOCKED, List.of());
    }
    Draft after = draft.with(new PlanChange.Moved(from, to));
    List<Finding> news = draft.newIn(after);
    return new Drop(to, answer(draft.day(to), news), news);
  }

  private static Answer answer(Day target, List<Finding> news) {
    if (news.stream().anyMatch(one -> one.weight() == Weight.BROKEN)) {
      return Answer.REFUSED;
    }
    if (!news.isEmpty()) {
      return Answer.NOTED;
    }
    return target.type().value().run() ? Answer.SWAP : Answer.FREE;
  }
}
