package dev.cairn.outgo.pdf;

import dev.cairn.model.WorkoutType;
import dev.cairn.outgo.sheet.Sheet;
import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredWeek;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One day on the page: its date, a box to tick, the run, and as many sentences as find room. */
final class DayBox {
  private static final double PAD = 6;
  private static final double EDGE = 2.4;
  private static final double TICK = 8.5;
  private static final double DATE = 6.8;
  private static final double TITLE = 8.4;
  private static final double FIGURE = 8;
  private static final double PACE = 7.2;
  private static final double SENTENCE = 6.4;
  private static final double SMALLEST = 5.4;
  private static final double STEP = 0.2;

  /** From line to line, as a share of the size of the letters. */
  private static final double LEADING = 1.23;

  private final Pen pen;
  private final Sheet sheet;
  private final double x;
  private final double y;
  private final double width;
  private final double tall;

  DayBox(Pen pen, Sheet sheet, double x, double y, double width, double tall) {
    this.pen = pen;
    this.sheet = sheet;
    this.x = x;
    this.y = y;
    this.width = width;
    this.tall = tall;
  }

  void draw(StoredWeek week, StoredDay day) throws IOException {
    boolean rest = !Sheet.trained(day);
    if (rest) {
      pen.fill(x, y, width, tall, Ink.GROUND);
    } else {
      pen.fill(x, y, day.type() == WorkoutType.LONG ? EDGE + 1 : EDGE, tall, edge(day.type()));
    }
    double top = y + 11;
    pen.write(sheet.brief(day.date()), x + PAD, top, Face.PLAIN, DATE, Ink.QUIET);
    if (rest) {
      String title = pen.fitting(sheet.title(week, day), room(), Face.PLAIN, TITLE);
      pen.write(title, x + PAD, top + 12, Face.PLAIN, TITLE, Ink.QUIET);
      sentences(week, day, top + 22);
      return;
    }
    pen.frame(x + width - PAD - TICK + 1, y + 4.5, TICK, TICK, 0.8, Ink.QUIET);
    sentences(week, day, figures(day, title(week, day, top + 11.5)) + 2);
  }

  private double room() {
    return width - 2 * PAD + 1;
  }

  private static Ink edge(WorkoutType type) {
    return switch (type) {
      case TEMPO, INTERVALS, HILLS, RACE_PACE -> Ink.FAST;
      case LONG -> Ink.LONG;
      case RACE -> Ink.RACE;
      case EASY, RECOVERY, STEADY, CROSS_TRAINING, REST -> Ink.EASY;
    };
  }

  /** On two lines at most; where the next one goes. */
  private double title(StoredWeek week, StoredDay day, double baseline) throws IOException {
    double at = baseline;
    Ink ink = day.type() == WorkoutType.RACE ? Ink.RACE : Ink.TEXT;
    List<String> lines = pen.lines(sheet.title(week, day), room(), Face.STRONG, TITLE);
    for (int i = 0; i < Math.min(2, lines.size()); i++) {
      boolean cut = i == 1 && lines.size() > 2;
      String line = cut ? lines.get(i) + "…" : lines.get(i);
      pen.write(
          pen.fitting(line, room(), Face.STRONG, TITLE), x + PAD, at, Face.STRONG, TITLE, ink);
      at += 10;
    }
    return at + 0.6;
  }

  private double figures(StoredDay day, double baseline) throws IOException {
    double at = baseline;
    List<String> figures = new ArrayList<>();
    if (day.km() != null) {
      figures.add(sheet.length(day.km()));
    }
    if (day.minutes() != null) {
      figures.add(sheet.time(day.minutes()));
    }
    if (!figures.isEmpty()) {
      pen.write(String.join("  ·  ", figures), x + PAD, at, Face.PLAIN, FIGURE, Ink.TEXT);
      at += 9.6;
    }
    if (day.targetPace() != null) {
      pen.write(sheet.pace(day.targetPace()), x + PAD, at, Face.PLAIN, PACE, Ink.TEXT);
      at += 9.2;
    }
    return at;
  }

  /**
   * Whole sentences only: half of one says something else. How a workout is built stands there
   * whole, in smaller letters if it must.
   */
  private void sentences(StoredWeek week, StoredDay day, double baseline) throws IOException {
    List<String> passages = sheet.sentences(week, day);
    if (passages.isEmpty()) {
      return;
    }
    double size = day.type().quality() ? holding(passages.getFirst(), baseline) : SENTENCE;
    double leading = size * LEADING;
    double at = baseline;
    for (String passage : passages) {
      for (String sentence : passage.split("(?<=[.!?]) ")) {
        List<String> lines = pen.lines(sentence, room(), Face.PLAIN, size);
        if (!fits(at, lines.size(), leading)) {
          return;
        }
        for (String line : lines) {
          pen.write(line, x + PAD, at, Face.PLAIN, size, Ink.QUIET);
          at += leading;
        }
      }
    }
  }

  private boolean fits(double baseline, int lines, double leading) {
    return baseline + (lines - 1) * leading <= y + tall - 3;
  }

  /** The largest letters in which a passage finds room. */
  private double holding(String passage, double baseline) {
    double size = SENTENCE;
    while (size > SMALLEST) {
      int lines = 0;
      for (String sentence : passage.split("(?<=[.!?]) ")) {
        lines += pen.lines(sentence, room(), Face.PLAIN, size).size();
      }
      if (fits(baseline, lines, size * LEADING)) {
        return size;
      }
      size -= STEP;
    }
    return SMALLEST;
  }
}
