package dev.cairn.outgo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.paper.Form;
import dev.cairn.action.paper.Handout;
import dev.cairn.model.Grid;
import dev.cairn.model.wording.Language;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTest {
  private static final Path SEEN = Path.of("target", "paper");

  @Test
  void everyWeekIsOnThePages() throws IOException {
    Handout alex = Handouts.of("alex", Language.ENGLISH, Grid.KM);
    try (PDDocument document = Loader.loadPDF(bytes(alex))) {
      assertThat(document.getNumberOfPages()).isEqualTo(3);
      String text = new PDFTextStripper().getText(document);
      for (int week = 1; week <= 12; week++) {
        assertThat(text).contains("Week " + week);
      }
      assertThat(text)
          .contains("Half marathon on Sunday 21 February 2027")
          .contains("Page 1 of 3", "Page 3 of 3", "55.0 km", "18.0 km", "6:09–6:57 /km")
          .contains(alex.plan().hash())
          .doesNotContain("□");
    }
    picture(alex, "alex-en");
  }

  @Test
  void everyPageSaysThatNobodyApprovedIt() throws IOException {
    Handout draft = Handouts.of("alex", Language.ENGLISH, Grid.KM);
    String words = "Draft: no coach has approved this plan";
    assertThat(text(draft).split(words, -1)).as("on each of three pages").hasSize(4);
    Handout approved =
        new Handout(
            draft.plan(),
            true,
            1,
            new TreeMap<>(draft.texts()),
            List.of(),
            Language.ENGLISH,
            Grid.KM,
            DayOfWeek.MONDAY);
    assertThat(text(approved)).doesNotContain("no coach has approved");
    picture(Handouts.of("alex", Language.GERMAN, Grid.KM), "alex-draft-de");
  }

  @Test
  void germanHasItsOwnWordsAndMarks() throws IOException {
    Handout alex = Handouts.of("alex", Language.GERMAN, Grid.KM);
    assertThat(text(alex))
        .contains("Halbmarathon am Sonntag, 21. Februar 2027", "Langer Lauf", "55,0 km")
        .contains("Seite 2 von 3")
        .doesNotContain("55.0 km");
    picture(alex, "alex-de");
  }

  @Test
  void milesAndAnotherFirstDay() throws IOException {
    Handout nadia =
        Handouts.of(Handouts.plan("nadia"), Language.ENGLISH, Grid.MI, DayOfWeek.SUNDAY);
    assertThat(text(nadia)).contains(" mi", "/mi").doesNotContain(" km", "/km");
    picture(nadia, "nadia-mi");
  }

  @Test
  void fontsAreInside() throws IOException {
    try (PDDocument document =
        Loader.loadPDF(bytes(Handouts.of("alex", Language.ENGLISH, Grid.KM)))) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          var font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        }
      }
    }
  }

  @Test
  void thesamePlanGivesTheSameBytes() {
    Handout alex = Handouts.of("alex", Language.ENGLISH, Grid.KM);
    assertThat(bytes(alex)).isEqualTo(bytes(alex));
  }

  private static byte[] bytes(Handout handout) {
    return Handouts.press().make(handout, Form.PDF);
  }

  private static String text(Handout handout) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes(handout))) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static void picture(Handout handout, String name) throws IOException {
    byte[] bytes = bytes(handout);
    Handouts.write(SEEN.resolve(name + ".pdf"), bytes);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, 150);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        Handouts.write(SEEN.resolve(name + "-" + (page + 1) + ".png"), png.toByteArray());
        assertThat(ink(image)).as("page " + page + " of " + name).isBetween(0.02, 0.35);
      }
    }
  }

  /** The share of a page that is not white. */
  private static double ink(BufferedImage image) {
    long dark = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        dark += (image.getRGB(x, y) & 0xff) < 0xf0 ? 1 : 0;
      }
    }
    return (double) dark / ((long) image.getWidth() * image.getHeight());
  }
}
