package dev.cairn.trail;

/** Somebody asked for a place that the plan does not have; the message names a near one. */
public final class UnknownPlace extends Exception {
  private static final long serialVersionUID = 1L;

  public UnknownPlace(String sentence) {
    super(sentence);
  }
}
