package dev.cairn.ledger.checkpoint;

import dev.cairn.ledger.tree.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A public Ed25519 key as signed notes write it: {@code name+id+base64}, where the id is the
 * beginning of a hash over name and key.
 */
public final class VerifierKey {
  static final String ALGORITHM = "Ed25519";
  static final int ID = 4;
  static final int SIGNATURE = 64;
  private static final byte TYPE = 1;
  private static final int KEY = 32;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9./-]{1,100}");
  private static final Pattern FORM =
      Pattern.compile("(" + NAME.pattern() + ")\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]{44})");

  /** What X.509 puts before the 32 bytes. */
  private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

  private final String name;
  private final byte[] key;
  private final byte[] id;
  private final PublicKey publicKey;

  private VerifierKey(String name, byte[] key) {
    this.name = name;
    this.key = key;
    this.id = Arrays.copyOf(new Sha256().plain(named(name, typed(key))), ID);
    this.publicKey = decoded(key);
  }

  static VerifierKey of(String name, PublicKey publicKey) {
    byte[] encoded = publicKey.getEncoded();
    return of(name, Arrays.copyOfRange(encoded, encoded.length - KEY, encoded.length));
  }

  /** A key of 32 bytes, as RFC 8032 writes it. */
  public static VerifierKey of(String name, byte[] key) {
    if (!NAME.matcher(name).matches() || key.length != KEY) {
      throw new IllegalArgumentException("A key has 32 bytes and a plain name, not " + name);
    }
    return new VerifierKey(name, key.clone());
  }

  /** Reads what {@link #text} writes and nothing else. */
  public static Optional<VerifierKey> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    return Base64Text.bytes(form.group(3), KEY + 1)
        .filter(bytes -> bytes[0] == TYPE)
        .map(bytes -> of(form.group(1), Arrays.copyOfRange(bytes, 1, bytes.length)))
        .filter(key -> key.text().equals(text));
  }

  /** Whose key it is: for a ledger its origin. */
  public String name() {
    return name;
  }

  /** Eight hexadecimal digits that tell keys of one name apart. */
  public String id() {
    return HexFormat.of().formatHex(id);
  }

  byte[] idBytes() {
    return id.clone();
  }

  public String text() {
    return name + "+" + id() + "+" + Base64Text.of(typed(key));
  }

  public boolean verifies(byte[] message, byte[] signature) {
    try {
      Signature ed25519 = Signature.getInstance(ALGORITHM);
      ed25519.initVerify(publicKey);
      ed25519.update(message);
      return signature.length == SIGNATURE && ed25519.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifierKey that && text().equals(that.text());
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }

  @Override
  public String toString() {
    return text();
  }

  private static PublicKey decoded(byte[] key) {
    byte[] encoded = Arrays.copyOf(X509, X509.length + KEY);
    System.arraycopy(key, 0, encoded, X509.length, KEY);
    try {
      return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("These 32 bytes are no Ed25519 key", e);
    }
  }

  private static byte[] typed(byte[] key) {
    byte[] typed = new byte[KEY + 1];
    typed[0] = TYPE;
    System.arraycopy(key, 0, typed, 1, KEY);
    return typed;
  }

  private static byte[] named(String name, byte[] typed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes((name + "\n").getBytes(StandardCharsets.UTF_8));
    out.writeBytes(typed);
    return out.toByteArray();
  }
}
