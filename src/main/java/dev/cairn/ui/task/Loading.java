package dev.cairn.ui.task;

import dev.cairn.work.Cancel;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What a page is about, read when it is first looked at and again after something was done. An
 * answer that a newer question has overtaken is not heard; what failed is told and hides nothing
 * for good.
 */
public final class Loading<T> {
  private final Slot slot;
  private final Consumer<Cancel> open;
  private final Callable<T> reading;
  private final Supplier<Optional<String>> readOnlyBecause;
  private final Consumer<? super T> found;
  private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper readOnly = new ReadOnlyStringWrapper("");
  private boolean asked;

  /**
   * @param open makes the workspace ready
   * @param reading reads what the page is about; it blocks
   * @param readOnlyBecause why nothing can be changed, if so
   * @param found hears what was read
   */
  public Loading(
      Door door,
      Consumer<Cancel> open,
      Callable<T> reading,
      Supplier<Optional<String>> readOnlyBecause,
      Consumer<? super T> found) {
    this.slot = door.slot();
    this.open = open;
    this.reading = reading;
    this.readOnlyBecause = readOnlyBecause;
    this.found = found;
  }

  /** What was read, and why nothing can be changed; empty where it can. */
  public record Seen<T>(T found, String readOnly) {}

  /** When the page is first looked at. */
  public void start() {
    if (!asked) {
      again();
    }
  }

  /** After something was done elsewhere; nothing where nobody has looked yet. */
  public void refresh() {
    if (asked) {
      again();
    }
  }

  /** Reads it now. */
  public void again() {
    asked = true;
    failure.set(null);
    slot.ask(
        errand -> {
          open.accept(errand.cancel());
          return read();
        },
        this::take,
        failure::set);
  }

  /** Reads it within other work, away from the window. */
  public Seen<T> read() throws Exception {
    return new Seen<>(reading.call(), readOnlyBecause.get().orElse(""));
  }

  /** Takes what was read within other work. */
  public void take(Seen<T> seen) {
    readOnly.set(seen.readOnly());
    found.accept(seen.found());
  }

  public ReadOnlyBooleanProperty busy() {
    return slot.busy();
  }

  public ReadOnlyObjectProperty<@Nullable Failure> failure() {
    return failure.getReadOnlyProperty();
  }

  /** Why nothing can be changed; empty where it can. */
  public ReadOnlyStringProperty readOnly() {
    return readOnly.getReadOnlyProperty();
  }
}
