package dev.cairn.store.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be used, in the few words that stand in brackets in a sentence. */
public final class DiskWords {
  private DiskWords() {}

  public static String of(IOException thrown) {
    return switch (thrown) {
      case AccessDeniedException denied -> "access denied";
      case NoSuchFileException missing -> "no such file";
      case NotDirectoryException file -> "not a folder";
      case FileSystemException other when other.getReason() != null -> other.getReason();
      default -> thrown.getClass().getSimpleName() + " " + thrown.getMessage();
    };
  }
}
