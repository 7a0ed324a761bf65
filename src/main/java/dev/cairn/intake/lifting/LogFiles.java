package dev.cairn.intake.lifting;

import dev.cairn.intake.AthleteFiles;
import dev.cairn.intake.Finding;
import dev.cairn.intake.Shown;
import dev.cairn.intake.lifting.LogReading.Refused;
import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.LoadUnit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the log of a lifter from a file of any form that is known; looks inside, not at the name.
 */
public final class LogFiles {
  private static final int MEGABYTE = 1 << 20;

  /** A larger file is refused before it is read; ten years of lifting fill about two. */
  public static final int LARGEST = 20 * MEGABYTE;

  private static final int LONGEST_NAME = 60;

  private final List<Exercise> exercises;
  private final @Nullable LoadUnit told;

  /**
   * @param exercises of the packs, whose names in logs are found again
   * @param told the unit of tables that name none, null when nobody told
   */
  public LogFiles(List<Exercise> exercises, @Nullable LoadUnit told) {
    this.exercises = List.copyOf(exercises);
    this.told = told;
  }

  public LogReading read(Path file) {
    if (Files.isDirectory(file)) {
      return refused(file + " is a folder, not a file. Maybe name a file in it.");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        return refused(
            file
                + " is larger than "
                + LARGEST / MEGABYTE
                + " MB, too much for the log of one lifter.");
      }
      return read(lifter(file), bytes);
    } catch (IOException broken) {
      return refused(AthleteFiles.unreadable(file.toString(), broken));
    }
  }

  /**
   * @param name the lifter's, where the file tells none
   */
  public LogReading read(String name, byte[] bytes) {
    String text = LogText.of(bytes);
    if (text == null) {
      return refused("This is not UTF-8 text. Maybe save the file as CSV in UTF-8.");
    }
    if (text.isBlank()) {
      return refused("This file is empty.");
    }
    return text.stripLeading().startsWith("{")
        ? LifterReader.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        : new TableLog(name, exercises, told).read(text);
  }

  /** The file's name without its ending, as the name of a lifter. */
  private static String lifter(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : Shown.oneLine(last.toString()).replaceFirst("\\.[^.]*$", "");
    String bare = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    return bare.isBlank() ? "lifter" : bare;
  }

  private static Refused refused(String sentence) {
    return new Refused(List.of(new Finding(null, null, sentence)));
  }
}
