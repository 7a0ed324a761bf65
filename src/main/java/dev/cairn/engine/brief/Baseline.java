package dev.cairn.engine.brief;

/**
 * What the same runner gets without one of the injuries or ten years younger. A plan never goes
 * beyond it, however the other rules fall: an injury or age adds nothing.
 *
 * @param peak largest week, in steps
 * @param longest longest run, in steps
 * @param hardShare share of the hard minutes to keep so that they stay within it
 */
public record Baseline(int peak, int longest, double hardShare) {
  /** Nothing to stay within. */
  public static final Baseline NONE = new Baseline(Integer.MAX_VALUE, Integer.MAX_VALUE, 1);

  /** How a calculation names it. */
  public static final String NAME = "the same runner uninjured or younger";
}
