package dev.cairn.outgo;

import dev.cairn.action.paper.Form;
import dev.cairn.action.paper.Handout;
import dev.cairn.action.paper.Press;
import dev.cairn.action.rulebook.BookForm;
import dev.cairn.action.rulebook.BookJson;
import dev.cairn.action.rulebook.BookWords;
import dev.cairn.action.rulebook.RuleBook;
import dev.cairn.model.wording.Language;
import dev.cairn.outgo.book.BookTable;
import dev.cairn.outgo.calendar.PlanCalendar;
import dev.cairn.outgo.pdf.Pictures;
import dev.cairn.outgo.pdf.PlanPages;
import dev.cairn.outgo.pdf.RuleBookPages;
import dev.cairn.outgo.sheet.Sheet;
import dev.cairn.outgo.table.PlanTable;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Makes files of plans and rule books on this machine, with nothing but what Cairn comes with. */
public final class HousePress implements Press {
  private final Function<String, InputStream> fonts;

  /**
   * Ready to print.
   *
   * @param fonts opens a font file by its name
   */
  public HousePress(Function<String, InputStream> fonts) {
    this.fonts = fonts;
  }

  @Override
  public List<byte[]> pages(Handout handout, int dotsPerInch) {
    return Pictures.of(make(handout, Form.PDF), dotsPerInch);
  }

  @Override
  public byte[] make(Handout handout, Form form) {
    Sheet sheet = new Sheet(handout);
    return switch (form) {
      case PDF -> new PlanPages(sheet, fonts).bytes();
      case ICS -> new PlanCalendar(sheet).text().getBytes(StandardCharsets.UTF_8);
      case CSV -> new PlanTable(sheet).text().getBytes(StandardCharsets.UTF_8);
    };
  }

  @Override
  public byte[] make(RuleBook book, BookForm form, Language language) {
    BookWords words = new BookWords(language);
    return switch (form) {
      case PDF -> new RuleBookPages(book, words, fonts).bytes();
      case CSV -> new BookTable(words).text(book).getBytes(StandardCharsets.UTF_8);
      case JSON -> BookJson.bytes(book);
    };
  }
}
