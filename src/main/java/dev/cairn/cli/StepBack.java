package dev.cairn.cli;

import dev.cairn.action.Done;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Undo or redo. */
@Command
final class StepBack implements Callable<Integer> {
  private final Office office;
  private final boolean back;

  @Mixin private ActingOptions acting = new ActingOptions();

  StepBack(Office office, boolean back) {
    this.office = office;
    this.back = back;
  }

  @Override
  public Integer call() {
    Done done =
        office.change(
            acting,
            (workspace, desk) ->
                back
                    ? desk.undo(acting.request(desk::newRequest))
                    : desk.redo(acting.request(desk::newRequest)));
    return office.answer(done, () -> back ? "One step back." : "One step forth.");
  }
}
