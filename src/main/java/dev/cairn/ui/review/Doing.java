package dev.cairn.ui.review;

import dev.cairn.action.Action;
import dev.cairn.action.Refused;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.StepNames;
import dev.cairn.ui.office.Waiting;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.task.Work;
import dev.cairn.ui.text.Words;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** One thing after the other is done to the workspace, and what came of it is said. */
final class Doing {
  private static final Words WORDS = Words.of(Doing.class);
  private static final StepNames NO_STEPS = new StepNames(Optional.empty(), Optional.empty());

  private final Office office;
  private final Turns turns;
  private final Slot acting;
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper readOnly = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable Said> said = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<StepNames> steps = new ReadOnlyObjectWrapper<>(NO_STEPS);

  Doing(Office office, Door door, Turns turns) {
    this.office = office;
    this.turns = turns;
    this.acting = door.slot();
  }

  /** What the office says after something was done. */
  record News(Waiting waiting, StepNames steps, String readOnly) {}

  /** Asks the office; only through a slot. */
  News news() {
    return new News(office.waiting(), office.steps(), office.readOnlyBecause().orElse(""));
  }

  void take(News news) {
    readOnly.set(news.readOnly());
    turns.take(news.waiting());
    steps.set(news.readOnly().isEmpty() ? news.steps() : NO_STEPS);
  }

  /** Whether something can be done now. */
  boolean free() {
    return readOnly.get().isEmpty() && !acting.busy().get();
  }

  /** Does something unless something else is being done, and then goes on. */
  void act(Runnable work, Runnable then) {
    act(work, then, this::refuse);
  }

  /** The same where what does not work is said elsewhere. */
  void act(Runnable work, Runnable then, Consumer<? super Failure> failed) {
    if (acting.busy().get()) {
      return;
    }
    clear();
    acting.ask(
        errand -> {
          work.run();
          return news();
        },
        news -> {
          take(news);
          then.run();
        },
        failed);
  }

  /** Does what is to be told in a sentence, if it can be done at all. */
  void act(Supplier<Action> action, String sentence) {
    try {
      Action decided = action.get();
      act(() -> office.act(decided), () -> say(sentence, true));
    } catch (Refused refused) {
      problem(refused.sentence());
    }
  }

  /** Does something after which a plan is to be read again. */
  <T> void ask(Work<T> work, Consumer<T> then) {
    acting.ask(work, then, this::refuse);
  }

  void refuse(Failure reason) {
    problem(reason.expected() ? reason.sentence() : WORDS.text("problem.fault", reason.sentence()));
  }

  void problem(String sentence) {
    problem.set(sentence);
  }

  void clear() {
    problem.set("");
  }

  void say(String sentence, boolean undo) {
    said.set(new Said(sentence, undo));
  }

  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  ReadOnlyStringProperty readOnly() {
    return readOnly.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Said> said() {
    return said.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<StepNames> steps() {
    return steps.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty busy() {
    return acting.busy();
  }
}
