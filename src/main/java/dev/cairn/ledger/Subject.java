package dev.cairn.ledger;

import java.util.regex.Pattern;

/**
 * Whom or what an entry is about, such as {@code athlete:} and an opaque id. It is also what can be
 * erased: the payload of an entry holds personal data of its subject and of nobody else, so a plan
 * of an athlete has the athlete as its subject.
 */
public record Subject(String type, OpaqueId id) {
  private static final Pattern TYPE = Pattern.compile("[a-z]{1,32}");
  private static final String LEDGER = "ledger";

  public Subject {
    if (!TYPE.matcher(type).matches()) {
      throw new IllegalArgumentException("A subject is of a type of one small word, not " + type);
    }
  }

  /** The ledger itself, for what concerns nobody in particular. It cannot be erased. */
  public static Subject ledger(OpaqueId id) {
    return new Subject(LEDGER, id);
  }

  public static Subject parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("A subject is a type, a colon and an id: " + text);
    }
    return new Subject(text.substring(0, colon), new OpaqueId(text.substring(colon + 1)));
  }

  public boolean isLedger() {
    return type.equals(LEDGER);
  }

  /** As an entry writes it. */
  public String text() {
    return type + ":" + id.hex();
  }
}
