package dev.cairn.cli;

import dev.cairn.action.kept.Workspace;
import dev.cairn.action.letter.Invitation;
import dev.cairn.ledger.checkpoint.Signer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what another machine needs to answer. */
@Command(
    name = "invite",
    header = "Write an invitation: what another machine needs to answer, signed.",
    footer = {"", "  ./cairn elicit invite november --out november.cairn"})
final class ElicitInvite implements Callable<Integer> {
  private final Page page;
  private final Office office;

  @Parameters(index = "0", paramLabel = "MEETING", description = "As \"elicit list\" shows it.")
  private String meeting = "";

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where to.")
  private Path out = Path.of("");

  ElicitInvite(Page page, Office office) {
    this.page = page;
    this.office = office;
  }

  @Override
  public Integer call() {
    Signer host = office.open(ElicitInvite::signer);
    byte[] invitation = office.look(records -> Invitation.write(records, meeting, host));
    LetterFiles.write(out, invitation);
    page.out()
        .print(
            "Wrote the invitation to "
                + meeting
                + " to "
                + out
                + ", signed with the key "
                + host.publicKey().id()
                + ". Those who take part see this key, too; it should be the same.\n");
    return Exit.DONE;
  }

  private static Signer signer(Workspace workspace) {
    return workspace
        .keys()
        .signer()
        .orElseThrow(() ->
            new Stopped(
                Exit.FAILED,
                "The workspace has no key to sign with, so no invitation was written. Maybe put one"
                    + " in force with \"ledger key\"."));
  }
}
