package dev.cairn.cli;

import dev.cairn.action.Records;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.teaching.Adjudicate;
import dev.cairn.action.teaching.CoachAgreement;
import dev.cairn.action.teaching.CoachAgreement.Alone;
import dev.cairn.action.teaching.CoachAgreement.Between;
import dev.cairn.action.teaching.CoachAgreement.ByRule;
import dev.cairn.action.teaching.CoachAgreement.Conflict;
import dev.cairn.review.Judgement;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how far coaches judge the same plans alike, and settles where they do not. */
final class AgreementCommand {
  private final CommonOptions common;
  private final Page page;
  private final Office office;

  AgreementCommand(CommonOptions common, Page page, Office office) {
    this.common = common;
    this.page = page;
    this.office = office;
  }

  /** What there is to say, with the athletes of conflicts by their files' ids. */
  record Found(
      List<Between> pairs,
      List<ByRule> rules,
      List<Alone> alone,
      List<Conflict> conflicts,
      List<String> whose) {}

  CommandLine all() {
    return new CommandLine(new Telling()).addSubcommand(new Settling());
  }

  private static Found found(Records records) {
    CoachAgreement agreement = new CoachAgreement(records);
    List<Conflict> conflicts = agreement.conflicts();
    return new Found(
        agreement.pairs(),
        agreement.rules(),
        agreement.alone(),
        conflicts,
        conflicts.stream().map(one -> fileId(records, one)).toList());
  }

  private static String fileId(Records records, Conflict one) {
    return records
        .row(Table.ATHLETE, one.subject())
        .map((Row row) -> row.text("file_id"))
        .orElse("");
  }

  @Command(
      name = "agreement",
      header = "How far coaches judge the same plans alike: pairs, rules, each alone, conflicts.",
      description = {
        "Kappa and AC1 are 1 where two coaches always say the same and 0 where they agree no more",
        "than chance would have it; behind them stands the interval of 95 %."
      })
  private final class Telling implements Callable<Integer> {
    @Override
    public Integer call() {
      Found found = office.look(AgreementCommand::found);
      if (common.json()) {
        AgreementJson.lines(found).forEach(office::write);
      } else {
        page.out().print(new AgreementText(page.ink()).text(found));
      }
      return Exit.DONE;
    }
  }

  @Command(
      name = "settle",
      header = "Say what holds of a plan that one coach approved and another rejected.",
      footer = {"", "  ./cairn agreement settle alex --reject --reason \"The shin.\" --coach Ines"})
  private final class Settling implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "The athlete's id.")
    private String id = "";

    @Option(names = "--approve", description = "The plan is good as it is.")
    private boolean approve;

    @Option(names = "--reject", description = "The athlete does not get it.")
    private boolean reject;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why.")
    private String reason = "";

    @Mixin private ActingOptions acting = new ActingOptions();

    @Override
    public Integer call() {
      if (approve == reject) {
        throw new Stopped(
            Exit.USAGE,
            "A conflict is settled with --approve or with --reject, so nothing was done.");
      }
      Judgement word = approve ? Judgement.APPROVED : Judgement.REJECTED;
      return office.act(
          acting,
          new Adjudicate(id, word, reason),
          "Settled: the plan of "
              + id
              + " is "
              + word.text()
              + ". Both verdicts stay as they are.");
    }
  }
}
