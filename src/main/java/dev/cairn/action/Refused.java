package dev.cairn.action;

import java.util.List;

/** An action that does not fit what is there; nothing was changed. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> points;

  public Refused(String sentence) {
    this(sentence, List.of());
  }

  /**
   * @param points everything that does not fit, where there is more than one thing
   */
  public Refused(String sentence, List<String> points) {
    super(sentence);
    this.points = List.copyOf(points);
  }

  public List<String> points() {
    return points;
  }

  /** Names the thing, the consequence, and a way on. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
