package dev.cairn.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that remembers why an answer could not be written. A reader that has seen enough
 * and closes its end, as {@code head} does, is no loss.
 */
final class Output extends OutputStream {
  private final OutputStream target;
  private @Nullable IOException failure;

  Output(OutputStream target) {
    this.target = new BufferedOutputStream(target);
  }

  @Override
  public void write(int b) {
    attempt(() -> target.write(b));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    attempt(() -> target.write(bytes, offset, length));
  }

  @Override
  public void flush() {
    attempt(target::flush);
  }

  /** Why part of the answer is missing, if it is. */
  Optional<String> lost() {
    return Optional.ofNullable(failure)
        .map(e -> String.valueOf(e.getMessage()))
        .filter(reason -> !reason.contains("Broken pipe"));
  }

  private void attempt(Write write) {
    if (failure == null) {
      try {
        write.run();
      } catch (IOException e) {
        failure = e;
      }
    }
  }

  private interface Write {
    void run() throws IOException;
  }
}
