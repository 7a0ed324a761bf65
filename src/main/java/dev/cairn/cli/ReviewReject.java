package dev.cairn.cli;

import dev.cairn.action.verdict.Reject;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Rejects a plan. */
@Command(name = "reject", header = "Reject an athlete's plan, with the reason.")
final class ReviewReject implements Callable<Integer> {
  private final Office office;
  private final PacksInForce packs;

  @Mixin private ActingOptions acting = new ActingOptions();
  @Mixin private LookOptions look = new LookOptions();

  @Parameters(paramLabel = "ID", description = "The athlete's id.")
  private String id = "";

  @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why.")
  private String reason = "";

  @Option(names = "--instead", paramLabel = "TEXT", description = "What you would do instead.")
  private String instead = "";

  ReviewReject(Office office, PacksInForce packs) {
    this.office = office;
    this.packs = packs;
  }

  @Override
  public Integer call() {
    return office.act(
        acting,
        new Reject(id, reason, instead, look.look(), packs.reviewing().rules()),
        "Rejected the plan of " + id + ".");
  }
}
