package dev.cairn.cli;

import dev.cairn.action.Action;
import dev.cairn.action.verdict.Approve;
import dev.cairn.action.verdict.ApproveWithNotes;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Approves a plan, with or without notes. */
@Command(name = "approve", header = "Approve an athlete's plan as it stands.")
final class ReviewApprove implements Callable<Integer> {
  private final Office office;
  private final PacksInForce packs;

  @Mixin private ActingOptions acting = new ActingOptions();
  @Mixin private LookOptions look = new LookOptions();

  @Parameters(paramLabel = "ID", description = "The athlete's id.")
  private String id = "";

  @Option(names = "--note", paramLabel = "TEXT", description = "A note for coaches only.")
  private String note = "";

  @Option(
      names = "--note-for-athlete",
      paramLabel = "TEXT",
      description = "A note that the athlete may read.")
  private String noteForAthlete = "";

  ReviewApprove(Office office, PacksInForce packs) {
    this.office = office;
    this.packs = packs;
  }

  @Override
  public Integer call() {
    boolean bare = note.isEmpty() && noteForAthlete.isEmpty();
    Action action =
        bare
            ? new Approve(id, look.look(), packs.reviewing().rules())
            : new ApproveWithNotes(
                id, note, noteForAthlete, look.look(), packs.reviewing().rules());
    return office.act(acting, action, "Approved the plan of " + id + ".");
  }
}
