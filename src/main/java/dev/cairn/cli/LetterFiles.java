package dev.cairn.cli;

import dev.cairn.action.file.NotWritten;
import dev.cairn.action.file.WholeFile;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.meeting.QuestionSet;
import dev.cairn.pack.shelf.QuestionsFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files that go between machines that hold one meeting. */
final class LetterFiles {
  private static final int LARGEST = 4_000_000;

  private LetterFiles() {}

  static byte[] read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new Stopped(
            Exit.REFUSED,
            file
                + " has more than "
                + LARGEST
                + " bytes, as no file of a meeting has, so nothing was taken from it.");
      }
      return bytes;
    } catch (NoSuchFileException none) {
      throw new Stopped(
          Exit.FAILED, "There is no file " + file + ", so nothing was done. Maybe it is misspelt.");
    } catch (IOException broken) {
      throw new Stopped(
          Exit.FAILED,
          file + " cannot be read (" + broken.getMessage() + "), so nothing was done.");
    }
  }

  static void write(Path file, byte[] bytes) {
    try (WholeFile whole = WholeFile.at(file)) {
      whole.stream().write(bytes);
      whole.finish();
    } catch (IOException problem) {
      throw new Stopped(Exit.FAILED, new NotWritten(file, problem).sentence());
    }
  }

  static QuestionSet questions(Path file) {
    try {
      return QuestionsFile.read(file.toString(), read(file));
    } catch (PackRefused refused) {
      throw new Stopped(Exit.REFUSED, QuestionsFile.sentence(refused.problem()));
    }
  }
}
