package dev.cairn.ledger;

import java.util.regex.Pattern;

/** What happened, in words joined by dots, such as {@code plan.approved}. */
public record Kind(String name) {
  private static final Pattern FORM = Pattern.compile("[a-z]+(\\.[a-z]+)+");
  private static final int LONGEST = 64;

  /** The first entry: gives the ledger its id and its first key. */
  public static final Kind OPENED = new Kind("ledger.opened");

  /** From here on another key signs checkpoints. */
  public static final Kind KEY = new Kind("ledger.key");

  /** Payloads and salts of all earlier entries of the subject are gone. */
  public static final Kind ERASED = new Kind("ledger.erased");

  /** Kinds that begin like this are the ledger's own. */
  static final String OWN = "ledger.";

  public Kind {
    if (name.length() > LONGEST || !FORM.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "A kind is small words joined by dots, at most 64 letters, not \"" + name + "\"");
    }
  }

  public boolean isOwn() {
    return name.startsWith(OWN);
  }
}
