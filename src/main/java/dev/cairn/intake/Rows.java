package dev.cairn.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream one by one; of a line that is too long only its number is kept. */
final class Rows {
  /** A line without its end; without its text when that is too long. */
  record Row(int number, byte @Nullable [] text) {}

  private final InputStream in;
  private final int longest;
  private final byte[] block = new byte[1 << 16];
  private final ByteArrayOutputStream row = new ByteArrayOutputStream();
  private int from;
  private int to;
  private int number;

  Rows(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The next line, or null after the last. */
  @Nullable Row next() throws IOException {
    if (!more()) {
      return null;
    }
    row.reset();
    long length = 0;
    boolean ended = false;
    while (!ended && more()) {
      int end = lineEnd();
      length += end - from;
      if (length <= longest) {
        row.write(block, from, end - from);
      }
      ended = end < to;
      from = ended ? end + 1 : end;
    }
    number++;
    return new Row(number, length <= longest ? row.toByteArray() : null);
  }

  private int lineEnd() {
    int at = from;
    while (at < to && block[at] != '\n') {
      at++;
    }
    return at;
  }

  /** Whether anything is left, fetching it if need be. */
  private boolean more() throws IOException {
    if (from == to) {
      from = 0;
      to = Math.max(0, in.read(block));
    }
    return from < to;
  }
}
