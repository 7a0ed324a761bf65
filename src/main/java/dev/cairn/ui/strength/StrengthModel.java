package dev.cairn.ui.strength;

import dev.cairn.action.lifting.LoadVerdict;
import dev.cairn.intake.lifting.LogReading.LogFile;
import dev.cairn.strength.overload.Suggestion;
import dev.cairn.ui.office.Gym;
import dev.cairn.ui.office.GymLifter;
import dev.cairn.ui.office.LiftCase;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Weights;
import dev.cairn.ui.text.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The strength page without its looks: who lifts, which exercise is open, what can be done. */
public final class StrengthModel {
  private static final Words WORDS = Words.of(StrengthModel.class);

  private final Gym gym;
  private final Door door;
  private final Setting setting;
  private final Slot loading;
  private final Slot opening;
  private final Slot acting;
  private final ReadOnlyObjectWrapper<List<GymLifter>> lifters =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper exercise = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable LiftCase> open = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper readOnly = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable LogsModel> incoming = new ReadOnlyObjectWrapper<>();
  private Consumer<String> said = sentence -> {};
  private Runnable changed = () -> {};
  private boolean asked;

  public StrengthModel(Gym gym, Door door, Setting setting) {
    this.gym = gym;
    this.door = door;
    this.setting = setting;
    this.loading = door.slot();
    this.opening = door.slot();
    this.acting = door.slot();
  }

  private record Found(List<GymLifter> lifters, String readOnly) {}

  /** Reads who lifts, when the page is first looked at. */
  public void start() {
    if (!asked) {
      load();
    }
  }

  /** Reads again, as after a step was taken back; nothing where nobody has looked yet. */
  public void refresh() {
    if (asked) {
      load();
    }
  }

  void load() {
    asked = true;
    failure.set(null);
    loading.ask(
        errand -> {
          gym.open(errand.cancel());
          return found();
        },
        found -> {
          take(found);
          String id = knows(selected.get()) ? selected.get() : first();
          String station = id.equals(selected.get()) ? exercise.get() : "";
          select(id, station);
        },
        failure::set);
  }

  private Found found() {
    return new Found(gym.lifters(), gym.readOnlyBecause().orElse(""));
  }

  private void take(Found found) {
    lifters.set(found.lifters());
    readOnly.set(found.readOnly());
  }

  private boolean knows(String id) {
    return lifter(id).isPresent();
  }

  private String first() {
    return lifters.get().stream().findFirst().map(GymLifter::id).orElse("");
  }

  Optional<GymLifter> lifter(String id) {
    return lifters.get().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** Opens a lifter at what is to be decided first. */
  public void select(String id) {
    select(id, "");
  }

  /** Opens an exercise of a lifter; without one the first that nobody decided on. */
  public void select(String id, String wanted) {
    problem.set("");
    selected.set(id);
    String station = lifter(id).map(lifter -> wanted.isEmpty() ? due(lifter) : wanted).orElse("");
    exercise.set(station);
    if (station.isEmpty()) {
      opening.cancel();
      open.set(null);
      return;
    }
    opening.ask(errand -> gym.liftCase(id, station), this::show, this::cannotOpen);
  }

  private void show(LiftCase now) {
    failure.set(null);
    open.set(now);
  }

  private void cannotOpen(Failure reason) {
    open.set(null);
    failure.set(reason);
  }

  /** The first exercise nobody decided on; else the first of all. */
  private static String due(GymLifter lifter) {
    return lifter.stations().stream()
        .filter(station -> !station.decided())
        .findFirst()
        .or(() -> lifter.stations().stream().findFirst())
        .map(station -> station.exercise().id())
        .orElse("");
  }

  /** Goes to another exercise of the same lifter. */
  public void exercise(int by) {
    lifter(selected.get())
        .ifPresent(lifter -> {
          int at = at(lifter) + by;
          if (at >= 0 && at < lifter.stations().size()) {
            select(lifter.id(), lifter.stations().get(at).exercise().id());
          }
        });
  }

  /** The place of the open exercise among those of its lifter, from 0. */
  int at(GymLifter lifter) {
    List<GymLifter.Station> stations = lifter.stations();
    for (int i = 0; i < stations.size(); i++) {
      if (stations.get(i).exercise().id().equals(exercise.get())) {
        return i;
      }
    }
    return 0;
  }

  /** Goes down or up the list of lifters. */
  public void step(int by) {
    List<GymLifter> all = lifters.get();
    for (int i = 0; i < all.size(); i++) {
      int next = i + by;
      if (all.get(i).id().equals(selected.get()) && next >= 0 && next < all.size()) {
        select(all.get(next).id());
        return;
      }
    }
  }

  Optional<Suggestion> suggestion() {
    LiftCase now = open.get();
    return now != null && now.answer() instanceof Suggestion suggestion
        ? Optional.of(suggestion)
        : Optional.empty();
  }

  /** Whether something can be decided now. */
  public boolean possible() {
    return suggestion().isPresent() && readOnly.get().isEmpty() && !acting.busy().get();
  }

  public void accept() {
    decide(new LoadVerdict.Accepted());
  }

  public void decide(LoadVerdict verdict) {
    Suggestion suggestion = suggestion().orElse(null);
    LiftCase now = open.get();
    if (suggestion == null || now == null || !possible()) {
      return;
    }
    problem.set("");
    String sentence = sentence(now, suggestion, verdict);
    acting.ask(
        errand -> {
          gym.decide(suggestion, verdict);
          return found();
        },
        found -> {
          take(found);
          said.accept(sentence);
          changed.run();
          goOn(now);
        },
        reason ->
            problem.set(
                reason.expected()
                    ? reason.sentence()
                    : WORDS.text("problem.fault", reason.sentence())));
  }

  /** Whether logs can be taken in now. */
  boolean takes() {
    return readOnly.get().isEmpty() && failure.get() == null;
  }

  /** Reads logs in files, which are taken in once a coach has seen what is in them. */
  public void read(List<Path> files) {
    incoming.set(new LogsModel(gym.logs(), door, files, this::taken));
  }

  private void taken(List<LogFile> logs, List<String> remarks) {
    incoming.set(null);
    String first = logs.getFirst().log().lifter().id();
    String sentence = WORDS.text("said.taken", first, logs.size() - 1);
    said.accept(remarks.isEmpty() ? sentence : sentence + " " + String.join(" ", remarks));
    changed.run();
    exercise.set("");
    selected.set(first);
    load();
  }

  private String sentence(LiftCase now, Suggestion suggestion, LoadVerdict verdict) {
    Weights weights = new Weights(setting.units().get(), now.plates());
    String lift = now.exercise().name();
    String name = now.lifter().name();
    return switch (verdict) {
      case LoadVerdict.Accepted accepted ->
          WORDS.text("said.accepted", name, lift, weights.with(now.exercise(), suggestion.load()));
      case LoadVerdict.Modified modified ->
          WORDS.text("said.modified", name, lift, weights.with(now.exercise(), modified.load()));
      case LoadVerdict.Declined declined -> WORDS.text("said.declined", name, lift);
    };
  }

  /** To the next exercise nobody decided on, where that is wanted. */
  private void goOn(LiftCase was) {
    String id = was.lifter().id();
    boolean more =
        lifter(id).stream()
            .flatMap(lifter -> lifter.stations().stream())
            .anyMatch(station -> !station.decided());
    boolean move = setting.autoAdvance().get() && more;
    select(id, move ? "" : was.exercise().id());
  }

  /** Hears what was done, in a sentence. */
  public void onSaid(Consumer<String> listener) {
    said = listener;
  }

  /** Hears that the workspace changed. */
  public void onChanged(Runnable listener) {
    changed = listener;
  }

  public ReadOnlyObjectProperty<List<GymLifter>> lifters() {
    return lifters.getReadOnlyProperty();
  }

  /** The id of the open lifter; empty when nobody is. */
  public ReadOnlyStringProperty selected() {
    return selected.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable LiftCase> open() {
    return open.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Failure> failure() {
    return failure.getReadOnlyProperty();
  }

  /** Logs that wait to be taken in, or null. */
  ReadOnlyObjectProperty<@Nullable LogsModel> incoming() {
    return incoming.getReadOnlyProperty();
  }

  /** What did not work just now; empty when all is well. */
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** Why nothing can be changed; empty when it can. */
  public ReadOnlyStringProperty readOnly() {
    return readOnly.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty loading() {
    return loading.busy();
  }

  public ReadOnlyBooleanProperty acting() {
    return acting.busy();
  }
}
