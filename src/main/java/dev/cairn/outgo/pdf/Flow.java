package dev.cairn.outgo.pdf;

import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Text from top to bottom over as many upright pages as it needs. */
final class Flow implements AutoCloseable {
  static final double LEFT = 52;
  static final double RIGHT = PDRectangle.A4.getWidth() - LEFT;
  private static final double TOP = 56;
  private static final double BOTTOM = PDRectangle.A4.getHeight() - 56;

  private final PDDocument document;
  private final Typefaces typefaces;
  private final Outlines outlines = new Outlines();
  private PDPageContentStream stream;
  private Pen pen;
  private double y = TOP;

  Flow(PDDocument document, Typefaces typefaces) throws IOException {
    this.document = document;
    this.typefaces = typefaces;
    this.stream = begun();
    this.pen = pen(stream);
  }

  private PDPageContentStream begun() throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return new PDPageContentStream(document, page);
  }

  private Pen pen(PDPageContentStream on) {
    return new Pen(on, PDRectangle.A4.getHeight(), typefaces, outlines);
  }

  Pen pen() {
    return pen;
  }

  double y() {
    return y;
  }

  void down(double by) {
    y += by;
  }

  /** What needs so much room stands on one page. */
  void keep(double room) throws IOException {
    if (y + room > BOTTOM && y > TOP) {
      stream.close();
      stream = begun();
      pen = pen(stream);
      y = TOP;
    }
  }

  /** Lines as wide as there is room for, over pages if need be. */
  void text(String text, double x, Face face, double size, Ink ink) throws IOException {
    double leading = size * 1.4;
    for (String line : pen.lines(text, RIGHT - x, face, size)) {
      for (String part : broken(line, RIGHT - x, face, size)) {
        keep(leading);
        pen.write(part, x, y + size, face, size, ink);
        y += leading;
      }
    }
  }

  /** What has no blank, such as a long condition, is broken where the page ends. */
  private List<String> broken(String line, double room, Face face, double size) {
    List<String> parts = new java.util.ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int sign : line.codePoints().toArray()) {
      String longer = part + Character.toString(sign);
      if (!part.isEmpty() && pen.width(longer, face, size) > room) {
        parts.add(part.toString());
        part.setLength(0);
      }
      part.appendCodePoint(sign);
    }
    parts.add(part.toString());
    return parts;
  }

  /** The number of each page at its foot, once all are there. */
  void number(String title, BiFunction<Integer, Integer, String> said) throws IOException {
    stream.close();
    int pages = document.getNumberOfPages();
    for (int at = 0; at < pages; at++) {
      PDPage page = document.getPage(at);
      try (PDPageContentStream foot =
          new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
        Pen low = pen(foot);
        double baseline = PDRectangle.A4.getHeight() - 30;
        low.write(title, LEFT, baseline, Face.PLAIN, 8, Ink.QUIET);
        String number = said.apply(at + 1, pages);
        low.writeRight(number, RIGHT, baseline, Face.PLAIN, 8, Ink.QUIET);
      }
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
