package dev.cairn.ledger.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lines of bytes from a file that nobody can trust: a line that never ends is not read to its end.
 */
final class LineReader implements Closeable {
  /** Longer than any line with an entry can be. */
  static final int LONGEST = 2048;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;

  LineReader(InputStream in) {
    this.in = in;
  }

  /** A line is too long, or the last one has no end. */
  static final class NoLine extends Exception {
    private static final long serialVersionUID = 1L;

    private NoLine(String sentence) {
      super(sentence);
    }
  }

  /** The next line without its end, or null behind the last. */
  byte @Nullable [] next() throws IOException, NoLine {
    int from = at;
    while (true) {
      int seek = from;
      while (seek < end && buffer[seek] != '\n') {
        seek++;
      }
      if (seek - at > LONGEST) {
        throw new NoLine("a line is longer than " + LONGEST + " bytes");
      }
      if (seek < end) {
        byte[] line = Arrays.copyOfRange(buffer, at, seek);
        at = seek + 1;
        return line;
      }
      int pending = end - at;
      if (!more()) {
        if (pending == 0) {
          return null;
        }
        throw new NoLine("the last line has no end");
      }
      from = at + pending;
    }
  }

  /** Moves what is left to the front and reads more behind it. */
  private boolean more() throws IOException {
    System.arraycopy(buffer, at, buffer, 0, end - at);
    end -= at;
    at = 0;
    int read = in.read(buffer, end, buffer.length - end);
    end += Math.max(read, 0);
    return read > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
