package dev.cairn.cli.bench;

import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What "bench plan" found, as a table and as JSON. */
record PlanReport(
    List<Row> rows, CohortRun.Result cohort, BlastRun.Result blast, int processors, boolean quick) {
  private static final Key ALL_CORES = Key.of("allCores");
  private static final Key ATHLETES = Key.of("athletes");
  private static final Key BENCHMARK = Key.of("benchmark");
  private static final Key BLAST = Key.of("blastRadius");
  private static final Key BYTES = Key.of("bytes");
  private static final Key COHORT = Key.of("cohort");
  private static final Key ERROR = Key.of("error");
  private static final Key FIRST = Key.of("firstTimesFloor");
  private static final Key MADE = Key.of("made");
  private static final Key NEXT = Key.of("nextTimesFloor");
  private static final Key ONE_CORE = Key.of("oneCore");
  private static final Key PER_SECOND = Key.of("perSecond");
  private static final Key PROCESSORS = Key.of("processors");
  private static final Key QUICK = Key.of("quick");
  private static final Key RESULTS = Key.of("results");
  private static final Key SECONDS = Key.of("seconds");
  private static final Key TIMES_FLOOR = Key.of("timesFloor");

  /** Above this, a figure says more about the machine's other work than about Cairn. */
  private static final double NOISY = 0.1;

  /** One benchmark on one thread and on all. */
  record Row(String name, String words, Figure one, Figure all) {}

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(line("a second", "one core", processors + " cores", "cores"));
    for (Row row : rows) {
      text.append(line(row.words(), shown(row.one()), shown(row.all()), times(scaling(row))));
    }
    text.append("\nA complete plan takes ")
        .append(times(timesFloor()))
        .append(" the time of its floor: the same bytes formatted and hashed, nothing else.\n")
        .append(cohortText())
        .append(blastText());
    if (quick) {
      text.append("Measured for a moment only: the figures show that it runs, not how fast.\n");
    } else if (noisy()) {
      text.append("The machine was busy: some errors are above 10 %. Maybe measure again.\n");
    }
    return text.toString();
  }

  byte[] json() {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name(BLAST).beginObject();
    out.name(ATHLETES).integer(blast.athletes());
    out.name(FIRST).thousandths(Math.round(1000 * blast.timesFloor(blast.first())));
    out.name(MADE).integer(blast.made());
    out.name(NEXT).thousandths(Math.round(1000 * blast.timesFloor(blast.next())));
    out.endObject().name(COHORT).beginObject();
    out.name(ATHLETES).integer(cohort.athletes());
    out.name(BYTES).integer(cohort.bytes());
    out.name(SECONDS).thousandths(cohort.time().toMillis());
    out.endObject().name(PROCESSORS).integer(processors).name(QUICK).bool(quick);
    out.name(RESULTS).beginArray();
    for (Row row : rows) {
      figure(row.all(), out.beginObject().name(ALL_CORES));
      figure(row.one(), out.name(BENCHMARK).text(row.name()).name(ONE_CORE));
      out.endObject();
    }
    out.endArray().name(TIMES_FLOOR).thousandths(Math.round(1000 * timesFloor()));
    return out.endObject().toBytes();
  }

  /** Time of a complete plan over time of its floor, on one core. */
  double timesFloor() {
    return row("floor").one().perSecond() / row("complete").one().perSecond();
  }

  private Row row(String name) {
    return rows.stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
  }

  private boolean noisy() {
    return rows.stream().anyMatch(row -> row.one().share() > NOISY || row.all().share() > NOISY);
  }

  private static double scaling(Row row) {
    return row.all().perSecond() / row.one().perSecond();
  }

  private String cohortText() {
    return String.format(
        Locale.ROOT,
        "%,d athletes from .jsonl text to %,d MB of lines on %d cores: %.2f s\n",
        cohort.athletes(),
        cohort.bytes() / 1_000_000,
        processors,
        cohort.time().toMillis() / 1000.0);
  }

  private String blastText() {
    return String.format(
        Locale.ROOT,
        "Blast radius over %,d athletes, %,d of whose plans the rule has a say in: %d ms (%.2f x"
            + " planning them all), %d ms for another value (%.2f x)\n",
        blast.athletes(),
        blast.made(),
        blast.first().toMillis(),
        blast.timesFloor(blast.first()),
        blast.next().toMillis(),
        blast.timesFloor(blast.next()));
  }

  private static void figure(Figure figure, CanonicalWriter out) {
    out.beginObject().name(ERROR);
    if (Double.isNaN(figure.error())) {
      out.nothing();
    } else {
      out.thousandths(Math.round(1000 * figure.error()));
    }
    out.name(PER_SECOND).thousandths(Math.round(1000 * figure.perSecond())).endObject();
  }

  private static String shown(Figure figure) {
    return Double.isNaN(figure.error())
        ? String.format(Locale.ROOT, "%,.0f", figure.perSecond())
        : String.format(Locale.ROOT, "%,.0f ± %2.0f %%", figure.perSecond(), 100 * figure.share());
  }

  private static String times(double ratio) {
    return String.format(Locale.ROOT, "%.2f x", ratio);
  }

  private static String line(String first, String one, String all, String cores) {
    return String.format(Locale.ROOT, "%-34s %18s %18s %8s\n", first, one, all, cores);
  }

  byte[] bytes(boolean json) {
    return json ? json() : text().getBytes(StandardCharsets.UTF_8);
  }
}
