package dev.cairn.ui.athletes;

import dev.cairn.ui.office.Person;
import dev.cairn.ui.office.Register;
import dev.cairn.ui.office.Round;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Words;
import dev.cairn.work.Cancel;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Planning several athletes again: for whom, how far it is, and what came of it. */
final class PlanningModel implements AthletesModel.Side {
  private static final Words WORDS = Words.of(PlanningModel.class);

  private final Register register;
  private final List<Person> all;
  private final List<Person> shown;
  private final List<Person> marked;
  private final Consumer<String> done;
  private final Slot planning;
  private final ObjectProperty<Scope> scope;
  private final BooleanProperty sparing = new SimpleBooleanProperty(true);
  private final ReadOnlyObjectWrapper<@Nullable Round> round = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private Cancel stop = new Cancel();

  /** Who is planned again. */
  enum Scope {
    MARKED,
    SHOWN,
    ALL;

    /** The last part of the key of its words. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param marked ids of those chosen in the list
   * @param open the id of the open athlete, who counts where nobody is chosen
   */
  PlanningModel(
      Register register,
      Door door,
      List<Person> all,
      List<Person> shown,
      List<String> marked,
      String open,
      Consumer<String> done) {
    this.register = register;
    this.all = all;
    this.shown = shown;
    List<String> chosen = marked.isEmpty() ? List.of(open) : marked;
    this.marked = all.stream().filter(one -> chosen.contains(one.id())).toList();
    this.done = done;
    this.planning = door.slot();
    this.scope = new SimpleObjectProperty<>(this.marked.size() > 1 ? Scope.MARKED : Scope.ALL);
  }

  ObjectProperty<Scope> scope() {
    return scope;
  }

  /** Whether plans that coaches changed are left as they are. */
  BooleanProperty sparing() {
    return sparing;
  }

  List<Person> people(Scope which) {
    return switch (which) {
      case MARKED -> marked;
      case SHOWN -> shown;
      case ALL -> all;
    };
  }

  /** How many of those have plans that coaches changed. */
  long changedByCoaches() {
    return people(scope.get()).stream().filter(Person::coachChanged).count();
  }

  /** Who is to be planned. */
  List<String> ids() {
    return people(scope.get()).stream()
        .filter(one -> !sparing.get() || !one.coachChanged())
        .map(Person::id)
        .toList();
  }

  void plan() {
    List<String> ids = ids();
    if (ids.isEmpty() || planning.busy().get()) {
      return;
    }
    problem.set("");
    round.set(null);
    Cancel cancel = new Cancel();
    stop = cancel;
    planning.ask(
        errand -> register.planAgain(ids, cancel, errand::done),
        result ->
            result.ifPresentOrElse(
                this::planned, () -> problem.set(WORDS.text("planning.cancelled"))),
        reason ->
            problem.set(
                reason.expected()
                    ? reason.sentence()
                    : WORDS.text("problem.fault", reason.sentence())));
  }

  private void planned(Round result) {
    problem.set("");
    round.set(result);
    done.accept(WORDS.text("said.planned", result.all(), result.changed() + result.fresh()));
  }

  /** Asks to stop: the answer says whether it was in time, and then nothing was changed. */
  void cancel() {
    if (planning.busy().get()) {
      problem.set(WORDS.text("planning.stopping"));
      stop.ask();
    }
  }

  /** What came of it; null before. */
  ReadOnlyObjectProperty<@Nullable Round> round() {
    return round.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty planning() {
    return planning.busy();
  }

  ReadOnlyLongProperty progress() {
    return planning.progress();
  }

  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }
}
