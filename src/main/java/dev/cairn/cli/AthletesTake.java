package dev.cairn.cli;

import dev.cairn.action.Action;
import dev.cairn.cli.text.Figures;
import dev.cairn.intake.Reading.AthleteFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes athlete files into the workspace, as new ones or in the place of those that are there. */
@Command
final class AthletesTake implements Callable<Integer> {
  private final Page page;
  private final Office office;
  private final Function<List<AthleteFile>, Action> action;
  private final String done;

  @Mixin private ActingOptions acting = new ActingOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "An athlete's .json file, or a .jsonl file with one athlete a line.")
  private List<Path> files = new ArrayList<>();

  /**
   * @param done what was done, to stand before the number of athletes
   */
  AthletesTake(Page page, Office office, Function<List<AthleteFile>, Action> action, String done) {
    this.page = page;
    this.office = office;
    this.action = action;
    this.done = done;
  }

  @Override
  public Integer call() {
    List<AthleteFile> athletes = new AthleteIntake(page).read(files);
    return office.act(
        acting, action.apply(athletes), done + " " + Figures.athletes(athletes.size()) + ".");
  }
}
