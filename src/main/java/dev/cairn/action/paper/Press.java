package dev.cairn.action.paper;

/** Makes files of plans; the same handout gives the same bytes. */
public interface Press {
  byte[] make(Handout handout, Form form);
}
