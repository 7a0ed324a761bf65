package dev.cairn.app;

import dev.cairn.app.WindowBench.Heard;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How fast the window is, each figure beside its floor or its aim.
 *
 * @param bare the bare window, once for each round
 * @param ours Cairn's, in the same rounds
 */
record WindowReport(
    boolean headless, boolean quick, List<Heard> bare, List<Heard> ours, Heard laps, Heard people) {
  private static final Key ATHLETE = Key.of("athleteMs");
  private static final Key BARE = Key.of("bareMs");
  private static final Key BLAST_FIRST = Key.of("blastFirstMs");
  private static final Key BLAST = Key.of("blastMs");
  private static final Key BLAST_RATIO = Key.of("blastRatio");
  private static final Key BULK = Key.of("bulkMs");
  private static final Key BULK_RATIO = Key.of("bulkRatio");
  private static final Key SCROLL = Key.of("scrollMs");
  private static final Key DRAG = Key.of("dragMs");
  private static final Key DRAG_FLOOR = Key.of("dragFloorMs");
  private static final Key HEAP = Key.of("heapMb");
  private static final Key OUTLINED = Key.of("outlinedMs");
  private static final Key OUTLINE_RATIO = Key.of("outlineRatio");
  private static final Key PAINTED = Key.of("paintedMs");
  private static final Key QUICK = Key.of("quick");
  private static final Key RATIO = Key.of("ratio");
  private static final Key REASON = Key.of("reasonMs");
  private static final Key RESIDENT = Key.of("residentMb");
  private static final Key ROW = Key.of("rowMs");
  private static final Key WORK_RATIO = Key.of("workRatio");
  private static final double WORST = 0.95;

  /** The median of the rounds' ratios. */
  private double ratio(String name) {
    return middle(
        IntStream.range(0, ours.size())
            .mapToObj(i -> ours.get(i).middle(name) / bare.get(i).middle(name))
            .toList());
  }

  private static double middle(List<Heard> rounds, String name) {
    return middle(rounds.stream().map(round -> round.middle(name)).toList());
  }

  private static double middle(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  byte[] text() {
    StringBuilder text = new StringBuilder();
    line(text, "", "here", "floor", "ratio", "aim");
    start(text, "first window painted, ms", Tell.OUTLINED, "1.6 x");
    start(text, "first plan painted, ms", Tell.PAINTED, "");
    start(text, "  work of all processors, ms", Tell.WORK, "");
    lap(text, "another athlete, ms", WindowLaps.ATHLETE, "50 ms");
    lap(text, "  work of the window's thread", WindowLaps.ATHLETE_WORK, "");
    lap(text, "reasons of another cell, ms", WindowLaps.REASON, "16 ms");
    lap(text, "a row of 24 weeks or more, ms", WindowLaps.ROW, "16 ms");
    floored(
        text, "a scroll of 300 athletes, ms", PeopleLaps.SCROLL, PeopleLaps.SCROLL_FLOOR, "16 ms");
    floored(text, "300 planned again, ms", PeopleLaps.BULK, PeopleLaps.BULK_FLOOR, "");
    floored(text, "300 with another value, ms", BlastLaps.NEXT, BlastLaps.FLOOR, "100 ms");
    line(text, "  the first value", one(people.middle(BlastLaps.FIRST)), "", "", "");
    line(text, "objects of 300 in the list, MB", ms(people.middle(PeopleLaps.HEAP)), "", "", "");
    drag(text);
    line(text, "objects of 300 athletes, MB", ms(laps.middle(WindowLaps.HEAP)), "", "", "");
    double resident = laps.middle(Tell.RESIDENT);
    double empty = middle(bare, Tell.RESIDENT);
    line(text, "the whole process, MB", ms(resident), ms(empty), two(resident / empty), "300 MB");
    text.append(
        """

        Of athletes, reasons and rows: the middle, and what 19 of 20 stay below, until all is laid
        out; painting follows. Reasons and rows are work of the window's thread. Another value of a
        rule is what it would do to everybody, painted, without the 300 ms in which the window
        waits for another key; its floor is planning everybody's figures once.
        """);
    if (headless) {
      text.append("There is no display here: both windows were drawn in memory.\n");
    }
    if (quick) {
      text.append("Measured for a moment only: the figures show that it runs, not how fast.\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** All verdicts of a week before a drop, beside the checker alone. */
  private void drag(StringBuilder text) {
    double here = laps.middle(DragLaps.DRAG);
    double floor = laps.middle(DragLaps.DRAG_FLOOR);
    line(
        text,
        "drag verdicts of a week, ms",
        two(here) + " / " + two(laps.at(DragLaps.DRAG, WORST)),
        two(floor),
        two(here / floor),
        "16 ms");
  }

  private void start(StringBuilder text, String words, String name, String aim) {
    line(text, words, ms(middle(ours, name)), ms(middle(bare, name)), two(ratio(name)), aim);
  }

  private void lap(StringBuilder text, String words, String name, String aim) {
    line(text, words, one(laps.middle(name)) + " / " + one(laps.at(name, WORST)), "", "", aim);
  }

  /** Beside the same without Cairn round it. */
  private void floored(StringBuilder text, String words, String name, String floor, String aim) {
    double here = people.middle(name);
    double least = people.middle(floor);
    String shown = one(here) + " / " + one(people.at(name, WORST));
    line(text, words, shown, one(least), two(here / least), aim);
  }

  private static void line(
      StringBuilder text, String words, String here, String floor, String ratio, String aim) {
    text.append(
        String.format(Locale.ROOT, "%-32s %16s %9s %7s %8s", words, here, floor, ratio, aim)
            .stripTrailing());
    text.append('\n');
  }

  private static String ms(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }

  private static String one(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String two(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  byte[] json() {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject();
    figure(out, ATHLETE, laps.middle(WindowLaps.ATHLETE));
    figure(out, BARE, middle(bare, Tell.PAINTED));
    figure(out, BLAST_FIRST, people.middle(BlastLaps.FIRST));
    figure(out, BLAST, people.middle(BlastLaps.NEXT));
    figure(out, BLAST_RATIO, people.middle(BlastLaps.NEXT) / people.middle(BlastLaps.FLOOR));
    figure(out, BULK, people.middle(PeopleLaps.BULK));
    figure(out, BULK_RATIO, people.middle(PeopleLaps.BULK) / people.middle(PeopleLaps.BULK_FLOOR));
    figure(out, DRAG_FLOOR, laps.middle(DragLaps.DRAG_FLOOR));
    figure(out, DRAG, laps.middle(DragLaps.DRAG));
    figure(out, HEAP, laps.middle(WindowLaps.HEAP));
    figure(out, OUTLINE_RATIO, ratio(Tell.OUTLINED));
    figure(out, OUTLINED, middle(ours, Tell.OUTLINED));
    figure(out, PAINTED, middle(ours, Tell.PAINTED));
    out.name(QUICK).bool(quick);
    figure(out, RATIO, ratio(Tell.PAINTED));
    figure(out, REASON, laps.middle(WindowLaps.REASON));
    figure(out, RESIDENT, laps.middle(Tell.RESIDENT));
    figure(out, ROW, laps.middle(WindowLaps.ROW));
    figure(out, SCROLL, people.middle(PeopleLaps.SCROLL));
    figure(out, WORK_RATIO, ratio(Tell.WORK));
    return out.endObject().toBytes();
  }

  /** A figure that could not be measured is missing. */
  private static void figure(CanonicalWriter out, Key name, double value) {
    out.name(name);
    if (Double.isNaN(value)) {
      out.nothing();
    } else {
      out.thousandths(Math.round(1000 * value));
    }
  }
}
