package dev.cairn.cli;

import dev.cairn.action.lifting.DisableModel;
import dev.cairn.action.lifting.ModelState;
import dev.cairn.action.lifting.ModelVersion;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Switches off the version of a model that answers. */
@Command(name = "disable", header = "Switch a model off; the rule answers alone and says so.")
final class ModelsDisable implements Callable<Integer> {
  private final Office office;
  private final ChosenModels chosen;

  @Parameters(paramLabel = "ID", description = "As \"models list\" shows it.")
  private String id = "";

  @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why.")
  private String reason = "";

  @Mixin private ActingOptions acting = new ActingOptions();

  ModelsDisable(Office office, ChosenModels chosen) {
    this.office = office;
    this.chosen = chosen;
  }

  /** One that is damaged may be switched off too, once a coach had switched it on. */
  @Override
  public Integer call() {
    ModelVersion model =
        chosen
            .state(id)
            .map(ModelState::model)
            .or(() -> chosen.answering(id))
            .orElseThrow(() ->
                new Stopped(
                    Exit.REFUSED,
                    ("No version of " + id + " answers here, so nothing was changed.")
                        + " Maybe see which models there are with \"models list\"."));
    return office.act(
        acting,
        new DisableModel(model, reason),
        id + " " + model.version() + " is switched off; the rule answers alone.");
  }
}
