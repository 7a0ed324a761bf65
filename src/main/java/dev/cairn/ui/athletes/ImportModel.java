package dev.cairn.ui.athletes;

import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.ui.office.Incoming;
import dev.cairn.ui.office.Register;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Words;
import dev.cairn.work.Cancel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Files that were dropped: what is in them, which of it is wanted, and taking it in. */
final class ImportModel implements AthletesModel.Side {
  private static final Words WORDS = Words.of(ImportModel.class);

  private final Register register;
  private final Taken taken;
  private final Slot reading;
  private final Slot taking;
  private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private Cancel stop = new Cancel();

  /** Hears how many were taken in, and who was the first. */
  interface Taken {
    void taken(ImportModel importing, int count, String id);
  }

  /** An athlete in a file, wanted or not. */
  record Row(Incoming incoming, boolean wanted) {
    Row turned() {
      return new Row(incoming, !wanted && incoming.possible());
    }
  }

  ImportModel(Register register, Door door, Taken taken) {
    this.register = register;
    this.taken = taken;
    this.reading = door.slot();
    this.taking = door.slot();
  }

  void read(List<Path> files) {
    reading.ask(
        errand -> register.preview(files, errand.cancel()),
        all -> rows.set(all.stream().map(ImportModel::row).toList()),
        reason -> problem.set(reason.sentence()));
  }

  /** What is plain is wanted; what comes twice waits for a choice. */
  private static Row row(Incoming incoming) {
    return new Row(incoming, incoming.possible() && incoming.kind() != Incoming.Kind.TWICE);
  }

  /** Wants one or leaves it out; of two of somebody only one can be wanted. */
  void turn(int at) {
    List<Row> all = new ArrayList<>(rows.get());
    Row turned = all.get(at).turned();
    for (int i = 0; i < all.size() && turned.wanted(); i++) {
      Row other = all.get(i);
      if (other.wanted() && other.incoming().id().equals(turned.incoming().id())) {
        all.set(i, other.turned());
      }
    }
    all.set(at, turned);
    rows.set(List.copyOf(all));
  }

  long count(Incoming.Kind kind) {
    return rows.get().stream().filter(row -> row.incoming().kind() == kind).count();
  }

  /** How many carry a warning or come twice. */
  long doubtful() {
    return rows.get().stream().filter(row -> row.incoming().doubtful()).count();
  }

  /** Those that a coach wants, the last of somebody. */
  List<AthleteFile> wanted() {
    Map<String, AthleteFile> byId = new TreeMap<>();
    for (Row row : rows.get()) {
      Optional<AthleteFile> file = row.incoming().file();
      if (row.wanted() && file.isPresent()) {
        byId.put(row.incoming().id(), file.get());
      }
    }
    return List.copyOf(byId.values());
  }

  void take() {
    List<AthleteFile> files = wanted();
    if (files.isEmpty() || taking.busy().get()) {
      return;
    }
    problem.set("");
    String first = files.getFirst().athlete().id();
    Cancel cancel = new Cancel();
    stop = cancel;
    taking.ask(
        errand -> register.take(files, cancel, errand::done),
        done -> {
          problem.set(done ? "" : WORDS.text("import.cancelled"));
          if (done) {
            taken.taken(this, files.size(), first);
          }
        },
        reason ->
            problem.set(
                reason.expected()
                    ? reason.sentence()
                    : WORDS.text("problem.fault", reason.sentence())));
  }

  /** Asks to stop: the answer says whether it was in time, and then nobody was taken in. */
  void cancel() {
    if (taking.busy().get()) {
      problem.set(WORDS.text("planning.stopping"));
      stop.ask();
    }
  }

  ReadOnlyObjectProperty<List<Row>> rows() {
    return rows.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty reading() {
    return reading.busy();
  }

  ReadOnlyBooleanProperty taking() {
    return taking.busy();
  }

  ReadOnlyLongProperty progress() {
    return taking.progress();
  }

  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }
}
