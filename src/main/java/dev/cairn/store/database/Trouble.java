package dev.cairn.store.database;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** Turns what SQLite says into a sentence for the user. What only a bug can cause stays a bug. */
final class Trouble {
  /** An extended code of SQLite holds its plain code in the lowest byte. */
  private static final int PLAIN = 0xFF;

  private Trouble() {}

  static RuntimeException of(SQLException thrown, Path file) {
    SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(thrown.getErrorCode() & PLAIN);
    return switch (code) {
      case SQLITE_BUSY, SQLITE_LOCKED ->
          failure(
              Cause.LOCKED,
              file
                  + " is locked by another program, so nothing was changed."
                  + " Maybe close what has it open and try again.",
              thrown);
      case SQLITE_FULL ->
          failure(
              Cause.FULL,
              "The disk with "
                  + file
                  + " is full, so nothing was saved."
                  + " Maybe make room and try again; what was saved before is safe.",
              thrown);
      case SQLITE_READONLY, SQLITE_PERM ->
          failure(
              Cause.READ_ONLY,
              file
                  + " cannot be written, so nothing was changed."
                  + " Maybe you lack the right to write this file or its folder.",
              thrown);
      case SQLITE_CANTOPEN, SQLITE_AUTH ->
          failure(
              Cause.CLOSED,
              file
                  + " cannot be opened."
                  + " Maybe its folder does not exist, or you lack the right to use it.",
              thrown);
      case SQLITE_CORRUPT ->
          failure(
              Cause.DAMAGED,
              file
                  + " is damaged: part of it is not as it was written."
                  + " Maybe restore a backup; \"ledger verify\" names the first entry that is hit.",
              thrown);
      case SQLITE_NOTADB ->
          failure(
              Cause.FOREIGN,
              file
                  + " is no workspace of Cairn, or its beginning was overwritten."
                  + " Maybe restore a backup, or name another folder with --workspace.",
              thrown);
      case SQLITE_IOERR, SQLITE_PROTOCOL, SQLITE_NOLFS ->
          failure(
              Cause.DISK,
              "The disk with "
                  + file
                  + " failed ("
                  + code
                  + "), so the last step was not saved."
                  + " Maybe the disk was taken out or is full; what was saved before is safe.",
              thrown);
      default ->
          new IllegalStateException(
              "SQLite refused what the program asked for: " + thrown.getMessage(), thrown);
    };
  }

  private static StoreFailure failure(Cause why, String sentence, SQLException thrown) {
    return new StoreFailure(why, sentence, thrown);
  }
}
