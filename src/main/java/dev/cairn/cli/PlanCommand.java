package dev.cairn.cli;

import dev.cairn.action.file.NotWritten;
import dev.cairn.action.file.WholeFile;
import dev.cairn.cli.text.Figures;
import dev.cairn.work.Cancel;
import dev.cairn.work.EndSignal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans the athletes of files: a calendar, or plan and trail as JSON. */
@Command(
    name = "plan",
    header = "Plan athletes: a calendar to print, or plan and trail as JSON.",
    footer = {
      "",
      "Ends with 0 when all were planned, 3 when some were refused, 1 when a file was in error,"
          + " 130",
      "when it was stopped by Ctrl+C; the lines that were written until then are whole.",
      "",
      "  ./cairn plan sample-athletes/alex/athlete.json",
      "  ./cairn plan athletes.jsonl --out plans.jsonl"
    })
final class PlanCommand implements Callable<Integer> {
  private static final int MOST_THREADS = 256;

  private final CommonOptions common;
  private final Page page;
  private final Supplier<Round> round;
  private final Cancel cancel;
  private final AllPlans all;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = {
        "An athlete's .json file, or a .jsonl file with one athlete a line, of any length.",
        "With - the lines come from standard input."
      })
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the JSON lines to this file, complete or not at all.")
  private @Nullable Path out;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many athletes are planned at once; as many as there are processors.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--all",
      description = "Plan everybody in the workspace and keep the plans, in one step.")
  private boolean everybody;

  @Mixin private ActingOptions acting = new ActingOptions();

  PlanCommand(CommonOptions common, Page page, Supplier<Round> round, Cancel cancel, AllPlans all) {
    this.common = common;
    this.page = page;
    this.round = round;
    this.cancel = cancel;
    this.all = all;
  }

  @Override
  public Integer call() throws IOException {
    checkThreads();
    checkWhom();
    try (EndSignal _ = EndSignal.of(cancel)) {
      if (everybody) {
        return all.make(acting, threads, cancel);
      }
      return out == null ? show() : write(out);
    }
  }

  private void checkWhom() {
    if (spec != null && files.isEmpty() != everybody) {
      throw new ParameterException(
          spec.commandLine(),
          everybody
              ? "--all plans those in the workspace and takes no FILE."
              : "plan needs FILE, or --all for everybody in the workspace.");
    }
    if (spec != null && everybody && out != null) {
      throw new ParameterException(
          spec.commandLine(), "--all keeps the plans in the workspace and takes no --out.");
    }
  }

  private void checkThreads() {
    if (spec != null && (threads < 1 || threads > MOST_THREADS)) {
      throw new ParameterException(
          spec.commandLine(),
          "--threads is " + threads + ", but can be from 1 to " + MOST_THREADS + ".");
    }
  }

  private int show() throws IOException {
    Sheet sheet = common.json() ? Sheet.lines(page.out(), page::read) : Sheet.calendars(page);
    Tally tally = round.get().through(files, sheet, threads, cancel);
    page.out().flush();
    if (tally.wasCancelled()) {
      page.say("Stopped after " + count(tally) + "; what is written is whole.");
    }
    return tally.exit();
  }

  /** Refusals and errors are lines too, so the file has one for each athlete. */
  private int write(Path target) throws IOException {
    try (WholeFile file = WholeFile.at(target)) {
      Sheet sheet = Sheet.lines(file.stream(), () -> true);
      Tally tally = round.get().through(files, sheet, threads, cancel);
      if (tally.wasCancelled()) {
        page.say(target + " was not written: stopped after " + count(tally) + ".");
      } else {
        file.finish();
      }
      return tally.exit();
    } catch (IOException problem) {
      throw new Stopped(Exit.FAILED, new NotWritten(target, problem).sentence());
    }
  }

  private static String count(Tally tally) {
    return Figures.athletes(tally.athletes());
  }
}
