package dev.cairn.elicit.seal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;

/**
 * The key of a round. Its public half lies with the meeting, and seals; its private half lies
 * outside the workspace, and opens.
 */
public final class RoundKey {
  static final String ALGORITHM = "X25519";

  private final byte[] open;
  private final byte[] secret;

  private RoundKey(byte[] open, byte[] secret) {
    this.open = open;
    this.secret = secret;
  }

  public static RoundKey generate(SecureRandom chance) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
      generator.initialize(255, chance);
      KeyPair pair = generator.generateKeyPair();
      return new RoundKey(pair.getPublic().getEncoded(), pair.getPrivate().getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java of our age has X25519", e);
    }
  }

  /** The key with this secret half; what belongs together is only found out when it opens. */
  public static RoundKey of(byte[] open, byte[] secret) {
    return new RoundKey(Arrays.copyOf(open, open.length), Arrays.copyOf(secret, secret.length));
  }

  /** The half that may be seen. */
  public byte[] open() {
    return Arrays.copyOf(open, open.length);
  }

  /** The half that must not be seen before the round closes. */
  public byte[] secret() {
    return Arrays.copyOf(secret, secret.length);
  }

  PrivateKey privateKey() throws GeneralSecurityException {
    return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret));
  }
}
