package dev.cairn.cli;

import dev.cairn.cli.bench.Benchmarks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how fast Cairn is on this machine. */
@Command(
    name = "bench",
    header = "Measure how fast Cairn is here, each figure beside its floor.",
    description = {"", "Without a name it lists the benchmarks. One takes a minute or two."},
    footer = {"", "  ./cairn bench plan"})
final class BenchCommand implements Callable<Integer> {
  private static final String PLAN = "plan";
  private static final String OVERLOAD = "overload";
  private static final String WINDOW = "window";
  private static final List<String> KEPT = List.of("store", "ledger");

  private final CommonOptions common;
  private final Page page;
  private final Path home;
  private final Workbench workbench;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NAME",
      description = "plan, store, ledger, overload or window.")
  private @Nullable String name;

  @Option(names = "--quick", description = "Only see that it runs: figures mean nothing.")
  private boolean quick;

  BenchCommand(CommonOptions common, Page page, Path home, Workbench workbench) {
    this.common = common;
    this.page = page;
    this.home = home;
    this.workbench = workbench;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (name == null) {
      page.out()
          .print(
              """
              plan     plans and refusals a second, 10,000 athletes end to end; 2 minutes
              store    plans saved a second, opening a large workspace; 1 minute
              ledger   verifying, beside SHA-256 of the same bytes; 1 minute
              overload loads suggested, beside ONNX Runtime alone; 1 minute
              window   painted, beside an empty window; athletes, reasons, memory; 2 minutes
              """);
      return Exit.DONE;
    }
    if (name.equals(WINDOW)) {
      return workbench.bench(options(), page.out()) ? Exit.DONE : Exit.FAILED;
    }
    if (name.equals(OVERLOAD)) {
      return new Benchmarks(home).overload(options(), page.out()) ? Exit.DONE : Exit.FAILED;
    }
    if (KEPT.contains(name)) {
      return new Benchmarks(home).kept(name, options(), page.out()) ? Exit.DONE : Exit.FAILED;
    }
    if (!name.equals(PLAN)) {
      throw new Stopped(
          Exit.USAGE,
          "There is no benchmark \"" + name + "\". Maybe plan, store, ledger, overload or window.");
    }
    if (!Benchmarks.possible()) {
      throw new Stopped(
          Exit.FAILED, "Benchmarks need JMH, which only a checkout has. Maybe run it in one.");
    }
    return new Benchmarks(home).plan(options(), page.out()) ? Exit.DONE : Exit.FAILED;
  }

  private List<String> options() {
    List<String> options = new ArrayList<>();
    if (quick) {
      options.add("--quick");
    }
    if (common.json()) {
      options.add("--json");
    }
    return options;
  }
}
