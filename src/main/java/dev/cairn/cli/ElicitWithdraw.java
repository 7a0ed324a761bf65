package dev.cairn.cli;

import dev.cairn.action.Done;
import dev.cairn.action.accept.WithdrawRule;
import dev.cairn.action.rules.RuleStep;
import dev.cairn.work.Cancel;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a rule that coaches signed out of force, however long ago it came in. */
@Command(
    name = "withdraw",
    header = "Take a rule that coaches signed out of force again.",
    footer = {"", "  ./cairn elicit withdraw cr-november-bold-growth"})
final class ElicitWithdraw implements Callable<Integer> {
  private final Office office;
  private final PacksInForce packs;
  private final Cancel cancel;

  @Mixin private ActingOptions acting = new ActingOptions();

  @Parameters(paramLabel = "RULE", description = "As \"elicit rulebook\" shows it.")
  private String rule = "";

  ElicitWithdraw(Office office, PacksInForce packs, Cancel cancel) {
    this.office = office;
    this.packs = packs;
    this.cancel = cancel;
  }

  @Override
  public Integer call() {
    int threads = Runtime.getRuntime().availableProcessors();
    Done done =
        office.change(
            acting,
            (workspace, desk) -> {
              packs.note(workspace, desk);
              return desk.act(
                  acting.request(desk::newRequest),
                  new WithdrawRule(rule, packs.here(), RuleStep.planning(threads, cancel)));
            });
    return office.answer(done, () -> "The rule " + rule + " is in force no more.");
  }
}
