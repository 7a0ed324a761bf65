package dev.cairn.app;

import dev.cairn.action.kept.Unavailable;
import dev.cairn.intake.AthleteFiles;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.intake.lifting.LogFiles;
import dev.cairn.intake.lifting.LogReading.LogFile;
import dev.cairn.ui.office.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The athletes a first start begins with. */
final class SampleAthletes {
  private final Path folder;

  SampleAthletes(Path home) {
    this.folder = home.resolve("sample-athletes");
  }

  Samples samples() {
    return new Samples(this::athletes, this::lifters);
  }

  /** Those that can be read; a checkout without samples starts empty. */
  List<AthleteFile> athletes() {
    return files("athlete.json").stream()
        .flatMap(file -> AthleteFiles.read(file).stream())
        .filter(AthleteFile.class::isInstance)
        .map(AthleteFile.class::cast)
        .toList();
  }

  private List<LogFile> lifters() {
    LogFiles reader = new LogFiles(List.of(), null);
    return files("lifter.json").stream()
        .map(reader::read)
        .filter(LogFile.class::isInstance)
        .map(LogFile.class::cast)
        .toList();
  }

  private List<Path> files(String name) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(folder)) {
      return folders.map(one -> one.resolve(name)).filter(Files::exists).sorted().toList();
    } catch (IOException unreadable) {
      throw new Unavailable(
          "The samples in " + folder + " cannot be read: " + unreadable.getMessage() + ".",
          unreadable);
    }
  }
}
