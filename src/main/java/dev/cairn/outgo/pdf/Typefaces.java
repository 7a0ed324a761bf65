package dev.cairn.outgo.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of a document, embedded with the signs that are used. */
final class Typefaces {
  private static final int LETTER = 0x250;

  private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);

  Typefaces(PDDocument document, Function<String, InputStream> files) throws IOException {
    for (Face face : Face.values()) {
      try (InputStream file = files.apply(face.file())) {
        fonts.put(face, PDType0Font.load(document, file, true));
      }
    }
  }

  PDType0Font font(Face face) {
    return java.util.Objects.requireNonNull(fonts.get(face));
  }

  /** Whether all of it can be written one sign after the other. */
  boolean writes(String text, Face face) {
    return text.codePoints().allMatch(sign -> sign < LETTER || single(sign, face));
  }

  /** Scripts that join or turn their letters are left to {@link Outlines}. */
  private boolean single(int sign, Face face) {
    boolean leftToRight =
        switch (Character.getDirectionality(sign)) {
          case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
              Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
              false;
          default -> Character.getType(sign) != Character.NON_SPACING_MARK;
        };
    return leftToRight && has(sign, face);
  }

  private boolean has(int sign, Face face) {
    try {
      return font(face).encode(new String(Character.toChars(sign))).length > 0;
    } catch (IOException | IllegalArgumentException none) {
      return false;
    }
  }

  double width(String text, Face face, double size) {
    try {
      return font(face).getStringWidth(text) / 1000 * size;
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
