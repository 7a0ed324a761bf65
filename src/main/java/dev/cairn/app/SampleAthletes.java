package dev.cairn.app;

import dev.cairn.action.kept.Unavailable;
import dev.cairn.intake.AthleteFiles;
import dev.cairn.intake.Reading.AthleteFile;
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

  /** Those that can be read; a checkout without samples starts empty. */
  List<AthleteFile> read() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(folder)) {
      return folders
          .map(one -> one.resolve("athlete.json"))
          .filter(Files::exists)
          .sorted()
          .flatMap(file -> AthleteFiles.read(file).stream())
          .filter(AthleteFile.class::isInstance)
          .map(AthleteFile.class::cast)
          .toList();
    } catch (IOException unreadable) {
      throw new Unavailable(
          "The samples in " + folder + " cannot be read: " + unreadable.getMessage() + ".",
          unreadable);
    }
  }
}
