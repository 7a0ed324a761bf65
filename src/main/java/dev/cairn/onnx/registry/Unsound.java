package dev.cairn.onnx.registry;

import dev.cairn.strength.score.Scored.Cause;
import dev.cairn.strength.score.Scored.Silent;

/** A model is not what it should be, so nobody asks it. */
public final class Unsound extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Silent silent;

  public Unsound(Silent silent) {
    super(silent.sentence());
    this.silent = silent;
  }

  /** {@code why} and {@code maybe} are ends of sentences. */
  public static Unsound of(Cause cause, String model, String why, String maybe) {
    return new Unsound(
        new Silent(
            cause, "The model " + model + " is not asked: " + why + ". Maybe " + maybe + "."));
  }

  static Unsound damaged(String model, String why, String maybe) {
    return of(Cause.DAMAGED, model, why, maybe);
  }

  /** What is said in the model's place. */
  public Silent silent() {
    return silent;
  }
}
