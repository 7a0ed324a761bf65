package dev.cairn.intake.lifting;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes as text: UTF-8, or UTF-16 as spreadsheets save it, with or without a mark. */
final class LogText {
  private static final int LOOKED_AT = 200;

  private LogText() {}

  /** The text without its mark, or null when the bytes are no text. */
  static @Nullable String of(byte[] bytes) {
    try {
      String text =
          charset(bytes)
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException noText) {
      return null;
    }
  }

  private static Charset charset(byte[] bytes) {
    if (starts(bytes, 0xFF, 0xFE) || zeros(bytes, 1)) {
      return StandardCharsets.UTF_16LE;
    }
    return starts(bytes, 0xFE, 0xFF) || zeros(bytes, 0)
        ? StandardCharsets.UTF_16BE
        : StandardCharsets.UTF_8;
  }

  private static boolean starts(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /** Without a mark, Latin letters show UTF-16 by a zero in most pairs of bytes. */
  private static boolean zeros(byte[] bytes, int half) {
    int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
    int zeros = 0;
    for (int pair = 0; pair < pairs; pair++) {
      if (bytes[2 * pair + half] == 0 && bytes[2 * pair + 1 - half] != 0) {
        zeros++;
      }
    }
    return pairs > 1 && zeros * 4 > pairs * 3;
  }
}
