package dev.cairn.cli;

import dev.cairn.action.lifting.RecordLifted;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records what was lifted after a decision. */
@Command(name = "lifted", header = "Record what was lifted after a load was decided on.")
final class LoadsLifted implements Callable<Integer> {
  private final Office office;

  @Parameters(index = "0", paramLabel = "ID", description = "The lifter's id.")
  private String id = "";

  @Parameters(index = "1", paramLabel = "EXERCISE", description = "As the decision names it.")
  private String exercise = "";

  @Parameters(
      index = "2",
      paramLabel = "MOMENT",
      description =
          "The set or session of the decision: 2026-11-24T18:00; \"loads list\" shows it.")
  private String moment = "";

  @Option(names = "--load", required = true, paramLabel = "LOAD", description = "62.5kg or 135lb.")
  private String load = "";

  @Option(names = "--reps", required = true, paramLabel = "N", description = "Repetitions.")
  private int reps;

  @Option(names = "--rpe", paramLabel = "RPE", description = "Effort from 1 to 10.")
  private @Nullable Double rpe;

  @Option(names = "--failed", description = "A repetition was tried and not completed.")
  private boolean failed;

  @Mixin private ActingOptions acting = new ActingOptions();

  LoadsLifted(Office office) {
    this.office = office;
  }

  @Override
  public Integer call() {
    return office.act(
        acting,
        new RecordLifted(id, exercise, moment(), LoadText.mass(load), reps, rpe, failed),
        "Recorded what " + id + " lifted.");
  }

  private LocalDateTime moment() {
    try {
      return LocalDateTime.parse(moment);
    } catch (DateTimeParseException wrong) {
      throw new Stopped(
          Exit.USAGE, "A moment is written like 2026-11-24T18:00, not \"" + moment + "\".");
    }
  }
}
