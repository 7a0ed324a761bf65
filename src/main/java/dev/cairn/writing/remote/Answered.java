package dev.cairn.writing.remote;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The service answered, and not with text. */
final class Answered extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String body;
  private final transient @Nullable Duration wait;

  /**
   * @param body the beginning of what it said
   * @param wait how long it asked to be left alone; null when it did not
   */
  Answered(int status, String body, @Nullable Duration wait) {
    super("HTTP " + status);
    this.status = status;
    this.body = body;
    this.wait = wait;
  }

  int status() {
    return status;
  }

  String body() {
    return body;
  }

  @Nullable Duration pause() {
    return wait;
  }
}
