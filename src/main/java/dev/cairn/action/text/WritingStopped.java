package dev.cairn.action.text;

import java.util.List;

/** No text came; what is there stays. The sentence never holds a key. */
public final class WritingStopped extends Exception {
  private static final long serialVersionUID = 1L;

  private final Why why;
  private final transient List<Written.Sent> sent;

  /** What stopped it. */
  public enum Why {
    NO_KEY,
    UNREACHABLE,
    NOT_ALLOWED,
    PATIENCE,
    LATE,
    CANCELLED,
    CUT,
    NO_ANSWER,
    TOO_LONG,
    REFUSED,
    NOT_AS_SHOWN
  }

  public WritingStopped(Why why, String sentence, List<Written.Sent> sent) {
    super(sentence);
    this.why = why;
    this.sent = List.copyOf(sent);
  }

  public Why why() {
    return why;
  }

  /** What had left by then. */
  public List<Written.Sent> sent() {
    return sent;
  }

  public String sentence() {
    return String.valueOf(getMessage());
  }
}
