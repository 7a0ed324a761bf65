package dev.cairn.intake;

import dev.cairn.intake.Rows.Row;
import dev.cairn.json.Place;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** One athlete a line, of any number of lines; blank lines are left out. */
final class LineTexts implements AthleteTexts {
  private static final int MEGABYTE = 1 << 20;

  /** No athlete fills this, and many lines are in memory at once. */
  private static final int LONGEST = 4 * MEGABYTE;

  private final String name;
  private final InputStream in;
  private final Rows rows;
  private boolean any;
  private boolean ended;

  LineTexts(String name, InputStream in) {
    this.name = name;
    this.in = in;
    this.rows = new Rows(in, LONGEST);
  }

  @Override
  public @Nullable Unread next() {
    try {
      return ended ? null : nextRow();
    } catch (IOException broken) {
      ended = true;
      return AthleteFiles.rejected(null, AthleteFiles.unreadable(name, broken));
    }
  }

  private @Nullable Unread nextRow() throws IOException {
    for (Row row = rows.next(); row != null; row = rows.next()) {
      byte[] text = row.text();
      if (text == null || !blank(text)) {
        any = true;
        return unread(row.number(), text);
      }
    }
    ended = true;
    return any ? null : AthleteFiles.rejected(null, name + " is empty.");
  }

  private static Unread unread(int number, byte @Nullable [] text) {
    return text != null
        ? () -> AthleteReader.read(text, number)
        : AthleteFiles.rejected(
            new Place(number, 1),
            "this line is larger than " + LONGEST / MEGABYTE + " MB, too much for one athlete.");
  }

  static boolean blank(byte[] text) {
    for (byte b : text) {
      if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() {
    ended = true;
    try {
      in.close();
    } catch (IOException nothingIsLost) {
      // What was read has been read.
    }
  }
}
