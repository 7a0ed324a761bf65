package dev.cairn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What happens without a command: the sample athletes' plans in short. */
@Command(
    name = "./cairn",
    header = "A workbench for coaches: see what lies under any number of a training plan.",
    description = {"", "Without a command it shows the plans of the sample athletes in short."},
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions, before or after the command:%n",
    footer = {"", "Ends with 0 done, 1 failed, 2 not understood, 3 refused with a reason."})
final class CairnCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common;
  private final Page page;
  private final Path samples;
  private final Supplier<Round> round;

  CairnCommand(CommonOptions common, Page page, Path samples, Supplier<Round> round) {
    this.common = common;
    this.page = page;
    this.samples = samples;
    this.round = round;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> files = files();
    if (common.json()) {
      round.get().through(files, Sheet.lines(page.out(), page::read));
      return Exit.DONE;
    }
    page.out().print("The plans of the sample athletes in short\n\n");
    round.get().through(files, Sheet.overview(page));
    page.out()
        .print(
            """
            Go on with
              ./cairn plan FILE...                the whole calendar of athlete files
              ./cairn plan FILE --out PLAN.json   plan and reasons as a file
              ./cairn why PLAN.json week/9/total  what lies under a number of it
              ./cairn --help                      everything else
            """);
    return Exit.DONE;
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(samples)) {
      throw new Stopped(
          Exit.FAILED, "There is no folder " + samples + ", so there are no samples to show.");
    }
    try (Stream<Path> folders = Files.list(samples)) {
      return folders
          .map(folder -> folder.resolve("athlete.json"))
          .filter(Files::exists)
          .sorted()
          .toList();
    }
  }
}
