package dev.cairn.ledger;

import dev.cairn.ledger.checkpoint.VerifierKey;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The payload of the ledger's own entries that name a key: {@code {"key":"..."}}. */
public final class KeyPayload {
  private static final String BEFORE = "{\"key\":\"";
  private static final String BEHIND = "\"}";

  private KeyPayload() {}

  /** A key's text has no letter that JSON would escape. */
  public static byte[] bytes(VerifierKey key) {
    return (BEFORE + key.text() + BEHIND).getBytes(StandardCharsets.US_ASCII);
  }

  /** The key, if exactly one stands there. */
  public static Optional<VerifierKey> read(byte[] payload) {
    String text = new String(payload, StandardCharsets.ISO_8859_1);
    return text.startsWith(BEFORE) && text.endsWith(BEHIND) && text.length() > BEFORE.length()
        ? VerifierKey.parse(text.substring(BEFORE.length(), text.length() - BEHIND.length()))
        : Optional.empty();
  }
}
