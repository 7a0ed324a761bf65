package dev.cairn.onnx.bench;

import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import dev.cairn.onnx.registry.FileCheck;
import dev.cairn.onnx.registry.Found;
import dev.cairn.onnx.registry.OpenModel;
import dev.cairn.onnx.registry.Opened;
import dev.cairn.onnx.registry.Register;
import dev.cairn.onnx.registry.Unsound;
import dev.cairn.onnx.session.NotAModel;
import dev.cairn.onnx.session.OnnxModel;
import dev.cairn.onnx.session.OnnxRuntime;
import dev.cairn.onnx.session.OnnxRuntime.Absent;
import dev.cairn.pack.ModelCard.Task;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.shelf.CaseRunner;
import dev.cairn.pack.shelf.CheckedPacks;
import dev.cairn.pack.shelf.PackShelf;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Measures in a Java of its own and prints the report: {@code Measuring [--quick] [--json]}. It
 * takes most of a minute.
 */
public final class Measuring {
  private static final Key BENCHMARK = Key.of("benchmark");
  private static final Key MEMORY = Key.of("memoryKilobytes");
  private static final Key P50 = Key.of("p50Micros");
  private static final Key P99 = Key.of("p99Micros");
  private static final Key QUICK = Key.of("quick");
  private static final Key RESULTS = Key.of("results");
  private static final Key ROWS = Key.of("times");
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int OPENINGS = 20;

  private final boolean quick;
  private final Timings opening =
      new Timings("opening", "opening a model: hash, card, session, its answers");
  private final Timings session = new Timings("session", "floor: the session alone");

  private Measuring(boolean quick) {
    this.quick = quick;
  }

  public static void main(String[] args) throws IOException {
    List<String> wanted = List.of(args);
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      out.write(new Measuring(wanted.contains("--quick")).report(wanted.contains("--json")));
    } catch (RulesMissing missing) {
      refuse(String.valueOf(missing.getMessage()));
    } catch (Unsound unsound) {
      refuse(unsound.silent().sentence());
    } catch (NotAModel | Absent broken) {
      refuse("The model cannot be opened: " + broken.getMessage() + ".");
    }
  }

  private static void refuse(String sentence) {
    new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)
        .println(sentence);
    System.exit(1);
  }

  private byte[] report(boolean json) throws IOException, RulesMissing, Unsound, NotAModel, Absent {
    Path folder = Path.of(System.getProperty("cairn.home", "")).resolve("plugins");
    PackShelf shelf = PackShelf.open(folder, CaseRunner.passing(), new Trusted());
    ShelfPacks packs = new ShelfPacks(shelf, folder);
    Register register = Register.look(packs, CheckedPacks.none(), null, List.of());
    Found found = register.inForce(Task.NEXT_LOAD);
    byte[] bytes = FileCheck.bytes(found);
    OnnxRuntime runtime = new OnnxRuntime();
    long before = resident();
    try (Opened opened = new Opened(runtime);
        OnnxModel bare = runtime.open(bytes)) {
      long loaded = resident();
      OpenModel model = opened.open(found, PATIENCE);
      OverloadBench bench = new OverloadBench(shelf.strength(), packs.rules(), model, bare);
      measure(bench, runtime, found, bytes);
      List<Timings> all =
          List.of(
              bench.features,
              bench.suggested,
              bench.scored,
              bench.alone,
              bench.total,
              bench.many,
              bench.manyAlone,
              opening,
              session);
      return json ? json(all, loaded - before) : text(all, bench, found, loaded - before);
    }
  }

  /** Packs are measured elsewhere. */
  private static final class Trusted implements CheckedPacks {
    @Override
    public boolean known(String sha256) {
      return true;
    }

    @Override
    public void remember(String sha256) {}
  }

  private void measure(OverloadBench bench, OnnxRuntime runtime, Found found, byte[] bytes)
      throws Unsound, NotAModel, Absent {
    long end = System.nanoTime() + Duration.ofMillis(quick ? 1 : 30_000).toNanos();
    bench.round();
    while (System.nanoTime() < end) {
      bench.round();
    }
    for (int i = 0; i < (quick ? 2 : 300); i++) {
      bench.manyRows();
    }
    for (int i = 0; i < (quick ? 1 : OPENINGS); i++) {
      open(runtime, found, bytes);
    }
  }

  private void open(OnnxRuntime runtime, Found found, byte[] bytes)
      throws Unsound, NotAModel, Absent {
    long from = System.nanoTime();
    runtime.open(bytes).close();
    session.add(System.nanoTime() - from);
    try (Opened fresh = new Opened(runtime)) {
      from = System.nanoTime();
      fresh.open(found, PATIENCE);
      opening.add(System.nanoTime() - from);
    }
  }

  private byte[] text(List<Timings> all, OverloadBench bench, Found found, long kilobytes) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT, "%-52s %10s %10s %10s\n", "microseconds", "p50", "p99", "times"));
    all.forEach(each -> text.append(each.text()));
    text.append("\nModel ").append(found.name()).append(": ");
    text.append(
        String.format(
            Locale.ROOT,
            "a suggestion takes %.2f ms at p99, which may be 2; inference %.2f x ONNX Runtime alone"
                + " and %.2f ms more, which may be 2 x and 0.2 ms together.\n",
            bench.total.micros(0.99) / 1e3,
            bench.scored.micros(0.5) / bench.alone.micros(0.5),
            (bench.scored.micros(0.5) - bench.alone.micros(0.5)) / 1e3));
    if (kilobytes > 0) {
      text.append(
          String.format(
              Locale.ROOT,
              "ONNX Runtime and one session take %.1f MB of memory.\n",
              kilobytes / 1024.0));
    }
    if (quick) {
      text.append("Measured for a moment only: the figures show that it runs, not how fast.\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private byte[] json(List<Timings> all, long kilobytes) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name(MEMORY).integer(kilobytes);
    out.name(QUICK).bool(quick).name(RESULTS).beginArray();
    for (Timings each : all) {
      out.beginObject().name(BENCHMARK).text(each.name());
      out.name(P50).thousandths(Math.round(1000 * each.micros(0.5)));
      out.name(P99).thousandths(Math.round(1000 * each.micros(0.99)));
      out.name(ROWS).integer(each.count()).endObject();
    }
    return out.endArray().endObject().toBytes();
  }

  /** Kilobytes that the process has in memory, where the system tells. */
  private static long resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("[^0-9]", ""));
      }
    }
    return 0;
  }
}
