package dev.cairn.action.rulebook;

import dev.cairn.pack.Signed;

/** Where a rule does not hold as it was signed. */
public sealed interface BookException {
  /** Somebody switched it off since. */
  record Off(Signed signed) implements BookException {
    String reason() {
      return signed.reason();
    }
  }

  /** Somebody chose another value of its band since. */
  record Chosen(double value, Signed signed) implements BookException {
    String reason() {
      return signed.reason();
    }
  }

  /** A plan that coaches left as it was, though the rule would hold. */
  record Left(String plan) implements BookException {}
}
