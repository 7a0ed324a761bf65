package dev.cairn.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plans the athletes of files: a calendar, or plan and trail as JSON. */
@Command(
    name = "plan",
    header = "Plan athletes: a calendar to print, or plan and trail as JSON.",
    footer = {
      "",
      "Ends with 0 when all were planned, 3 when some were refused, 1 when a file was in error.",
      "",
      "  ./cairn plan sample-athletes/alex/athlete.json",
      "  ./cairn plan athletes.jsonl --out plans.jsonl"
    })
final class PlanCommand implements Callable<Integer> {
  private final CommonOptions common;
  private final Page page;
  private final Supplier<Round> round;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "An athlete's .json file, or a .jsonl file with one athlete a line.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the JSON lines to this file, complete or not at all.")
  private @Nullable Path out;

  PlanCommand(CommonOptions common, Page page, Supplier<Round> round) {
    this.common = common;
    this.page = page;
    this.round = round;
  }

  @Override
  public Integer call() throws IOException {
    if (out != null) {
      return write(out);
    }
    Answers answers =
        common.json() ? new LineAnswers(page.out(), page::read) : new CalendarAnswers(page);
    return round.get().through(files, answers);
  }

  /** Refusals and errors are lines too, so the file has one for each athlete. */
  private int write(Path target) throws IOException {
    try (WholeFile file = WholeFile.at(target)) {
      int exit = round.get().through(files, new LineAnswers(file.stream(), () -> true));
      file.finish();
      return exit;
    } catch (IOException problem) {
      throw new Stopped(Exit.FAILED, new NotWritten(target, problem).sentence());
    }
  }
}
