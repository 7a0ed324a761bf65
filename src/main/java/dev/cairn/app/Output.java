package dev.cairn.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that remembers why an answer could not be written and takes nothing more then. A
 * reader that has seen enough and closes its end, as {@code head} does, is no loss.
 */
final class Output extends OutputStream {
  /** Holds the plan of a short season whole, so that it is handed over at once. */
  private static final int ROOM = 1 << 17;

  private final OutputStream target;
  private @Nullable IOException failure;

  Output(OutputStream target) {
    this.target = new BufferedOutputStream(target, ROOM);
  }

  @Override
  public void write(int b) throws IOException {
    attempt(() -> target.write(b));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    attempt(() -> target.write(bytes, offset, length));
  }

  @Override
  public void flush() throws IOException {
    attempt(target::flush);
  }

  /** Why part of the answer is missing, if it is. */
  Optional<String> lost() {
    return Optional.ofNullable(failure)
        .map(e -> String.valueOf(e.getMessage()))
        .filter(reason -> !reason.contains("Broken pipe"));
  }

  private void attempt(Write write) throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      write.run();
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  private interface Write {
    void run() throws IOException;
  }
}
