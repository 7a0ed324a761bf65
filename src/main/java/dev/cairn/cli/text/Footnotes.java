package dev.cairn.cli.text;

import dev.cairn.trail.Glossary;
import dev.cairn.trail.Glossary.Entry;
import java.util.List;

/** What the coach's words on a page mean, for those who do not know them. */
public final class Footnotes {
  private Footnotes() {}

  /** The terms that a page uses, each with its sentence; empty when it uses none. */
  public static String of(String page, Ink ink) {
    List<Entry> entries = Glossary.shipped().in(page);
    if (entries.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("\n").append(ink.bold("Words")).append('\n');
    for (Entry entry : entries) {
      text.append(Prose.PAGE.set("  ", "    ", entry.term() + ": " + entry.meaning()));
    }
    return text.toString();
  }
}
