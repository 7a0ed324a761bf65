package dev.cairn.action.paper;

import dev.cairn.action.rulebook.BookForm;
import dev.cairn.action.rulebook.RuleBook;
import dev.cairn.model.wording.Language;
import java.util.List;

/** Makes files of plans and of rule books; the same handout or book gives the same bytes. */
public interface Press {
  byte[] make(Handout handout, Form form);

  /** JSON is for programs, and the same in every language. */
  byte[] make(RuleBook book, BookForm form, Language language);

  /** Its pages as PNG pictures, for printers. */
  List<byte[]> pages(Handout handout, int dotsPerInch);
}
