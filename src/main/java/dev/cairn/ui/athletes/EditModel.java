package dev.cairn.ui.athletes;

import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.ui.office.Register;
import dev.cairn.ui.office.Sketch;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Words;
import java.util.SortedMap;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Somebody who is typed: what is wrong, what would come of it, and saving it. */
final class EditModel implements AthletesModel.Side {
  private static final Words WORDS = Words.of(EditModel.class);

  private final Register register;
  private final Draft draft;
  private final Saved saved;
  private final Slot sketching;
  private final Slot saving;
  private final ReadOnlyObjectWrapper<Draft.Read> read;
  private final ReadOnlyObjectWrapper<@Nullable Sketch> sketch = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /** Hears that somebody was saved. */
  interface Saved {
    void saved(EditModel editing, String id, String name);
  }

  EditModel(Register register, Door door, Draft draft, Saved saved) {
    this.register = register;
    this.draft = draft;
    this.saved = saved;
    this.sketching = door.patientSlot();
    this.saving = door.slot();
    this.read = new ReadOnlyObjectWrapper<>(draft.read());
  }

  Draft draft() {
    return draft;
  }

  /** Something was typed. */
  void type(Field field, String text) {
    if (!text.equals(draft.text(field))) {
      draft.type(field, text);
      look();
    }
  }

  /** Takes values with which there is a plan. */
  void take(SortedMap<String, String> change) {
    draft.take(change);
    look();
  }

  /** Reads what is typed and, once it is whole, asks what would come of it. */
  void look() {
    problem.set("");
    Draft.Read now = draft.read();
    read.set(now);
    AthleteFile file = now.file().orElse(null);
    if (file == null) {
      sketching.cancel();
      sketch.set(null);
      return;
    }
    sketching.ask(
        errand -> register.sketch(file, draft.before()),
        sketch::set,
        reason -> {
          sketch.set(null);
          problem.set(reason.sentence());
        });
  }

  /** Saves it, or says all that is missing. */
  void save() {
    draft.ask();
    look();
    AthleteFile file = read.get().file().orElse(null);
    if (file == null) {
      problem.set(WORDS.text("form.not-saved", read.get().problems().size()));
      return;
    }
    if (!draft.changed()) {
      problem.set(WORDS.text("form.nothing"));
      return;
    }
    saving.ask(
        errand -> register.enter(file, draft.before()),
        done -> saved.saved(this, file.athlete().id(), file.athlete().name()),
        reason ->
            problem.set(
                reason.expected()
                    ? reason.sentence()
                    : WORDS.text("problem.fault", reason.sentence())));
  }

  ReadOnlyObjectProperty<Draft.Read> read() {
    return read.getReadOnlyProperty();
  }

  /** What would come of it; null while something is wrong or nobody knows yet. */
  ReadOnlyObjectProperty<@Nullable Sketch> sketch() {
    return sketch.getReadOnlyProperty();
  }

  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty looking() {
    return sketching.busy();
  }

  ReadOnlyBooleanProperty saving() {
    return saving.busy();
  }
}
