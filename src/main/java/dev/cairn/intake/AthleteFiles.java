package dev.cairn.intake;

import dev.cairn.intake.Reading.Rejected;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads files of athletes: one in a .json file, one a line in a .jsonl file. */
public final class AthleteFiles {
  private static final int MEGABYTE = 1 << 20;

  /** Larger files are refused before they are read. */
  public static final int LARGEST = 20 * MEGABYTE;

  private AthleteFiles() {}

  /** The readings in the order of the file; a file that cannot be read gives one rejection. */
  public static List<Reading> read(Path file) {
    if (Files.isDirectory(file)) {
      return rejected(file + " is a folder, not a file. Maybe name a file in it.");
    }
    try {
      return Files.size(file) > LARGEST ? tooLarge(file) : athletes(file);
    } catch (NoSuchFileException missing) {
      return rejected("There is no file " + file + ".");
    } catch (AccessDeniedException denied) {
      return rejected(file + " may not be read by this user.");
    } catch (FileSystemException broken) {
      return unreadable(file, broken.getReason());
    } catch (IOException broken) {
      return unreadable(file, broken.getMessage());
    }
  }

  private static List<Reading> athletes(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST + 1);
    }
    if (bytes.length > LARGEST) {
      return tooLarge(file);
    }
    if (blank(bytes, 0, bytes.length)) {
      return rejected(file + " is empty.");
    }
    boolean lines = file.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl");
    return lines ? lines(bytes) : List.of(AthleteReader.read(bytes));
  }

  private static List<Reading> lines(byte[] bytes) {
    List<Reading> readings = new ArrayList<>();
    int number = 1;
    for (int from = 0; from < bytes.length; number++) {
      int to = from;
      while (to < bytes.length && bytes[to] != '\n') {
        to++;
      }
      if (!blank(bytes, from, to)) {
        readings.add(AthleteReader.read(Arrays.copyOfRange(bytes, from, to), number));
      }
      from = to + 1;
    }
    return readings;
  }

  private static boolean blank(byte[] bytes, int from, int to) {
    for (int at = from; at < to; at++) {
      if (bytes[at] != ' ' && bytes[at] != '\t' && bytes[at] != '\r' && bytes[at] != '\n') {
        return false;
      }
    }
    return true;
  }

  private static List<Reading> unreadable(Path file, @Nullable String reason) {
    return rejected(file + " cannot be read" + (reason == null ? "" : ": " + reason) + ".");
  }

  private static List<Reading> tooLarge(Path file) {
    return rejected(
        file + " is larger than " + LARGEST / MEGABYTE + " MB, too much for a file of athletes.");
  }

  private static List<Reading> rejected(String message) {
    return List.of(new Rejected(null, List.of(new Finding(null, null, message))));
  }
}
