package dev.cairn.outgo.pdf;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.util.Optional;

/**
 * Draws what the fonts of the page cannot write, such as Arabic names: a font of the system is
 * asked, letters are joined and run as their script wants, and what comes out are shapes.
 */
class Outlines {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  record Drawn(Shape shape, double width) {}

  /** Nothing where no font here has all of the signs. */
  Optional<Drawn> of(String text, float size, boolean bold) {
    try {
      Font font = new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont(size);
      if (font.canDisplayUpTo(text) >= 0) {
        return Optional.empty();
      }
      TextLayout layout = new TextLayout(text, font, EXACT);
      return Optional.of(new Drawn(layout.getOutline(null), layout.getAdvance()));
    } catch (RuntimeException | LinkageError noFonts) {
      // Systems without a display may come without any font of their own.
      return Optional.empty();
    }
  }
}
