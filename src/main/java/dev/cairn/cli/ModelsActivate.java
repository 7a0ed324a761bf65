package dev.cairn.cli;

import dev.cairn.action.lifting.ActivateModel;
import dev.cairn.action.lifting.ModelVersion;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets a version of a model answer after it was opened and tried. */
@Command(name = "activate", header = "Let a version of a model answer; it is tried first.")
final class ModelsActivate implements Callable<Integer> {
  private final Office office;
  private final ChosenModels chosen;

  @Parameters(index = "0", paramLabel = "ID", description = "As \"models list\" shows it.")
  private String id = "";

  @Parameters(index = "1", paramLabel = "VERSION", description = "Likewise: 1.1.0.")
  private String version = "";

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      defaultValue = "It gave the answers of its card.",
      description = "Why; without it that it gave the answers of its card.")
  private String reason = "";

  @Mixin private ActingOptions acting = new ActingOptions();

  ModelsActivate(Office office, ChosenModels chosen) {
    this.office = office;
    this.chosen = chosen;
  }

  @Override
  public Integer call() {
    ModelVersion wanted = chosen.sound(id, version);
    ModelVersion before = chosen.answering(id).orElse(null);
    return office.act(
        acting, new ActivateModel(wanted, before, reason), id + " " + version + " answers now.");
  }
}
