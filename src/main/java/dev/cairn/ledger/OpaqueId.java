package dev.cairn.ledger;

import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A name that says nothing: 128 bits of chance, written as 32 small hexadecimal digits. Entries are
 * never erased, so whoever they speak of is named like this. Never made from a name or an address,
 * which could be guessed back.
 */
public record OpaqueId(String hex) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
  private static final int BYTES = 16;

  public OpaqueId {
    if (!FORM.matcher(hex).matches()) {
      throw new IllegalArgumentException(
          "An id is 32 small hexadecimal digits of pure chance, not \"" + hex + "\"");
    }
  }

  /** Wants a strong source, such as {@link java.security.SecureRandom}. */
  public static OpaqueId random(RandomGenerator chance) {
    byte[] bytes = new byte[BYTES];
    chance.nextBytes(bytes);
    return new OpaqueId(HexFormat.of().formatHex(bytes));
  }

  @Override
  public String toString() {
    return hex;
  }
}
