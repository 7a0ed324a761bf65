package dev.cairn.ledger;

/** Something in a ledger is not as it was written, or cannot be read, in one sentence. */
public final class Damage extends Exception {
  private static final long serialVersionUID = 1L;

  private final long sequence;
  private final String sentence;

  /** The sequence of the entry; 0 where it belongs to none. */
  public Damage(long sequence, String sentence) {
    super(sentence);
    this.sequence = sequence;
    this.sentence = sentence;
  }

  public long sequence() {
    return sequence;
  }

  public String sentence() {
    return sentence;
  }
}
