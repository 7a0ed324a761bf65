package dev.cairn.cli;

import dev.cairn.intake.Finding;
import dev.cairn.intake.lifting.LogFiles;
import dev.cairn.intake.lifting.LogReading;
import dev.cairn.intake.lifting.LogReading.LogFile;
import dev.cairn.intake.lifting.LogReading.Refused;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.pack.RulesMissing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the lifters of files, all of them or none, and says what was left out of each. */
final class LifterIntake {
  private static final int FINDINGS_SHOWN = 10;
  private static final Set<String> TABLES = Set.of("csv", "tsv", "txt");

  private final Page page;
  private final Shelf shelf;
  private final @Nullable LoadUnit told;

  LifterIntake(Page page, Shelf shelf, @Nullable LoadUnit told) {
    this.page = page;
    this.shelf = shelf;
    this.told = told;
  }

  /** Whether a file is of a lifter: a table, or JSON with a log. */
  static boolean isLifter(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return TABLES.contains(ending) || ending.equals("json") && hasLog(file);
  }

  private static boolean hasLog(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return JsonFile.read(in.readNBytes(LogFiles.LARGEST)).root().has("log");
    } catch (IOException | JsonProblem forTheReaderToSay) {
      return false;
    }
  }

  List<LogFile> read(List<Path> files) {
    LogFiles reader = new LogFiles(exercises(), told);
    List<LogFile> lifters = new ArrayList<>();
    for (Path file : files) {
      LogReading reading = reader.read(file);
      switch (reading) {
        case LogFile whole -> {
          say(file, whole.findings());
          page.say(file + ": " + whole.tally().sentence());
          lifters.add(whole);
        }
        case Refused refused -> say(file, refused.findings());
      }
    }
    if (lifters.size() < files.size()) {
      throw new Stopped(
          Exit.FAILED,
          files.size()
              - lifters.size()
              + " of "
              + files.size()
              + " lifters could not be read, so nothing was changed.");
    }
    return lifters;
  }

  /** Without a pack of exercises every name stays as it is. */
  private List<Exercise> exercises() {
    try {
      return shelf.strength().exercises().all();
    } catch (RulesMissing none) {
      page.say(
          "Exercises keep the names they have in the log, since no pack in force knows any: "
              + none.getMessage());
      return List.of();
    }
  }

  private void say(Path file, List<Finding> findings) {
    for (Finding finding : findings.stream().limit(FINDINGS_SHOWN).toList()) {
      page.say(file + (finding.place() == null ? ": " : ", ") + finding.text());
    }
    if (findings.size() > FINDINGS_SHOWN) {
      page.say(file + ": ... and " + (findings.size() - FINDINGS_SHOWN) + " more.");
    }
  }
}
