package dev.cairn.cli;

import dev.cairn.action.teaching.VerdictRows;
import dev.cairn.review.proposal.Learned;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one proposal with its cases and counter-cases. */
@Command(name = "show", header = "Show a proposal: its cases, and what speaks against it.")
final class ProposalsShow implements Callable<Integer> {
  private final CommonOptions common;
  private final Page page;
  private final Office office;
  private final PacksInForce packs;

  @Parameters(index = "0", paramLabel = "NUMBER", description = "As \"proposals list\" counts.")
  private int number;

  ProposalsShow(CommonOptions common, Page page, Office office, PacksInForce packs) {
    this.common = common;
    this.page = page;
    this.office = office;
    this.packs = packs;
  }

  @Override
  public Integer call() {
    int similar = packs.reviewing().rules().edits().similarForRule();
    List<Learned> all = office.look(records -> new VerdictRows(records).proposals(similar).all());
    if (number < 1 || number > all.size()) {
      throw new Stopped(
          Exit.REFUSED,
          "There is no proposal "
              + number
              + ", there are "
              + all.size()
              + ". Maybe see them with \"proposals list\".");
    }
    Learned one = all.get(number - 1);
    if (common.json()) {
      office.write(ProposalText.json(one));
    } else {
      ProposalText.lines(one).forEach(line -> page.out().print(line + "\n"));
    }
    return Exit.DONE;
  }
}
