package dev.cairn.cli;

import dev.cairn.action.Done;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Puts a new signing key in force. */
@Command(name = "key", header = "Put a new signing key in force, also when the one before is lost.")
final class LedgerKey implements Callable<Integer> {
  private final Office office;

  @Mixin private ActingOptions acting = new ActingOptions();

  LedgerKey(Office office) {
    this.office = office;
  }

  @Override
  public Integer call() {
    Done done =
        office.change(
            acting, (workspace, desk) -> desk.changeKey(acting.request(desk::newRequest)));
    return office.answer(
        done, () -> "From entry " + done.entries().getFirst().sequence() + " on a new key signs.");
  }
}
