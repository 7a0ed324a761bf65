package dev.cairn.ledger.checkpoint;

import java.util.Base64;
import java.util.Optional;

/** Base64 with one spelling for every sequence of bytes: spare bits must be zero. */
final class Base64Text {
  private Base64Text() {}

  static String of(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  static Optional<byte[]> bytes(String text, int length) {
    return bytes(text).filter(bytes -> bytes.length == length);
  }

  static Optional<byte[]> bytes(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      return of(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
