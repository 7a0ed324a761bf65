package dev.cairn.store.copy;

import dev.cairn.ledger.Progress;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.store.database.Access;
import dev.cairn.store.database.Cause;
import dev.cairn.store.database.Database;
import dev.cairn.store.database.DiskWords;
import dev.cairn.store.database.StoreFailure;
import dev.cairn.store.folder.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Copies a workspace into one file while it is in use. The file gets its name only when all in it
 * has been verified and has reached the disk; otherwise there is none. The signing key is not in
 * it.
 */
public final class Backup {
  private Backup() {}

  public static Outcome make(Database database, Path target, Progress progress) {
    if (Files.exists(target)) {
      throw new StoreFailure(
          Cause.READ_ONLY,
          target + " is there already and was left alone. Maybe give the backup another name.",
          null);
    }
    WholeFile file = new WholeFile(target);
    try {
      file.discard();
      try {
        database.copyTo(file.part());
        Outcome outcome = verified(file.part(), progress);
        if (outcome instanceof Outcome.Intact) {
          file.finish();
        }
        return outcome;
      } finally {
        file.discard();
      }
    } catch (IOException e) {
      throw new StoreFailure(
          Cause.DISK,
          "The backup "
              + target
              + " could not be written ("
              + DiskWords.of(e)
              + "), so there is none."
              + " Maybe the disk is full, or you lack the right to write there.",
          e);
    }
  }

  /** Reads a file that nobody writes, whole. */
  static Outcome verified(Path file, Progress progress) {
    try (Database copy = Database.open(file, Access.READ_STILL)) {
      return new WholeCheck(copy).run(List.of(), progress);
    }
  }
}
