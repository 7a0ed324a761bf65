package dev.cairn.cli;

import dev.cairn.trail.DamagedPlan;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The lines of a file of plans, byte for byte and one at a time; blank ones are left out. */
final class PlanLines implements AutoCloseable {
  private final InputStream in;
  private boolean first = true;

  PlanLines(Path path) throws DamagedPlan {
    if (Files.isDirectory(path)) {
      throw new DamagedPlan("it is a folder. Maybe name a file in it.");
    }
    try {
      in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    } catch (IOException broken) {
      throw unreadable(broken);
    }
  }

  /** The next line without its end, or null after the last. */
  byte @Nullable [] next() throws DamagedPlan {
    try {
      byte[] line = line();
      while (line != null && blank(line)) {
        line = line();
      }
      boolean laidOut = first && line != null && !endsObject(line);
      first = false;
      return laidOut && line != null ? withTheRest(line) : line;
    } catch (IOException broken) {
      throw unreadable(broken);
    }
  }

  private byte @Nullable [] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int b = in.read();
    if (b < 0) {
      return null;
    }
    for (; b >= 0 && b != '\n'; b = in.read()) {
      line.write(b);
    }
    return line.toByteArray();
  }

  /** A plan that somebody has laid out over several lines is one line here. */
  private byte[] withTheRest(byte[] line) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(line);
    whole.write('\n');
    in.transferTo(whole);
    return whole.toByteArray();
  }

  private static boolean blank(byte[] line) {
    return new String(line, StandardCharsets.ISO_8859_1).isBlank();
  }

  private static boolean endsObject(byte[] line) {
    return new String(line, StandardCharsets.ISO_8859_1).stripTrailing().endsWith("}");
  }

  private static DamagedPlan unreadable(IOException problem) {
    return new DamagedPlan(
        switch (problem) {
          case NoSuchFileException missing -> "there is no such file.";
          case AccessDeniedException denied -> "it may not be read by this user.";
          default -> "it cannot be read (" + problem.getMessage() + ").";
        });
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
