package dev.cairn.cli;

import dev.cairn.cli.Workbench.NotDrawn;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Draws every screen of the window, also where there is no display. */
@Command(
    name = "pictures",
    header = "Draw every screen and state of the window into a folder.",
    description = {
      "",
      "Light and dark, at 1440x900 and 1280x720, with the sample athletes; no display is needed."
    },
    footer = {"", "  ./cairn pictures pictures"})
final class PicturesCommand implements Callable<Integer> {
  private final Page page;
  private final Workbench workbench;

  @Parameters(index = "0", paramLabel = "DIR", description = "Where the pictures are to lie.")
  private Path folder = Path.of("");

  PicturesCommand(Page page, Workbench workbench) {
    this.page = page;
    this.workbench = workbench;
  }

  @Override
  public Integer call() {
    try {
      List<Path> files = workbench.pictures(folder);
      page.out().print(files.size() + " pictures lie in " + folder + ".\n");
      return Exit.DONE;
    } catch (NotDrawn problem) {
      throw new Stopped(Exit.FAILED, problem.sentence());
    }
  }
}
