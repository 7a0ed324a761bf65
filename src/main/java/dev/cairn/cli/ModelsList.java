package dev.cairn.cli;

import dev.cairn.cli.text.ModelText;
import dev.cairn.strength.roster.Listed;
import dev.cairn.strength.roster.Listed.Standing;
import dev.cairn.strength.roster.Roster;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Shows every model and how it stands; opened and tried, or only compared with its card. */
@Command(footer = {"", "Ends with 0 when every model is what its card says, 1 when one is not."})
final class ModelsList implements Callable<Integer> {
  private final CommonOptions common;
  private final Page page;
  private final ChosenModels chosen;
  private final boolean opening;

  ModelsList(CommonOptions common, Page page, ChosenModels chosen, boolean opening) {
    this.common = common;
    this.page = page;
    this.chosen = chosen;
    this.opening = opening;
  }

  @Override
  public Integer call() {
    Roster roster = chosen.roster();
    List<Listed> models = opening ? roster.verified() : roster.list();
    page.out()
        .print(
            common.json() ? new ModelJson().line(models) : new ModelText().text(models, opening));
    boolean sound = models.stream().noneMatch(each -> each.standing() == Standing.REFUSED);
    return sound ? Exit.DONE : Exit.FAILED;
  }
}
