package dev.cairn.ui.office;

import dev.cairn.action.Done;
import dev.cairn.action.lifting.LiftingRecords;
import dev.cairn.action.lifting.TakeLifters;
import dev.cairn.intake.lifting.LogFiles;
import dev.cairn.intake.lifting.LogReading;
import dev.cairn.intake.lifting.LogReading.LogFile;
import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.pack.RulesMissing;
import dev.cairn.work.Cancel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Logs of lifters in files: read beside what is known, then taken in. Everything here blocks: ask
 * it through a slot.
 */
public final class GymLogs {
  private final Office office;
  private final Rules rules;

  GymLogs(Office office, Rules rules) {
    this.office = office;
    this.rules = rules;
  }

  /**
   * Reads files until somebody cancels; nothing is taken in by that.
   *
   * @param told the unit of tables that name none, null when nobody told
   */
  public List<IncomingLog> read(List<Path> files, @Nullable LoadUnit told, Cancel cancel) {
    office.open(cancel, planned -> {});
    LogFiles reader = new LogFiles(exercises(), told);
    Set<String> known = new TreeSet<>();
    office
        .look(records -> new LiftingRecords(records).lifters())
        .forEach(row -> known.add(row.text("file_id")));
    List<IncomingLog> all = new ArrayList<>();
    for (Path file : files) {
      if (!cancel.asked()) {
        LogReading reading = reader.read(file);
        boolean there = reading instanceof LogFile log && known.contains(log.log().lifter().id());
        all.add(new IncomingLog(String.valueOf(file.getFileName()), reading, there));
      }
    }
    return all;
  }

  /** All of them in one step. */
  public Done take(List<LogFile> logs) {
    return office.act(new TakeLifters(logs));
  }

  /** Without a pack of exercises every name stays as it is in the log. */
  private List<Exercise> exercises() {
    try {
      return rules.strength().exercises().all();
    } catch (RulesMissing none) {
      return List.of();
    }
  }
}
