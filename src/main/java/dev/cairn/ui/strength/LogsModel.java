package dev.cairn.ui.strength;

import dev.cairn.intake.lifting.LogReading.LogFile;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.ui.office.GymLogs;
import dev.cairn.ui.office.IncomingLog;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Words;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Logs that were dropped or chosen: what is in them, and taking in those that can be read. */
final class LogsModel {
  private static final Words WORDS = Words.of(LogsModel.class);

  private final GymLogs logs;
  private final Taken taken;
  private final List<Path> files;
  private final Slot reading;
  private final Slot taking;
  private final ReadOnlyObjectWrapper<List<IncomingLog>> found =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private @Nullable LoadUnit unit;

  /** Hears whose logs were taken in, and what has to be known about it. */
  interface Taken {
    void taken(List<LogFile> logs, List<String> remarks);
  }

  LogsModel(GymLogs logs, Door door, List<Path> files, Taken taken) {
    this.logs = logs;
    this.taken = taken;
    this.files = List.copyOf(files);
    this.reading = door.slot();
    this.taking = door.slot();
    read();
  }

  /** Tells in which unit a table is that names none, and reads all again with it. */
  void tell(LoadUnit told) {
    unit = told;
    read();
  }

  private void read() {
    LoadUnit told = unit;
    problem.set("");
    reading.ask(errand -> logs.read(files, told, errand.cancel()), found::set, this::stumble);
  }

  private void stumble(Failure reason) {
    problem.set(
        reason.expected() ? reason.sentence() : WORDS.text("problem.fault", reason.sentence()));
  }

  /** Those that can be taken in. */
  List<LogFile> readable() {
    return found.get().stream()
        .map(IncomingLog::reading)
        .filter(LogFile.class::isInstance)
        .map(LogFile.class::cast)
        .toList();
  }

  void take() {
    List<LogFile> all = readable();
    if (all.isEmpty() || taking.busy().get() || reading.busy().get()) {
      return;
    }
    problem.set("");
    taking.ask(errand -> logs.take(all), done -> taken.taken(all, done.remarks()), this::stumble);
  }

  ReadOnlyObjectProperty<List<IncomingLog>> found() {
    return found.getReadOnlyProperty();
  }

  /** What did not work just now; empty when all is well. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty reading() {
    return reading.busy();
  }

  ReadOnlyBooleanProperty taking() {
    return taking.busy();
  }
}
