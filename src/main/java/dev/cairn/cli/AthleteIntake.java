package dev.cairn.cli;

import dev.cairn.intake.AthleteFiles;
import dev.cairn.intake.Finding;
import dev.cairn.intake.Reading;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.intake.Reading.Rejected;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the athletes of files, all of them or none. */
final class AthleteIntake {
  private static final int FINDINGS_SHOWN = 10;

  private final Page page;

  AthleteIntake(Page page) {
    this.page = page;
  }

  List<AthleteFile> read(List<Path> files) {
    List<AthleteFile> athletes = new ArrayList<>();
    int rejected = 0;
    for (Path file : files) {
      for (Reading reading : AthleteFiles.read(file)) {
        switch (reading) {
          case AthleteFile whole -> {
            say(file, whole.warnings());
            athletes.add(whole);
          }
          case Rejected broken -> {
            say(file, broken.findings());
            rejected++;
          }
        }
      }
    }
    if (rejected > 0) {
      throw new Stopped(
          Exit.FAILED,
          rejected
              + " of "
              + (rejected + athletes.size())
              + " athletes could not be read, so nothing was changed.");
    }
    return athletes;
  }

  private void say(Path file, List<Finding> findings) {
    for (Finding finding : findings.stream().limit(FINDINGS_SHOWN).toList()) {
      page.say(finding.place() == null ? finding.text() : file + ", " + finding.text());
    }
  }
}
