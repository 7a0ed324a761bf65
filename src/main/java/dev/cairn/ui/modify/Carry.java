package dev.cairn.ui.modify;

import dev.cairn.review.PlanChange;
import dev.cairn.review.edit.Draft;
import dev.cairn.review.edit.Drop;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A run carried by key. Pressed again it goes on from where it came from, as one move: days between
 * are passed, not swapped through.
 *
 * @param base the draft before it was carried
 * @param from where the run came from
 * @param at where it is now
 * @param again whether this goes on with the last step
 */
record Carry(Draft base, LocalDate from, LocalDate at, boolean again) {
  static Carry of(EditSteps steps, Draft now, LocalDate at) {
    Draft before = steps.previous().orElse(null);
    List<PlanChange> changes = now.changes();
    if (before != null
        && changes.size() == before.changes().size() + 1
        && changes.getLast() instanceof PlanChange.Moved moved
        && moved.to().equals(at)) {
      return new Carry(before, moved.date(), at, true);
    }
    return new Carry(now, at, at, false);
  }

  /** The next day in a direction that takes the run; where it came from takes it always. */
  Optional<Drop> next(int direction) {
    LocalDate day = at.plusDays(direction);
    while (base.holds(day)) {
      Drop drop = Drop.of(base, from, day);
      if (drop.possible() || drop.answer() == Drop.Answer.HERE) {
        return Optional.of(drop);
      }
      day = day.plusDays(direction);
    }
    return Optional.empty();
  }
}
