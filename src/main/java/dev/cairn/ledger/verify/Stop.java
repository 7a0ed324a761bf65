package dev.cairn.ledger.verify;

/** Ends a verification at the first problem. */
final class Stop extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  Stop(long sequence, Fault fault, String sentence) {
    super(sentence);
    problem = new Problem(sequence, fault, sentence);
  }

  Problem problem() {
    return problem;
  }
}
