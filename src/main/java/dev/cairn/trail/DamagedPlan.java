package dev.cairn.trail;

/** Why a stored plan cannot be used, in one sentence. */
public final class DamagedPlan extends Exception {
  private static final long serialVersionUID = 1L;

  /** The sentence may quote what is damaged, which must not break a line or worse. */
  public DamagedPlan(String sentence) {
    super(sentence.replaceAll("\\p{Cntrl}", "\uFFFD"));
  }
}
