package dev.cairn.store.bench;

import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import dev.cairn.ledger.Damage;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures in a Java of its own and prints the report: {@code Measuring store|ledger [--quick]
 * [--json]}. On the disk of the temporary folder; the whole takes a minute or two.
 */
public final class Measuring {
  private static final Key FLOOR = Key.of("floorPerSecond");
  private static final Key NAME = Key.of("name");
  private static final Key OF_FLOOR = Key.of("ofFloor");
  private static final Key OPENING = Key.of("openingSeconds");
  private static final Key PER_SECOND = Key.of("perSecond");
  private static final Key QUICK = Key.of("quick");
  private static final Key RESULTS = Key.of("results");

  private final boolean quick;
  private final List<Ratio> ratios = new ArrayList<>();
  private double opening = Double.NaN;

  private Measuring(boolean quick) {
    this.quick = quick;
  }

  public static void main(String[] args) throws IOException, SQLException, Damage {
    List<String> wanted = List.of(args);
    Measuring measuring = new Measuring(wanted.contains("--quick"));
    Path folder = Files.createTempDirectory("cairn-bench");
    try {
      measuring.measure(wanted.getFirst(), folder);
    } finally {
      delete(folder);
    }
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      out.write(wanted.contains("--json") ? measuring.json() : measuring.text());
    }
  }

  private void measure(String name, Path folder) throws IOException, SQLException, Damage {
    Path home = Path.of(System.getProperty("cairn.home", ""));
    byte[] line = Files.readAllBytes(home.resolve("sample-athletes/alex/plan.json"));
    if (name.equals("ledger")) {
      ratios.addAll(new LedgerBench(folder, line, quick).verifying());
    } else {
      StoreBench store = new StoreBench(folder, line, quick);
      ratios.addAll(store.saving());
      opening = store.opening();
    }
  }

  private byte[] text() {
    StringBuilder text = new StringBuilder();
    text.append(String.format(Locale.ROOT, "%-44s %12s %12s   ratio\n", "", "Cairn", "floor"));
    ratios.forEach(ratio -> text.append(ratio.text()));
    if (!Double.isNaN(opening)) {
      text.append(
          String.format(
              Locale.ROOT,
              "Opening a workspace of 10,000 athletes and 100,000 entries: %.0f ms\n",
              1000 * opening));
    }
    if (quick) {
      text.append("Measured for a moment only: the figures show that it runs, not how fast.\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private byte[] json() {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject();
    if (!Double.isNaN(opening)) {
      out.name(OPENING).thousandths(Math.round(1000 * opening));
    }
    out.name(QUICK).bool(quick).name(RESULTS).beginArray();
    for (Ratio ratio : ratios) {
      out.beginObject().name(FLOOR).thousandths(Math.round(1000 * ratio.floorPerSecond()));
      out.name(NAME).text(ratio.words());
      out.name(OF_FLOOR).thousandths(Math.round(1000 * ratio.ofFloor()));
      out.name(PER_SECOND).thousandths(Math.round(1000 * ratio.perSecond()));
      out.endObject();
    }
    return out.endArray().endObject().toBytes();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      inside
          .sorted(Comparator.reverseOrder())
          .forEach(path -> {
            try {
              Files.delete(path);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }
}
