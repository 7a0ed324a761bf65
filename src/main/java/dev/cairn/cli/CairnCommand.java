package dev.cairn.cli;

import dev.cairn.action.kept.Unavailable;
import dev.cairn.cli.Workbench.NotDrawn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What happens without a command: the window, or in text what it would show. */
@Command(
    name = "./cairn",
    header = "A workbench for coaches: see what lies under any number of a training plan.",
    description = {
      "",
      "Without a command it opens the window. Where there is no display, it shows the plans of the"
          + " sample athletes in short and the queue of reviews, and draws pictures of the window."
    },
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions, before or after the command:%n",
    footer = {"", "Ends with 0 done, 1 failed, 2 not understood, 3 refused with a reason."})
final class CairnCommand implements Callable<Integer> {
  @Mixin private final CommonOptions common;
  private final Page page;
  private final Path samples;
  private final Supplier<Round> round;
  private final Workbench workbench;
  private final ReviewList queue;

  CairnCommand(
      CommonOptions common,
      Page page,
      Path samples,
      Supplier<Round> round,
      Workbench workbench,
      ReviewList queue) {
    this.common = common;
    this.page = page;
    this.samples = samples;
    this.round = round;
    this.workbench = workbench;
    this.queue = queue;
  }

  @Override
  public Integer call() throws IOException {
    if (common.json()) {
      round.get().through(files(), Sheet.lines(page.out(), page::read));
      return Exit.DONE;
    }
    Optional<String> noWindow = workbench.open(common.workspace());
    if (noWindow.isPresent()) {
      inText(noWindow.get());
    }
    return Exit.DONE;
  }

  /** What the window would show; a part that cannot be shown takes no other with it. */
  private void inText(String noWindow) throws IOException {
    List<Path> files = files();
    page.say(noWindow);
    page.out().print("The plans of the sample athletes in short\n\n");
    round.get().through(files, Sheet.overview(page));
    try {
      workbench.prepare(common.workspace());
      page.out().print("To review\n\n");
      queue.call();
      page.out().print("\n");
    } catch (Unavailable closed) {
      page.say(closed.sentence());
    }
    page.out()
        .print(
            """
            Go on with
              ./cairn plan FILE...                the whole calendar of athlete files
              ./cairn plan FILE --out PLAN.json   plan and reasons as a file
              ./cairn why PLAN.json week/9/total  what lies under a number of it
              ./cairn --help                      everything else
            """);
    page.out().flush();
    draw();
  }

  private void draw() {
    try {
      page.say("Pictures of the window lie in " + workbench.picturesInto(common.workspace()) + ".");
    } catch (NotDrawn problem) {
      page.say(problem.sentence());
    }
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
