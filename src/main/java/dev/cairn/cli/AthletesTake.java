package dev.cairn.cli;

import dev.cairn.action.Action;
import dev.cairn.action.lifting.TakeLifters;
import dev.cairn.cli.text.Figures;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.intake.lifting.LogReading.LogFile;
import dev.cairn.model.lifting.LoadUnit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes athlete files into the workspace, as new ones or in the place of those that are there. */
@Command
final class AthletesTake implements Callable<Integer> {
  private final Page page;
  private final Shelf shelf;
  private final Office office;
  private final Function<List<AthleteFile>, Action> action;
  private final String done;

  @Mixin private ActingOptions acting = new ActingOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = {
        "An athlete's .json file, or a .jsonl file with one athlete a line. Or lifters: their"
            + " .json",
        "files, and the .csv files that Strong and Hevy exported, each named like the lifter's id."
      })
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      description = "kg or lb, for a lifter's table that does not tell.")
  private @Nullable String unit;

  @Spec private CommandSpec spec = CommandSpec.create();

  /**
   * @param done what was done, to stand before the number of athletes
   */
  AthletesTake(
      Page page,
      Shelf shelf,
      Office office,
      Function<List<AthleteFile>, Action> action,
      String done) {
    this.shelf = shelf;
    this.page = page;
    this.office = office;
    this.action = action;
    this.done = done;
  }

  @Override
  public Integer call() {
    LoadUnit told = unit();
    long lifters = files.stream().filter(LifterIntake::isLifter).count();
    if (lifters == 0) {
      List<AthleteFile> athletes = new AthleteIntake(page).read(files);
      return office.act(
          acting, action.apply(athletes), done + " " + Figures.athletes(athletes.size()) + ".");
    }
    if (lifters < files.size()) {
      throw new Stopped(
          Exit.USAGE,
          lifters
              + " of the "
              + files.size()
              + (lifters == 1 ? " files is of a lifter" : " files are of lifters")
              + " and the others are of athletes, so nothing was changed. Maybe take in each kind"
              + " by itself.");
    }
    List<LogFile> logs = new LifterIntake(page, shelf, told).read(files);
    String count = logs.size() == 1 ? "1 lifter" : logs.size() + " lifters";
    return office.act(acting, new TakeLifters(logs), "Took in " + count + ".");
  }

  private @Nullable LoadUnit unit() {
    if (unit == null) {
      return null;
    }
    for (LoadUnit each : LoadUnit.values()) {
      if (each.symbol().equals(unit)) {
        return each;
      }
    }
    throw new ParameterException(
        spec.commandLine(), "--unit is " + unit + ", but can be kg or lb.");
  }
}
