package dev.cairn.ui.review;

import dev.cairn.action.Action;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.Trial;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Words;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Days of the open plan changed by the coach: thought of first, then done. */
public final class DayChanges {
  private static final Words WORDS = Words.of(DayChanges.class);

  private final Office office;
  private final OpenPlan open;
  private final Doing doing;
  private final Slot trying;
  private final Consumer<String> read;
  private final ReadOnlyObjectWrapper<@Nullable Trial> trial = new ReadOnlyObjectWrapper<>();

  /**
   * @param read reads an athlete's plan again
   */
  DayChanges(Office office, Door door, OpenPlan open, Doing doing, Consumer<String> read) {
    this.office = office;
    this.open = open;
    this.doing = doing;
    this.trying = door.slot();
    this.read = read;
  }

  /** Looks what a change would come to; the newest question wins. */
  public void tryOut(DayChange change) {
    String id = open.id();
    Action action = change.of(id, office.running(), office.reviewRules());
    trying.ask(errand -> office.rehearse(id, action), trial::set, doing::refuse);
  }

  public void forgetTrial() {
    trying.cancel();
    trial.set(null);
  }

  /** Makes a change; the plan stays open for the verdict. */
  public void change(DayChange change) {
    if (!doing.free() || !open.waits()) {
      return;
    }
    String id = open.id();
    Action action = change.of(id, office.running(), office.reviewRules());
    doing.act(
        () -> office.act(action),
        () -> {
          doing.say(WORDS.text("said.changed", open.name()), true);
          open.goOn();
          read.accept(id);
        });
  }

  /** What a change that is being thought of would come to. */
  public ReadOnlyObjectProperty<@Nullable Trial> trial() {
    return trial.getReadOnlyProperty();
  }
}
