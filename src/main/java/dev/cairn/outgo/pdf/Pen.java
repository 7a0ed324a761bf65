package dev.cairn.outgo.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/** Writes and draws on a page, measured from its upper left corner. */
final class Pen {
  private static final Pattern UNIT =
      Pattern.compile("(?<=[0-9]) (?=(?:/?km|/?mi|min|h|s|%)\\b|%)");
  private static final String BOX = "□";

  private final PDPageContentStream page;
  private final double height;
  private final Typefaces typefaces;
  private final Outlines outlines;

  Pen(PDPageContentStream page, double height, Typefaces typefaces, Outlines outlines) {
    this.page = page;
    this.height = height;
    this.typefaces = typefaces;
    this.outlines = outlines;
  }

  void fill(double x, double y, double width, double tall, Ink ink) throws IOException {
    page.setNonStrokingColor(ink.colour());
    page.addRect((float) x, (float) (height - y - tall), (float) width, (float) tall);
    page.fill();
  }

  void frame(double x, double y, double width, double tall, double line, Ink ink)
      throws IOException {
    page.setStrokingColor(ink.colour());
    page.setLineWidth((float) line);
    page.addRect((float) x, (float) (height - y - tall), (float) width, (float) tall);
    page.stroke();
  }

  void line(double x, double y, double toX, double toY, double width, Ink ink) throws IOException {
    page.setStrokingColor(ink.colour());
    page.setLineWidth((float) width);
    page.moveTo((float) x, (float) (height - y));
    page.lineTo((float) toX, (float) (height - toY));
    page.stroke();
  }

  /** One line through all points; x and y in turn. */
  void path(double[] points, double width, Ink ink) throws IOException {
    page.setStrokingColor(ink.colour());
    page.setLineWidth((float) width);
    page.moveTo((float) points[0], (float) (height - points[1]));
    for (int at = 2; at < points.length; at += 2) {
      page.lineTo((float) points[at], (float) (height - points[at + 1]));
    }
    page.stroke();
  }

  double width(String text, Face face, double size) {
    if (typefaces.writes(text, face)) {
      return typefaces.width(text, face, size);
    }
    return drawn(text, face, size)
        .map(Outlines.Drawn::width)
        .orElseGet(() -> typefaces.width(boxed(text, face), face, size));
  }

  /** Writes on a line; where it ends. */
  double write(String text, double x, double baseline, Face face, double size, Ink ink)
      throws IOException {
    if (text.isEmpty()) {
      return x;
    }
    if (typefaces.writes(text, face)) {
      show(text, x, baseline, face, size, ink);
    } else {
      Optional<Outlines.Drawn> drawn = drawn(text, face, size);
      if (drawn.isPresent()) {
        draw(text, drawn.get(), x, baseline, ink);
      } else {
        show(boxed(text, face), x, baseline, face, size, ink);
      }
    }
    return x + width(text, face, size);
  }

  void writeRight(String text, double right, double baseline, Face face, double size, Ink ink)
      throws IOException {
    write(text, right - width(text, face, size), baseline, face, size, ink);
  }

  private Optional<Outlines.Drawn> drawn(String text, Face face, double size) {
    return outlines.of(text, (float) size, face != Face.PLAIN);
  }

  /** What no font has is shown as a box, so that nobody takes it for something else. */
  private String boxed(String text, Face face) {
    StringBuilder boxed = new StringBuilder();
    text.codePoints()
        .forEach(sign -> {
          String one = new String(Character.toChars(sign));
          boxed.append(typefaces.writes(one, face) ? one : BOX);
        });
    return boxed.toString();
  }

  private void show(String text, double x, double baseline, Face face, double size, Ink ink)
      throws IOException {
    page.beginText();
    page.setNonStrokingColor(ink.colour());
    page.setFont(typefaces.font(face), (float) size);
    page.newLineAtOffset((float) x, (float) (height - baseline));
    page.showText(text);
    page.endText();
  }

  /** Shapes, with the text they stand for, so that it can be found and read aloud. */
  private void draw(String text, Outlines.Drawn drawn, double x, double baseline, Ink ink)
      throws IOException {
    COSDictionary meaning = new COSDictionary();
    meaning.setString(COSName.ACTUAL_TEXT, text);
    page.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(meaning));
    page.setNonStrokingColor(ink.colour());
    trace(drawn.shape().getPathIterator(new AffineTransform(1, 0, 0, -1, x, height - baseline)));
    page.fill();
    page.endMarkedContent();
  }

  private void trace(PathIterator path) throws IOException {
    float[] to = new float[6];
    float atX = 0;
    float atY = 0;
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(to)) {
        case PathIterator.SEG_MOVETO -> page.moveTo(to[0], to[1]);
        case PathIterator.SEG_LINETO -> page.lineTo(to[0], to[1]);
        case PathIterator.SEG_QUADTO ->
            page.curveTo(
                atX + 2 * (to[0] - atX) / 3,
                atY + 2 * (to[1] - atY) / 3,
                to[2] + 2 * (to[0] - to[2]) / 3,
                to[3] + 2 * (to[1] - to[3]) / 3,
                to[2],
                to[3]);
        case PathIterator.SEG_CUBICTO -> page.curveTo(to[0], to[1], to[2], to[3], to[4], to[5]);
        default -> page.closePath();
      }
      int last = last(path.currentSegment(to));
      atX = last < 0 ? atX : to[last];
      atY = last < 0 ? atY : to[last + 1];
    }
  }

  private static int last(int segment) {
    return switch (segment) {
      case PathIterator.SEG_QUADTO -> 2;
      case PathIterator.SEG_CUBICTO -> 4;
      case PathIterator.SEG_CLOSE -> -1;
      default -> 0;
    };
  }

  /** A figure and its unit are not torn apart. */
  private static String together(String text) {
    return UNIT.matcher(text.strip()).replaceAll("\u00a0");
  }

  /** Words in lines of this width. */
  List<String> lines(String text, double room, Face face, double size) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : together(text).split("[ \\n\\t]+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, face, size) > room) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  /** As much of a name as there is room for. */
  String fitting(String text, double room, Face face, double size) {
    if (width(text, face, size) <= room) {
      return text;
    }
    String shorter = text;
    while (!shorter.isEmpty() && width(shorter + "…", face, size) > room) {
      shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
    }
    return shorter.strip() + "…";
  }
}
