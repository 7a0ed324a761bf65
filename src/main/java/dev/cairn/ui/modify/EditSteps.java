package dev.cairn.ui.modify;

import dev.cairn.review.edit.Draft;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Drafts before and after the one in hand. Drafts never change, so going back is exact. */
public final class EditSteps {
  private final Deque<Step> back = new ArrayDeque<>();
  private final Deque<Step> forth = new ArrayDeque<>();
  private final ReadOnlyStringWrapper undo = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper redo = new ReadOnlyStringWrapper("");
  private @Nullable Draft first;

  private record Step(Draft draft, String name) {}

  void begin(Draft standing) {
    back.clear();
    forth.clear();
    first = standing;
    tell();
  }

  /** Nothing is in hand any more. */
  void end() {
    back.clear();
    forth.clear();
    first = null;
    tell();
  }

  /** The plan as it was opened. */
  Draft first() {
    Draft begun = first;
    if (begun == null) {
      throw new IllegalStateException("No plan has been opened");
    }
    return begun;
  }

  /** Whether an athlete would run otherwise; what was changed and changed back is no change. */
  boolean changed(@Nullable Draft now) {
    return now != null && first != null && !first.runsLike(now);
  }

  /** Something is done to a draft; what was taken back before cannot be done again. */
  void did(Draft before, String name) {
    back.push(new Step(before, name));
    forth.clear();
    tell();
  }

  Optional<Draft> undo(Draft now) {
    return pass(back, forth, now);
  }

  Optional<Draft> redo(Draft now) {
    return pass(forth, back, now);
  }

  private Optional<Draft> pass(Deque<Step> from, Deque<Step> to, Draft now) {
    Step step = from.poll();
    if (step == null) {
      return Optional.empty();
    }
    to.push(new Step(now, step.name()));
    tell();
    return Optional.of(step.draft());
  }

  private void tell() {
    undo.set(back.isEmpty() ? "" : back.element().name());
    redo.set(forth.isEmpty() ? "" : forth.element().name());
  }

  /** What undo would take back; empty when nothing. */
  public ReadOnlyStringProperty undoName() {
    return undo.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty redoName() {
    return redo.getReadOnlyProperty();
  }

  /** The draft before the last step, if there was one. */
  Optional<Draft> previous() {
    return Optional.ofNullable(back.peek()).map(Step::draft);
  }
}
