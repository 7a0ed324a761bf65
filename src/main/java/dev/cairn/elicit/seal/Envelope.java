package dev.cairn.elicit.seal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Seals bytes for the holder of a round's secret: a key of its own agreed on by X25519, stretched
 * by HKDF-SHA-256, and AES-256-GCM bound to what the envelope is for. Envelopes are padded, so that
 * their length tells nothing of what a coach wrote.
 */
public final class Envelope {
  private static final int PADDED_TO = 1024;
  private static final int LENGTH = Integer.BYTES;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int KEY_BYTES = 32;

  private Envelope() {}

  /**
   * Seals.
   *
   * @param open the open half of the round's key
   * @param purpose what the envelope is for; it opens for nothing else
   */
  public static byte[] seal(byte[] open, byte[] plain, byte[] purpose, SecureRandom chance) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(RoundKey.ALGORITHM);
      generator.initialize(255, chance);
      KeyPair once = generator.generateKeyPair();
      byte[] mine = once.getPublic().getEncoded();
      byte[] nonce = new byte[NONCE];
      chance.nextBytes(nonce);
      Cipher cipher =
          cipher(Cipher.ENCRYPT_MODE, key(once.getPrivate(), open, mine, open), nonce, purpose);
      byte[] hidden = cipher.doFinal(padded(plain));
      return ByteBuffer.allocate(Short.BYTES + mine.length + NONCE + hidden.length)
          .putShort((short) mine.length)
          .put(mine)
          .put(nonce)
          .put(hidden)
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("An answer could not be sealed", e);
    }
  }

  /** Opens; empty if it was sealed for another round or purpose, or changed since. */
  public static Optional<byte[]> open(RoundKey key, byte[] sealed, byte[] purpose) {
    try {
      ByteBuffer in = ByteBuffer.wrap(sealed);
      byte[] theirs = new byte[in.getShort()];
      in.get(theirs);
      byte[] nonce = new byte[NONCE];
      in.get(nonce);
      byte[] hidden = new byte[in.remaining()];
      in.get(hidden);
      Cipher cipher =
          cipher(
              Cipher.DECRYPT_MODE,
              key(key.privateKey(), theirs, theirs, key.open()),
              nonce,
              purpose);
      ByteBuffer plain = ByteBuffer.wrap(cipher.doFinal(hidden));
      int length = plain.getInt();
      if (length < 0 || length > plain.remaining()) {
        return Optional.empty();
      }
      byte[] bytes = new byte[length];
      plain.get(bytes);
      return Optional.of(bytes);
    } catch (GeneralSecurityException | RuntimeException foreign) {
      // Whatever is wrong with it, it is not an envelope of this round.
      return Optional.empty();
    }
  }

  private static byte[] padded(byte[] plain) {
    int length = (LENGTH + plain.length + PADDED_TO - 1) / PADDED_TO * PADDED_TO;
    return Arrays.copyOf(
        ByteBuffer.allocate(LENGTH + plain.length).putInt(plain.length).put(plain).array(), length);
  }

  private static SecretKey key(PrivateKey mine, byte[] theirs, byte[] once, byte[] round)
      throws GeneralSecurityException {
    PublicKey other =
        KeyFactory.getInstance(RoundKey.ALGORITHM).generatePublic(new X509EncodedKeySpec(theirs));
    KeyAgreement agreement = KeyAgreement.getInstance(RoundKey.ALGORITHM);
    agreement.init(mine);
    agreement.doPhase(other, true);
    byte[] shared = agreement.generateSecret();
    byte[] both = ByteBuffer.allocate(once.length + round.length).put(once).put(round).array();
    return KDF.getInstance("HKDF-SHA256")
        .deriveKey("AES", HKDFParameterSpec.ofExtract().addIKM(shared).thenExpand(both, KEY_BYTES));
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] purpose)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(purpose);
    return cipher;
  }
}
