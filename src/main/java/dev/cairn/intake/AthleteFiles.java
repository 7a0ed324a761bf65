package dev.cairn.intake;

import dev.cairn.intake.Reading.Rejected;
import dev.cairn.json.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads files of athletes: one in a .json file, one a line in a .jsonl file of any length. */
public final class AthleteFiles {
  private static final int MEGABYTE = 1 << 20;

  /** A larger file with one athlete is refused before it is read. */
  public static final int LARGEST = 20 * MEGABYTE;

  private AthleteFiles() {}

  /** The athletes in the order of the file; a file that cannot be read gives one rejection. */
  public static AthleteTexts open(Path file) {
    if (Files.isDirectory(file)) {
      return sentence(file + " is a folder, not a file. Maybe name a file in it.");
    }
    try {
      boolean lines = file.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl");
      return lines ? lines(file.toString(), Files.newInputStream(file)) : one(file);
    } catch (IOException broken) {
      return sentence(unreadable(file.toString(), broken));
    }
  }

  /** The athletes of a stream, one a line; its name is for sentences. */
  public static AthleteTexts lines(String name, InputStream in) {
    return new LineTexts(name, in);
  }

  /** All readings of a file, for files that fit into memory. */
  public static List<Reading> read(Path file) {
    List<Reading> readings = new ArrayList<>();
    try (AthleteTexts texts = open(file)) {
      for (Unread text = texts.next(); text != null; text = texts.next()) {
        readings.add(text.read());
      }
    }
    return readings;
  }

  private static AthleteTexts one(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      return tooLarge(file);
    }
    byte[] bytes = content(file);
    if (bytes.length > LARGEST) {
      return tooLarge(file);
    }
    return LineTexts.blank(bytes)
        ? sentence(file + " is empty.")
        : new SingleText(() -> AthleteReader.read(bytes));
  }

  /** Some files hold more than they tell. */
  private static byte[] content(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LARGEST + 1);
    }
  }

  private static AthleteTexts tooLarge(Path file) {
    return sentence(
        file
            + " is larger than "
            + LARGEST / MEGABYTE
            + " MB, too much for one athlete. Maybe put one athlete a line in a .jsonl file.");
  }

  /** Why a file cannot be read, as a sentence. */
  public static String unreadable(String name, IOException problem) {
    return switch (problem) {
      case NoSuchFileException missing -> "There is no file " + name + ".";
      case AccessDeniedException denied -> name + " may not be read by this user.";
      case FileSystemException broken -> unreadable(name, broken.getReason());
      default -> unreadable(name, problem.getMessage());
    };
  }

  private static String unreadable(String name, @Nullable String reason) {
    return name + " cannot be read" + (reason == null ? "" : ": " + reason) + ".";
  }

  private static AthleteTexts sentence(String message) {
    return new SingleText(rejected(null, message));
  }

  static Unread rejected(@Nullable Place place, String message) {
    Reading rejected = new Rejected(null, List.of(new Finding(null, place, message)));
    return () -> rejected;
  }
}
