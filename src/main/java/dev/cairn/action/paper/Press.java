package dev.cairn.action.paper;

import java.util.List;

/** Makes files of plans; the same handout gives the same bytes. */
public interface Press {
  byte[] make(Handout handout, Form form);

  /** Its pages as PNG pictures, for printers. */
  List<byte[]> pages(Handout handout, int dotsPerInch);
}
