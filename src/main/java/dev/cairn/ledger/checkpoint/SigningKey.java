package dev.cairn.ledger.checkpoint;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** A private Ed25519 key in memory, and its one line of text for a key vault. */
public final class SigningKey implements Signer {
  private static final String MARK = "CAIRN+PRIVATE+KEY";
  private static final int SEED = 32;

  /** What PKCS #8 puts before the 32 bytes. */
  private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

  private final VerifierKey publicKey;
  private final byte[] seed;
  private final PrivateKey privateKey;

  private SigningKey(VerifierKey publicKey, byte[] seed) throws GeneralSecurityException {
    this.publicKey = publicKey;
    this.seed = seed;
    byte[] encoded = Arrays.copyOf(PKCS8, PKCS8.length + SEED);
    System.arraycopy(seed, 0, encoded, PKCS8.length, SEED);
    this.privateKey =
        KeyFactory.getInstance(VerifierKey.ALGORITHM)
            .generatePrivate(new PKCS8EncodedKeySpec(encoded));
  }

  public static SigningKey generate(String name, SecureRandom chance) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(VerifierKey.ALGORITHM);
      generator.initialize(255, chance);
      KeyPair pair = generator.generateKeyPair();
      byte[] encoded = pair.getPrivate().getEncoded();
      byte[] seed = Arrays.copyOfRange(encoded, encoded.length - SEED, encoded.length);
      return new SigningKey(VerifierKey.of(name, pair.getPublic()), seed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java of our age has Ed25519", e);
    }
  }

  /** Reads what {@link #secretText} wrote; none if the two halves do not belong together. */
  public static Optional<SigningKey> parse(String secretText) {
    String[] words = secretText.strip().split(" ", -1);
    if (words.length != 3 || !MARK.equals(words[0])) {
      return Optional.empty();
    }
    Optional<VerifierKey> publicKey = VerifierKey.parse(words[1]);
    Optional<byte[]> seed = Base64Text.bytes(words[2], SEED);
    return publicKey.isEmpty() || seed.isEmpty()
        ? Optional.empty()
        : of(publicKey.get(), seed.get());
  }

  /** The two halves of a key, if they belong together. */
  public static Optional<SigningKey> of(VerifierKey publicKey, byte[] seed) {
    try {
      SigningKey key = new SigningKey(publicKey, seed.clone());
      byte[] probe = "Do these two belong together?".getBytes(StandardCharsets.UTF_8);
      return publicKey.verifies(probe, key.sign(probe)) ? Optional.of(key) : Optional.empty();
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  /** The private key itself, on one line. For a {@link KeyVault} and nothing else. */
  public String secretText() {
    return MARK + " " + publicKey.text() + " " + Base64Text.of(seed);
  }

  @Override
  public VerifierKey publicKey() {
    return publicKey;
  }

  @Override
  public byte[] sign(byte[] message) {
    try {
      Signature ed25519 = Signature.getInstance(VerifierKey.ALGORITHM);
      ed25519.initSign(privateKey);
      ed25519.update(message);
      return ed25519.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The key " + publicKey.id() + " cannot sign", e);
    }
  }

  /** Tells which key it is and keeps the secret. */
  @Override
  public String toString() {
    return "private key of " + publicKey.text();
  }
}
