package dev.cairn.action.paper;

import dev.cairn.action.rulebook.BookForm;
import dev.cairn.action.rulebook.RuleBook;
import java.util.List;

/** Makes files of plans and of rule books; the same handout or book gives the same bytes. */
public interface Press {
  byte[] make(Handout handout, Form form);

  byte[] make(RuleBook book, BookForm form);

  /** Its pages as PNG pictures, for printers. */
  List<byte[]> pages(Handout handout, int dotsPerInch);
}
