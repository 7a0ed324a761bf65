package dev.cairn.ui.audit;

import dev.cairn.ledger.Progress;
import dev.cairn.ledger.verify.Kept;
import dev.cairn.ui.office.Archive;
import dev.cairn.ui.office.Checked;
import dev.cairn.ui.task.Errand;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.task.Slot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Looking over the whole ledger, with nobody waiting for it. */
public final class Checking {
  /** Progress is told in thousandths. */
  static final long ALL = 1000;

  private final Archive archive;
  private final Slot slot;
  private final Consumer<Failure> failed;
  private final ReadOnlyObjectWrapper<@Nullable Checked> last = new ReadOnlyObjectWrapper<>();
  private final List<Consumer<Checked>> listeners = new ArrayList<>();

  Checking(Archive archive, Slot slot, Consumer<Failure> failed) {
    this.archive = archive;
    this.slot = slot;
    this.failed = failed;
  }

  void onChecked(Consumer<Checked> listener) {
    listeners.add(listener);
  }

  /** Looks over every byte; another call begins anew. */
  public void verify() {
    slot.ask(errand -> archive.verify(null, progress(errand)), this::take, failed);
  }

  /** The same, held against a checkpoint that was kept elsewhere. */
  public void against(Path file) {
    slot.ask(errand -> archive.verify(kept(file), progress(errand)), this::take, failed);
  }

  private static Kept kept(Path file) {
    try {
      return new Kept(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw new dev.cairn.action.Refused(
          "The checkpoint " + file + " cannot be read, so nothing was compared.");
    }
  }

  public void cancel() {
    slot.cancel();
  }

  static Progress progress(Errand errand) {
    return (done, all) -> {
      errand.done(all == 0 ? ALL : ALL * done / all);
      return !errand.cancel().asked();
    };
  }

  /** Somebody has looked, here or as the window was opened. */
  public void take(Checked checked) {
    last.set(checked);
    List.copyOf(listeners).forEach(listener -> listener.accept(checked));
  }

  /** What was found last; null before anybody looked. */
  public ReadOnlyObjectProperty<@Nullable Checked> last() {
    return last.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty busy() {
    return slot.busy();
  }

  /** In thousandths of the whole. */
  public ReadOnlyLongProperty progress() {
    return slot.progress();
  }
}
