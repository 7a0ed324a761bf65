package dev.cairn.cli;

import dev.cairn.intake.lifting.LogFiles;
import dev.cairn.intake.lifting.LogReading;
import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.pack.ModelCard.Task;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.StrengthRules;
import dev.cairn.strength.roster.Listed;
import dev.cairn.strength.roster.Listed.Standing;
import dev.cairn.strength.roster.Roster;
import dev.cairn.work.Cancel;
import dev.cairn.work.EndSignal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Foretells every session of logs and tells by how much repeating, rule, model and blend err. */
@Command(
    name = "evaluate",
    header = "Measure on logs what rule, model and their blend are worth.",
    footer = {"", "  ./cairn models evaluate strong.csv hevy.csv"})
final class ModelsEvaluate implements Callable<Integer> {
  private final CommonOptions common;
  private final Page page;
  private final Shelf shelf;
  private final ChosenModels chosen;
  private final ModelWorks works;
  private final Cancel cancel;

  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      description = "kg or lb, for tables that do not tell.")
  private @Nullable String unit;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Exports of Strong or Hevy, or lifter files; a lifter each.")
  private List<Path> files = new ArrayList<>();

  ModelsEvaluate(
      CommonOptions common,
      Page page,
      Shelf shelf,
      ChosenModels chosen,
      ModelWorks works,
      Cancel cancel) {
    this.common = common;
    this.page = page;
    this.shelf = shelf;
    this.chosen = chosen;
    this.works = works;
    this.cancel = cancel;
  }

  @Override
  public Integer call() throws IOException {
    try (EndSignal _ = EndSignal.of(cancel)) {
      StrengthRules rules = shelf.strength();
      List<LiftingLog> logs = logs(new LogFiles(rules.exercises().all(), told()));
      Roster roster = chosen.roster();
      ModelWorth worth = works.evaluate(logs, rules, roster.scorer(), cancel);
      if (common.json()) {
        page.out().write(Lines.ended(new WorthJson().bytes(worth)));
      } else {
        page.out().print(new WorthText().text(worth, inForce(roster)));
      }
      return Exit.DONE;
    } catch (CancellationException asked) {
      page.say("Stopped before all was measured.");
      return Exit.CANCELLED;
    } catch (RulesMissing missing) {
      throw new Stopped(Exit.FAILED, String.valueOf(missing.getMessage()));
    }
  }

  private @Nullable LoadUnit told() {
    if (unit == null) {
      return null;
    }
    for (LoadUnit each : LoadUnit.values()) {
      if (each.symbol().equals(unit)) {
        return each;
      }
    }
    throw new Stopped(Exit.USAGE, "There is no unit \"" + unit + "\". Maybe kg or lb.");
  }

  /** One file that cannot be read ends it: a figure of the others alone would be another figure. */
  private List<LiftingLog> logs(LogFiles reader) {
    List<LiftingLog> logs = new ArrayList<>();
    for (Path file : files) {
      switch (reader.read(file)) {
        case LogReading.LogFile log -> logs.add(log.log());
        case LogReading.Refused refused ->
            throw new Stopped(
                Exit.REFUSED, file + ": " + refused.first().text() + " Nothing was measured.");
      }
    }
    return logs;
  }

  private static String inForce(Roster roster) {
    Optional<Listed> active =
        roster.list().stream()
            .filter(model -> model.standing() == Standing.ACTIVE && model.card() != null)
            .filter(model -> Objects.requireNonNull(model.card()).task() == Task.NEXT_LOAD)
            .findFirst();
    return active
        .map(model ->
            model.id()
                + " "
                + model.version()
                + ", share in the blend "
                + Objects.requireNonNull(model.card()).weight())
        .orElse("none");
  }
}
