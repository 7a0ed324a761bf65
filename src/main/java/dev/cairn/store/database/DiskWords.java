package dev.cairn.store.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/** Why a file could not be used, in the few words that stand in brackets in a sentence. */
public final class DiskWords {
  private DiskWords() {}

  public static String of(IOException thrown) {
    return switch (thrown) {
      case AccessDeniedException _ -> "access denied";
      case NoSuchFileException _ -> "no such file";
      case NotDirectoryException _ -> "not a folder";
      case FileSystemException other ->
          Objects.requireNonNullElse(other.getReason(), "no reason given");
      default -> thrown.getClass().getSimpleName() + " " + thrown.getMessage();
    };
  }
}
