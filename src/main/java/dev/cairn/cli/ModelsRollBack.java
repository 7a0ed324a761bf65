package dev.cairn.cli;

import dev.cairn.action.lifting.ModelState;
import dev.cairn.action.lifting.ModelVersion;
import dev.cairn.action.lifting.RollBackModel;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Goes back to the version that answered before, after that was opened and tried. */
@Command(name = "rollback", header = "Let the version before answer again; it is tried first.")
final class ModelsRollBack implements Callable<Integer> {
  private final Office office;
  private final ChosenModels chosen;

  @Parameters(paramLabel = "ID", description = "As \"models list\" shows it.")
  private String id = "";

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      defaultValue = "Back to the version before.",
      description = "Why.")
  private String reason = "";

  @Mixin private ActingOptions acting = new ActingOptions();

  ModelsRollBack(Office office, ChosenModels chosen) {
    this.office = office;
    this.chosen = chosen;
  }

  @Override
  public Integer call() {
    List<ModelVersion> earlier = chosen.state(id).map(ModelState::earlier).orElse(List.of());
    String sentence = "";
    if (!earlier.isEmpty()) {
      ModelVersion wanted = earlier.getLast();
      if (!chosen.sound(id, wanted.version()).equals(wanted)) {
        throw new Stopped(
            Exit.REFUSED,
            (id + " " + wanted.version() + " is another file than the one that answered before,")
                + " so nothing was changed. Maybe activate it anew.");
      }
      sentence = id + " " + wanted.version() + " answers again.";
    }
    return office.act(acting, new RollBackModel(id, reason), sentence);
  }
}
