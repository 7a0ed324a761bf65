package dev.cairn.trail;

/** Why a stored plan cannot be used, in one sentence. */
public final class DamagedPlan extends Exception {
  private static final long serialVersionUID = 1L;

  public DamagedPlan(String sentence) {
    super(sentence);
  }
}
