package dev.cairn.ui.models;

import dev.cairn.action.Action;
import dev.cairn.action.lifting.ActivateModel;
import dev.cairn.action.lifting.DisableModel;
import dev.cairn.action.lifting.ModelVersion;
import dev.cairn.action.lifting.RollBackModel;
import dev.cairn.pack.ModelCard;
import dev.cairn.strength.roster.Listed;
import dev.cairn.strength.roster.Listed.Standing;
import dev.cairn.ui.office.Gym;
import dev.cairn.ui.office.ModelsCase;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.task.Loading;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The page of models without its looks. */
public final class ModelsModel {
  private static final Words WORDS = Words.of(ModelsModel.class);

  /** What can be done with a model. */
  public enum Switch {
    ACTIVATE,
    ROLL_BACK,
    DISABLE
  }

  private final Gym gym;
  private final Loading<ModelsCase> loading;
  private final Slot acting;
  private final ReadOnlyObjectWrapper<@Nullable ModelsCase> found = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private Consumer<String> said = sentence -> {};
  private Runnable changed = () -> {};

  public ModelsModel(Gym gym, Door door) {
    this.gym = gym;
    this.loading = new Loading<>(door, gym::open, gym::models, gym::readOnlyBecause, this::take);
    this.acting = door.slot();
  }

  /** Tries every model, when the page is first looked at. */
  public void start() {
    loading.start();
  }

  /** Looks again, as after a step was taken back; nothing where nobody has looked yet. */
  public void refresh() {
    loading.refresh();
  }

  void load() {
    loading.again();
  }

  private void take(ModelsCase now) {
    found.set(now);
    if (open().isEmpty()) {
      List<ModelsCase.Known> all = now.models();
      select(
          all.stream()
              .filter(ModelsModel::answersLoads)
              .findFirst()
              .or(() -> all.stream().findFirst())
              .map(one -> key(one.listed()))
              .orElse(""));
    }
  }

  private static boolean answersLoads(ModelsCase.Known one) {
    ModelCard card = one.listed().card();
    return one.listed().standing() == Standing.ACTIVE
        && card != null
        && card.task() == ModelCard.Task.NEXT_LOAD;
  }

  /** What tells models apart. */
  static String key(Listed listed) {
    return listed.origin() + "/" + listed.id() + "/" + listed.version();
  }

  public void select(String key) {
    problem.set("");
    selected.set(key);
  }

  /** Goes down or up the list. */
  public void step(int by) {
    ModelsCase now = found.get();
    if (now == null) {
      return;
    }
    List<String> keys = now.models().stream().map(one -> key(one.listed())).toList();
    int next = keys.indexOf(selected.get()) + by;
    if (next >= 0 && next < keys.size()) {
      select(keys.get(next));
    }
  }

  Optional<ModelsCase.Known> open() {
    ModelsCase now = found.get();
    return now == null
        ? Optional.empty()
        : now.models().stream().filter(one -> key(one.listed()).equals(selected.get())).findFirst();
  }

  /** Whether something can be done with the open model now. */
  public boolean possible(Switch wanted) {
    ModelsCase.Known known = open().orElse(null);
    if (known == null || !loading.readOnly().get().isEmpty() || acting.busy().get()) {
      return false;
    }
    Standing standing = known.listed().standing();
    return known.listed().card() != null
        && switch (wanted) {
          case ACTIVATE -> standing == Standing.READY || standing == Standing.DISABLED;
          case DISABLE -> standing == Standing.ACTIVE;
          case ROLL_BACK -> !known.before().isEmpty();
        };
  }

  /** The version that answers now, to roll back to; null when none does. */
  private @Nullable ModelVersion answering(String id) {
    ModelsCase now = found.get();
    if (now != null) {
      for (ModelsCase.Known one : now.models()) {
        ModelCard card = one.listed().card();
        if (card != null && card.id().equals(id) && one.listed().standing() == Standing.ACTIVE) {
          return new ModelVersion(id, card.version(), card.sha256());
        }
      }
    }
    return null;
  }

  /**
   * Switches the open model.
   *
   * @param reason kept with it
   */
  public void act(Switch wanted, String reason) {
    ModelsCase.Known known = open().orElse(null);
    if (known == null || !possible(wanted) || known.listed().card() == null) {
      return;
    }
    ModelCard card = known.listed().card();
    ModelVersion version = new ModelVersion(card.id(), card.version(), card.sha256());
    Action action =
        switch (wanted) {
          case ACTIVATE -> new ActivateModel(version, answering(card.id()), reason);
          case DISABLE -> new DisableModel(version, reason);
          case ROLL_BACK -> new RollBackModel(card.id(), reason);
        };
    problem.set("");
    String sentence =
        WORDS.text("said." + word(wanted), card.name(), card.version(), known.before());
    acting.ask(
        errand -> {
          gym.act(action);
          return loading.read();
        },
        seen -> {
          loading.take(seen);
          said.accept(sentence);
          changed.run();
        },
        problemFound ->
            problem.set(
                problemFound.expected()
                    ? problemFound.sentence()
                    : WORDS.text("problem.fault", problemFound.sentence())));
  }

  static String word(Switch wanted) {
    return switch (wanted) {
      case ACTIVATE -> "activate";
      case ROLL_BACK -> "roll-back";
      case DISABLE -> "disable";
    };
  }

  /** Hears what was done, in a sentence. */
  public void onSaid(Consumer<String> listener) {
    said = listener;
  }

  /** Hears that the workspace changed. */
  public void onChanged(Runnable listener) {
    changed = listener;
  }

  /** Null before anything was found. */
  public ReadOnlyObjectProperty<@Nullable ModelsCase> found() {
    return found.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty selected() {
    return selected.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<@Nullable Failure> failure() {
    return loading.failure();
  }

  /** What did not work just now; empty when all is well. */
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** Why nothing can be changed; empty when it can. */
  public ReadOnlyStringProperty readOnly() {
    return loading.readOnly();
  }

  public ReadOnlyBooleanProperty loading() {
    return loading.busy();
  }

  public ReadOnlyBooleanProperty acting() {
    return acting.busy();
  }
}
