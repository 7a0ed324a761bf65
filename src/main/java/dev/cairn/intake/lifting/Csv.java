package dev.cairn.intake.lifting;

import dev.cairn.intake.lifting.CsvRow.Cell;
import dev.cairn.json.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of separated values as RFC 4180 has them, each cell with its place, in one pass. A quote
 * that nobody doubled inside a quoted cell is a letter. A quote that is never closed does not
 * swallow the rows behind it: where on a later line such a letter follows a separator, or comes
 * after a line with as many separators as a row has, or where the text ends, the line of the quote
 * is given as a row that says so, and reading goes on with the line after it.
 */
final class Csv {
  private final String text;
  private final char separator;
  private int separatorsOfRow = Integer.MAX_VALUE;
  private int at;
  private int line = 1;
  private int lineStart;

  /** Once a quote was sought to the end in vain, no other is, or time would go with its square. */
  private boolean noMoreQuotes;

  Csv(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /** Tells how many cells a row has, once the header is read. */
  void columns(int columns) {
    separatorsOfRow = Math.max(1, columns - 1);
  }

  /** The next row, or null after the last. */
  @Nullable CsvRow next() {
    if (at >= text.length()) {
      return null;
    }
    Place place = place();
    List<Cell> cells = new ArrayList<>();
    @Nullable Place openQuote = null;
    boolean more = true;
    while (more) {
      Place start = place();
      String cell = quoteHere() ? quoted() : plain();
      if (cell == null) {
        openQuote = openQuote == null ? start : openQuote;
        cell = plain();
      }
      cells.add(new Cell(cell.strip(), start));
      more = at < text.length() && text.charAt(at) == separator;
      at += more ? 1 : 0;
    }
    endLine();
    return new CsvRow(place, cells, openQuote);
  }

  private boolean quoteHere() {
    return !noMoreQuotes && at < text.length() && text.charAt(at) == '"';
  }

  private String plain() {
    int from = at;
    while (at < text.length() && text.charAt(at) != separator && !lineEnd(at)) {
      at++;
    }
    return text.substring(from, at);
  }

  /** The cell in quotes, or null with nothing read when its quote is never closed. */
  private @Nullable String quoted() {
    StringBuilder cell = new StringBuilder();
    int start = at;
    int startLine = line;
    int startOfLine = lineStart;
    boolean rowInside = false;
    int separators = 0;
    at++;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        if (closes(at + 1)) {
          at++;
          return cell.toString();
        }
        boolean doubled = text.charAt(at + 1) == '"';
        if (!doubled && line > startLine && (rowInside || opens(at))) {
          break;
        }
        at += doubled ? 1 : 0;
      } else if (c == separator) {
        separators++;
      } else if (lineEnd(at)) {
        rowInside |= line > startLine && separators >= separatorsOfRow;
        separators = 0;
        newLine();
      }
      cell.append(c);
      at++;
    }
    noMoreQuotes |= at >= text.length();
    at = start;
    line = startLine;
    lineStart = startOfLine;
    return null;
  }

  private boolean opens(int quote) {
    return text.charAt(quote - 1) == separator || lineEnd(quote - 1);
  }

  private boolean closes(int next) {
    return next >= text.length() || text.charAt(next) == separator || lineEnd(next);
  }

  private boolean lineEnd(int place) {
    char c = text.charAt(place);
    return c == '\n' || c == '\r';
  }

  private void endLine() {
    if (at >= text.length()) {
      return;
    }
    if (text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
      at++;
    }
    newLine();
    at++;
  }

  /** Counts a line whose end stands here; of "\r\n" only the second half counts. */
  private void newLine() {
    boolean half = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    if (!half) {
      line++;
      lineStart = at + 1;
    }
  }

  private Place place() {
    return new Place(line, at - lineStart + 1);
  }
}
