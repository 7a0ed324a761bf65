package dev.cairn.cli;

import dev.cairn.action.Done;
import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.accept.AcceptRule;
import dev.cairn.action.accept.Offer;
import dev.cairn.action.accept.SignOffs;
import dev.cairn.action.kept.Workspace;
import dev.cairn.action.rules.Blast;
import dev.cairn.action.rules.RuleStep;
import dev.cairn.action.teaching.Fate;
import dev.cairn.action.teaching.SignProposal;
import dev.cairn.action.teaching.Suggestion;
import dev.cairn.action.teaching.Taught;
import dev.cairn.action.teaching.WithdrawProposal;
import dev.cairn.cli.text.RulesText;
import dev.cairn.cli.text.WorkspaceText;
import dev.cairn.review.proposal.Proposals;
import dev.cairn.work.Cancel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What coaches change again and again: seen, signed, put into force, set aside. */
final class ProposalsCommand {
  private final CommonOptions common;
  private final Page page;
  private final Office office;
  private final PacksInForce packs;
  private final Cancel cancel;

  ProposalsCommand(
      CommonOptions common, Page page, Office office, PacksInForce packs, Cancel cancel) {
    this.common = common;
    this.page = page;
    this.office = office;
    this.packs = packs;
    this.cancel = cancel;
  }

  CommandLine all() {
    return GroupCommand.named("proposals", "See what coaches change again and again, and decide.")
        .addSubcommand(new Listing())
        .addSubcommand(new Showing())
        .addSubcommand(new Accepting())
        .addSubcommand(withdraw(false, "withdraw", "Set a proposal aside, or take its rule back."))
        .addSubcommand(withdraw(true, "ask", "Make a proposal a question for a meeting."));
  }

  private CommandLine withdraw(boolean asked, String name, String header) {
    CommandLine line = new CommandLine(new Withdrawing(asked));
    line.setCommandName(name);
    line.getCommandSpec().usageMessage().header(header);
    return line;
  }

  private Taught taught(Records records) {
    return new Taught(records, packs.reviewing().rules(), packs.here().of(records));
  }

  private Blast blast(Workspace workspace, Offer offer) {
    return new OfferBlast(packs.here(), office.today(), threads(), cancel).of(workspace, offer);
  }

  private static int threads() {
    return Runtime.getRuntime().availableProcessors();
  }

  /** The proposals there are, and how often each rule is changed. */
  private record Seen(List<Suggestion> all, List<Proposals.Rate> rates) {}

  @Command(name = "list", header = "List what coaches' changes propose, and where they disagree.")
  private final class Listing implements Callable<Integer> {
    @Override
    public Integer call() {
      int similar = packs.reviewing().rules().edits().similarForRule();
      Seen seen =
          office.look(records -> {
            Taught taught = taught(records);
            return new Seen(taught.all(), taught.rates());
          });
      if (common.json()) {
        seen.all().forEach(one -> office.write(ProposalText.json(one)));
        return Exit.DONE;
      }
      WorkspaceText text = new WorkspaceText(page.ink());
      if (seen.all().isEmpty()) {
        page.out()
            .print(
                "No kind of change was made in "
                    + similar
                    + " plans yet, so nothing is proposed.\n");
      } else {
        List<String> headings = List.of("proposal", "change", "cases", "changed", "");
        page.out()
            .print(text.table(headings, seen.all().stream().map(ProposalText::cells).toList()));
      }
      if (!seen.rates().isEmpty()) {
        page.out().print("\nRules by how often coaches change what they set:\n");
        page.out()
            .print(
                text.table(
                    List.of("rule", "changed"),
                    seen.rates().stream()
                        .map(rate -> List.of(rate.rule(), ProposalText.share(rate.overridden())))
                        .toList()));
      }
      return Exit.DONE;
    }
  }

  @Command(
      name = "show",
      header = "Show a proposal: its cases, what speaks against it, and its blast radius.",
      footer = {"", "  ./cairn proposals show long-run-distance-less"})
  private final class Showing implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "As \"proposals list\" shows it.")
    private String id = "";

    @Override
    public Integer call() {
      Suggestion one = office.look(records -> taught(records).find(id));
      if (common.json()) {
        office.write(ProposalText.json(one));
        return Exit.DONE;
      }
      ProposalText.lines(one).forEach(line -> page.out().print(line + "\n"));
      Optional<Offer> offer = one.offer();
      if (offer.isPresent() && one.fate() != Fate.IN_FORCE) {
        Blast blast = office.open(workspace -> blast(workspace, offer.get()));
        page.out().print("\nWhat it would do to everybody:\n");
        page.out().print(new RulesText(page.ink()).blast(blast));
      }
      return Exit.DONE;
    }
  }

  /** What came of a signature: whether the rule is in force by it, or who is missing. */
  private record Signed(Done last, String sentence) {}

  @Command(
      name = "accept",
      header = "Sign a proposal; the last signature that is needed puts it into force.",
      footer = {
        "",
        "Its blast radius is shown by \"proposals show\". \"undo\" takes the rule back first, and",
        "then the signatures.",
        "",
        "  ./cairn proposals accept long-run-distance-less --coach Maria"
      })
  private final class Accepting implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "As \"proposals list\" shows it.")
    private String id = "";

    @Mixin private ActingOptions acting = new ActingOptions();

    @Override
    public Integer call() {
      Signed signed = office.change(acting, this::sign);
      return office.answer(signed.last(), signed::sentence);
    }

    private Signed sign(Workspace workspace, dev.cairn.action.Desk desk) {
      packs.note(workspace, desk);
      Records records = new Records(workspace);
      Suggestion before = workspace.read(() -> taught(records).find(id));
      if (before.fate() == Fate.IN_FORCE && before.since() == 0) {
        throw new Refused("The rule of " + id + " is in force already, so nothing was signed.");
      }
      Done done =
          desk.act(
              acting.request(desk::newRequest),
              new SignProposal(id, packs.reviewing().rules(), packs.here()));
      Suggestion after = workspace.read(() -> taught(records).find(id));
      SignOffs signOffs = after.signOffs().orElseThrow();
      if (!signOffs.enough()) {
        return new Signed(done, ProposalText.signed(signOffs) + " It is not in force yet.");
      }
      Done accepted =
          desk.act(
              desk.newRequest(),
              new AcceptRule(
                  SignProposal.offer(after), packs.here(), RuleStep.planning(threads(), cancel)));
      packs.archive(workspace);
      return new Signed(accepted, "Signed and in force; " + PlansAnew.sentence(accepted));
    }
  }

  @Command
  private final class Withdrawing implements Callable<Integer> {
    private final boolean asked;

    @Parameters(paramLabel = "ID", description = "As \"proposals list\" shows it.")
    private String id = "";

    @Option(
        names = "--reason",
        paramLabel = "TEXT",
        required = true,
        description = "What speaks against it, or what to ask.")
    private String reason = "";

    @Mixin private ActingOptions acting = new ActingOptions();

    Withdrawing(boolean asked) {
      this.asked = asked;
    }

    @Override
    public Integer call() {
      Done done =
          office.change(
              acting,
              (workspace, desk) -> {
                packs.note(workspace, desk);
                Done set =
                    desk.act(
                        acting.request(desk::newRequest),
                        new WithdrawProposal(
                            id,
                            asked,
                            reason,
                            packs.reviewing().rules(),
                            packs.here(),
                            RuleStep.planning(threads(), cancel)));
                packs.archive(workspace);
                return set;
              });
      return office.answer(
          done,
          () ->
              (asked ? "It is a question for a meeting now" : "Set aside")
                  + "; the next such change brings the proposal back. \"undo\" does at once.");
    }
  }
}
