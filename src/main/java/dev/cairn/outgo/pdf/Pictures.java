package dev.cairn.outgo.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages as a printer or a person sees them. */
public final class Pictures {
  private Pictures() {}

  /** A PNG of each page. */
  public static List<byte[]> of(byte[] pdf, int dotsPerInch) {
    List<byte[]> pictures = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(renderer.renderImageWithDPI(page, dotsPerInch, ImageType.RGB), "png", png);
        pictures.add(png.toByteArray());
      }
      return pictures;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
