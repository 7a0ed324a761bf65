package dev.cairn.outgo.pdf;

import dev.cairn.model.wording.PassageKey;
import dev.cairn.model.wording.Phrases;
import dev.cairn.outgo.sheet.Row;
import dev.cairn.outgo.sheet.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A plan on sheets of A4, four weeks on each. */
public final class PlanPages {
  private static final PDRectangle LYING =
      new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
  private static final int WEEKS = 4;
  private static final int NAME = 420;
  private static final int NAME_OF_DRAFT = 300;
  private static final double MARGIN = 30;
  private static final double TOP = 84;
  private static final double FOOT = 34;
  private static final double BETWEEN = 5;
  private static final double SMALL = 6;

  private final Sheet sheet;
  private final Function<String, InputStream> fonts;
  private final Outlines outlines;

  public PlanPages(Sheet sheet, Function<String, InputStream> fonts) {
    this(sheet, fonts, new Outlines());
  }

  PlanPages(Sheet sheet, Function<String, InputStream> fonts, Outlines outlines) {
    this.sheet = sheet;
    this.fonts = fonts;
    this.outlines = outlines;
  }

  /** The same plan gives the same bytes. */
  public byte[] bytes() {
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(Long.parseUnsignedLong(sheet.plan().hash().substring(0, 16), 16));
      document.getDocumentInformation().setTitle(title());
      document.getDocumentInformation().setCreator("Cairn");
      document.getDocumentCatalog().setLanguage(sheet.handout().language().word());
      Typefaces typefaces = new Typefaces(document, fonts);
      List<List<Row>> pages = pages();
      for (int i = 0; i < pages.size(); i++) {
        page(document, typefaces, pages.get(i), i + 1, pages.size());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.DEFAULT_COMPRESSION);
      return out.toByteArray();
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
  }

  private String title() {
    return sheet.terms().text("calendar", sheet.plan().athleteName(), sheet.terms().text(race()));
  }

  private String race() {
    return "race." + sheet.plan().race().word();
  }

  private List<List<Row>> pages() {
    List<Row> rows = sheet.rows();
    List<List<Row>> pages = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += WEEKS) {
      pages.add(rows.subList(from, Math.min(rows.size(), from + WEEKS)));
    }
    return pages;
  }

  private void page(PDDocument document, Typefaces typefaces, List<Row> rows, int number, int pages)
      throws IOException {
    PDPage page = new PDPage(LYING);
    document.addPage(page);
    try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
      Pen pen = new Pen(stream, LYING.getHeight(), typefaces, outlines);
      head(pen, rows);
      double width = LYING.getWidth() - 2 * MARGIN;
      double tall = (LYING.getHeight() - TOP - FOOT) / WEEKS;
      DayColumns columns = new DayColumns(rows, MARGIN + WeekBand.HEAD, LYING.getWidth() - MARGIN);
      weekdays(pen, columns);
      for (int i = 0; i < rows.size(); i++) {
        new WeekBand(pen, sheet, columns, MARGIN, TOP + i * tall, width, tall - BETWEEN)
            .draw(rows.get(i));
      }
      if (rows.size() < WEEKS) {
        note(pen, TOP + rows.size() * tall, width);
      }
      foot(pen, number, pages);
    }
  }

  private void head(Pen pen, List<Row> rows) throws IOException {
    Phrases terms = sheet.terms();
    double right = LYING.getWidth() - MARGIN;
    boolean approved = sheet.handout().approved();
    int room = approved ? NAME : NAME_OF_DRAFT;
    String name = pen.fitting(sheet.plan().athleteName(), room, Face.BOLD, 21);
    double after = pen.write(name, MARGIN, 46, Face.BOLD, 21, Ink.TEXT);
    if (!approved) {
      pen.write(terms.text("unapproved"), after + 14, 46, Face.STRONG, 9.5, Ink.RACE);
    }
    String aim = terms.text("aim", terms.text(race()), sheet.whole(sheet.plan().raceDate()));
    double end = pen.write(aim, MARGIN, 61, Face.PLAIN, 9.5, Ink.TEXT);
    String goal = terms.text("goal", terms.text("goal." + sheet.plan().goal().word()));
    pen.write(goal, end + 12, 61, Face.PLAIN, 9.5, Ink.QUIET);
    int first = rows.getFirst().week().number();
    int last = rows.getLast().week().number();
    int all = sheet.plan().weeks().size();
    String weeks =
        first == last ? terms.text("weeks.one", first, all) : terms.text("weeks", first, last, all);
    SeasonBars.draw(pen, sheet, rows, right, 26, 25);
    pen.writeRight(weeks, right, 61, Face.PLAIN, 8, Ink.QUIET);
  }

  private void weekdays(Pen pen, DayColumns columns) throws IOException {
    DayOfWeek day = sheet.handout().weekStart();
    for (int i = 0; i < DayOfWeek.values().length; i++) {
      pen.write(sheet.name(day), columns.left(i) + 6, TOP - 5, Face.STRONG, 8, Ink.QUIET);
      day = day.plus(1);
    }
  }

  /** Below a last page's weeks there is room for what is said of the whole. */
  private void note(Pen pen, double y, double width) throws IOException {
    Phrases terms = sheet.terms();
    double room = width / 2 - 16;
    double bottom = LYING.getHeight() - FOOT - 6;
    String note = sheet.handout().text(PassageKey.planNote()).orElse("");
    if (!note.isEmpty()) {
      pen.write(terms.text("note"), MARGIN, y + 18, Face.STRONG, 9, Ink.TEXT);
      paragraph(pen, note, MARGIN, y + 31, room, bottom);
    }
    double x = MARGIN + width / 2 + 8;
    pen.write(terms.text("legend"), x, y + 18, Face.STRONG, 9, Ink.TEXT);
    double at = y + 31;
    for (String key : List.of("legend.box", "legend.pace", "legend.text")) {
      at = paragraph(pen, terms.text(key), x, at, room, bottom) + 3;
    }
  }

  /** Whole sentences as far as there is room; where the next line goes. */
  private static double paragraph(
      Pen pen, String text, double x, double y, double room, double bottom) throws IOException {
    String held = "";
    for (String sentence : text.split("(?<=[.!?]) ")) {
      String longer = held.isEmpty() ? sentence : held + " " + sentence;
      if (y + (pen.lines(longer, room, Face.PLAIN, 8).size() - 1) * 10.5 > bottom) {
        break;
      }
      held = longer;
    }
    double at = y;
    for (String line : pen.lines(held, room, Face.PLAIN, 8)) {
      pen.write(line, x, at, Face.PLAIN, 8, Ink.TEXT);
      at += 10.5;
    }
    return at;
  }

  private void foot(Pen pen, int number, int pages) throws IOException {
    double baseline = LYING.getHeight() - 20;
    double right = LYING.getWidth() - MARGIN;
    String version =
        sheet
            .terms()
            .text(
                "version",
                Integer.toString(sheet.handout().version()),
                sheet.plan().engineVersion(),
                sheet.plan().hash());
    pen.write(version, MARGIN, baseline, Face.PLAIN, SMALL, Ink.QUIET);
    String page = sheet.terms().text("page", number, pages);
    pen.writeRight(page, right, baseline, Face.PLAIN, 8, Ink.QUIET);
  }
}
