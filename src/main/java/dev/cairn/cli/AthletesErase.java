package dev.cairn.cli;

import dev.cairn.action.athlete.EraseAthlete;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Erases an athlete for good, once whoever asks has read what that means. */
@Command(
    name = "erase",
    header = "Erase all that was ever said about an athlete; no undo brings it back.")
final class AthletesErase implements Callable<Integer> {
  private final Office office;
  private final CommonOptions common;
  private final Workbench workbench;

  @Mixin private ActingOptions acting = new ActingOptions();

  @Parameters(paramLabel = "ID", description = "The athlete's id.")
  private String id = "";

  @Option(names = "--for-good", description = "Yes, I know that it cannot be undone.")
  private boolean forGood;

  AthletesErase(Office office, CommonOptions common, Workbench workbench) {
    this.office = office;
    this.common = common;
    this.workbench = workbench;
  }

  @Override
  public Integer call() throws IOException {
    if (!forGood) {
      throw new Stopped(
          Exit.REFUSED,
          id
              + " was not erased. "
              + EraseAthlete.MEANING
              + " Maybe repeat the command with --for-good.");
    }
    int exit = office.act(acting, new EraseAthlete(id), "Erased " + id + ".");
    workbench.forget(common.workspace(), id);
    return exit;
  }
}
