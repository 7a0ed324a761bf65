package dev.cairn.writing.remote;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether and when to ask again; what the service asks for counts before our own idea. */
record Persistence(int attempts, Duration first, Duration limit) {
  /** Three questions within a minute and a half. */
  static final Persistence USUAL =
      new Persistence(3, Duration.ofSeconds(1), Duration.ofSeconds(90));

  private static final int TOO_MANY = 429;
  private static final int SERVER = 500;

  /** Whether the same question may get an answer later. */
  static boolean passing(int status) {
    return status == TOO_MANY || status >= SERVER;
  }

  /**
   * How long to wait before the next question; nothing when there is to be none.
   *
   * @param asked how often it was asked
   * @param wished what the service asks for; null when it does not say
   */
  Optional<Duration> pause(int asked, @Nullable Duration wished, Duration left) {
    Duration pause = wished == null ? first.multipliedBy(1L << (asked - 1)) : wished;
    return asked < attempts && pause.compareTo(left) < 0 ? Optional.of(pause) : Optional.empty();
  }
}
