package dev.cairn.action.lifting;

import dev.cairn.intake.lifting.LifterReader;
import dev.cairn.intake.lifting.LifterText;
import dev.cairn.intake.lifting.LogReading.LogFile;
import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.model.lifting.LiftingSession;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A new export of somebody who is known: what the coach told of him stays, and of the sessions
 * those of the export count where both have one.
 */
final class MergedLog {
  private MergedLog() {}

  static String of(byte[] known, LogFile export, List<String> remarks) {
    LogFile there = read(known);
    Set<LocalDateTime> exported = new TreeSet<>();
    export.log().sessions().forEach(session -> exported.add(session.start()));
    List<LiftingSession> sessions = new ArrayList<>(export.log().sessions());
    there.log().sessions().stream()
        .filter(session -> !exported.contains(session.start()))
        .forEach(sessions::add);
    sessions.sort(Comparator.comparing(LiftingSession::start));
    int more = sessions.size() - there.log().sessions().size();
    remarks.add(
        there.log().lifter().id()
            + " was here already: what was told of the lifter stays, and "
            + (more == 1 ? "1 session is" : more + " sessions are")
            + " new.");
    LiftingLog merged = new LiftingLog(there.log().lifter(), sessions, there.log().days());
    return LifterText.canonical(merged, there.facts(), export.tally().program() + " export");
  }

  /** What was taken in once is always read. */
  static LogFile read(byte[] lifter) {
    if (LifterReader.read(lifter) instanceof LogFile file) {
      return file;
    }
    throw new IllegalStateException("A recorded lifter can no longer be read");
  }
}
