package dev.cairn.cli.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks with JMH in a process that has their stubs on its class path, and prints the
 * report: {@code Measuring [--quick] [--json]}.
 */
public final class Measuring {
  private static final int COHORT = 10_000;
  private static final int SMALL_COHORT = 4;

  /** As many athletes as a coach with a full workspace has. */
  private static final int BLAST = 240;

  private final boolean quick;
  private final PrintStream beside;
  private final int processors = Runtime.getRuntime().availableProcessors();

  private Measuring(boolean quick, PrintStream beside) {
    this.quick = quick;
    this.beside = beside;
  }

  public static void main(String[] args) throws IOException, RunnerException {
    List<String> wanted = List.of(args);
    PlanReport report = new Measuring(wanted.contains("--quick"), System.err).report();
    System.out.write(report.bytes(wanted.contains("--json")));
    System.out.flush();
  }

  private PlanReport report() throws IOException, RunnerException {
    List<PlanReport.Row> rows = new ArrayList<>();
    rows.add(row("numbers", "numbers only"));
    rows.add(row("complete", "complete plan: trail, line, hash"));
    rows.add(row("floor", "floor: same bytes, same hash"));
    rows.add(row("refusal", "refusal with ways out"));
    return new PlanReport(rows, cohort(), blast(), processors, quick);
  }

  private PlanReport.Row row(String name, String words) throws RunnerException {
    return new PlanReport.Row(name, words, figure(name, 1), figure(name, processors));
  }

  private Figure figure(String name, int threads) throws RunnerException {
    say(name + ", " + threads + (threads == 1 ? " thread" : " threads"));
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("\\." + PlanBenchmark.class.getSimpleName() + "\\." + name + "$")
            .mode(Mode.Throughput)
            .timeUnit(TimeUnit.SECONDS)
            .threads(threads)
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true);
    Result<?> result =
        new Runner((quick ? moment(options) : settled(options)).build())
            .runSingle()
            .getPrimaryResult();
    return new Figure(result.getScore(), result.getScoreError());
  }

  private static ChainedOptionsBuilder settled(ChainedOptionsBuilder options) {
    return options
        .forks(1)
        .warmupIterations(3)
        .warmupTime(TimeValue.seconds(2))
        .measurementIterations(5)
        .measurementTime(TimeValue.seconds(1));
  }

  /** In this very process and cold, only to see that it runs. */
  private static ChainedOptionsBuilder moment(ChainedOptionsBuilder options) {
    return options
        .forks(0)
        .warmupIterations(0)
        .measurementIterations(1)
        .measurementTime(TimeValue.milliseconds(50));
  }

  private CohortRun.Result cohort() throws IOException {
    CohortRun run = new CohortRun(Field.of(Field.home()), processors);
    if (quick) {
      return run.run(SMALL_COHORT);
    }
    say("cohort, " + processors + " threads");
    run.run(COHORT / 10);
    return run.run(COHORT);
  }

  private BlastRun.Result blast() throws IOException {
    say("blast radius, " + processors + " threads");
    Field field = Field.of(Field.home());
    int count = quick ? SMALL_COHORT : BLAST;
    return BlastRun.of(field.shelf(), field.athletes(), count, processors).run();
  }

  private void say(String what) {
    if (!quick) {
      beside.println("measuring " + what);
    }
  }
}
