package dev.cairn.ledger.tree;

import java.nio.charset.StandardCharsets;

/** Compares hashes with their digits where these lie, without making texts of them. */
public final class Hex {
  private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private Hex() {}

  /** Whether the small hexadecimal digits of the hash stand at this place. */
  public static boolean stands(byte[] hash, byte[] text, int at) {
    int difference = 0;
    for (int i = 0; i < Hash.LENGTH; i++) {
      difference |= text[at + 2 * i] ^ DIGITS[hash[i] >> 4 & 15];
      difference |= text[at + 2 * i + 1] ^ DIGITS[hash[i] & 15];
    }
    return difference == 0;
  }
}
