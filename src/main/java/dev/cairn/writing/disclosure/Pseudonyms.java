package dev.cairn.writing.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names that stand for runners outside: the same for the same runner and service, another for
 * another service, and nothing to whoever does not have the workspace's secret.
 */
public final class Pseudonyms {
  private static final String KIND = "HmacSHA256";
  private static final int LETTERS = 4;

  private final byte[] secret;

  public Pseudonyms(byte[] secret) {
    this.secret = secret.clone();
  }

  public String of(String runner, String provider) {
    try {
      Mac mac = Mac.getInstance(KIND);
      mac.init(new SecretKeySpec(secret, KIND));
      mac.update(provider.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      byte[] hash = mac.doFinal(runner.getBytes(StandardCharsets.UTF_8));
      String hex = HexFormat.of().formatHex(hash);
      return "R-" + hex.substring(0, LETTERS).toUpperCase(Locale.ROOT);
    } catch (NoSuchAlgorithmException | InvalidKeyException missing) {
      throw new IllegalStateException("Every Java has " + KIND, missing);
    }
  }
}
