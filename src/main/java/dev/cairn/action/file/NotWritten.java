package dev.cairn.action.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why a file was not written, as a sentence. */
public record NotWritten(Path target, IOException cause) {
  public String sentence() {
    return target + " was not written: " + reason() + ".";
  }

  private String reason() {
    return switch (cause) {
      case NoSuchFileException none -> "its folder does not exist. Maybe make the folder first";
      case AccessDeniedException denied -> "the folder or file is protected against writing";
      case FileSystemException file when file.getReason() != null ->
          String.valueOf(file.getReason());
      default -> String.valueOf(cause.getMessage());
    };
  }
}
