package dev.cairn.cli;

import dev.cairn.action.teaching.VerdictRows;
import dev.cairn.cli.text.WorkspaceText;
import dev.cairn.review.proposal.Learned;
import dev.cairn.review.proposal.Proposals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists what coaches change again and again. */
@Command(
    name = "list",
    header = "List the rules that coaches' changes propose, and where they disagree.")
final class ProposalsList implements Callable<Integer> {
  private final CommonOptions common;
  private final Page page;
  private final Office office;
  private final PacksInForce packs;

  ProposalsList(CommonOptions common, Page page, Office office, PacksInForce packs) {
    this.common = common;
    this.page = page;
    this.office = office;
    this.packs = packs;
  }

  @Override
  public Integer call() {
    int similar = packs.reviewing().rules().edits().similarForRule();
    Proposals proposals = office.look(records -> new VerdictRows(records).proposals(similar));
    List<Learned> all = proposals.all();
    if (common.json()) {
      all.forEach(one -> office.write(ProposalText.json(one)));
      return Exit.DONE;
    }
    WorkspaceText text = new WorkspaceText(page.ink());
    if (all.isEmpty()) {
      page.out()
          .print("No kind of change was made in " + similar + " plans yet, so nothing is proposed.\n");
    } else {
      List<List<String>> rows = new ArrayList<>();
      for (int at = 0; at < all.size(); at++) {
        rows.add(ProposalText.cells(at + 1, all.get(at)));
      }
      page.out()
          .print(text.table(List.of("", "rule", "value", "change", "cases", "changed"), rows));
    }
    if (!proposals.rates().isEmpty()) {
      page.out().print("\nRules by how often coaches change what they set:\n");
      page.out()
          .print(
              text.table(
                  List.of("rule", "changed"),
                  proposals.rates().stream()
                      .map(rate -> List.of(rate.rule(), ProposalText.share(rate.overridden())))
                      .toList()));
    }
    return Exit.DONE;
  }

  static String percent(double share) {
    return BigDecimal.valueOf(100 * share).setScale(0, RoundingMode.HALF_EVEN) + " %";
  }
}
