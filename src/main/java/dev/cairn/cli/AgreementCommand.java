package dev.cairn.cli;

import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.teaching.CoachAgreement;
import dev.cairn.action.teaching.CoachAgreement.Between;
import dev.cairn.action.teaching.CoachAgreement.Conflict;
import dev.cairn.cli.text.WorkspaceText;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.review.agreement.Agreement;
import dev.cairn.review.agreement.Agreement.Coefficient;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Says how far coaches judge the same plans alike, and where they do not. */
@Command(
    name = "agreement",
    header = "How far coaches judge the same plans alike, pair by pair.",
    description = {
      "Kappa and AC1 are 1 where two coaches always say the same and 0 where they agree no more",
      "than chance would have it; behind them stands the interval of 95 %."
    })
final class AgreementCommand implements Callable<Integer> {
  private final CommonOptions common;
  private final Page page;
  private final Office office;

  AgreementCommand(CommonOptions common, Page page, Office office) {
    this.common = common;
    this.page = page;
    this.office = office;
  }

  private record Found(List<Between> pairs, List<Conflict> conflicts, List<String> whose) {}

  @Override
  public Integer call() {
    Found found =
        office.look(records -> {
          CoachAgreement agreement = new CoachAgreement(records);
          List<Conflict> conflicts = agreement.conflicts();
          List<String> whose =
              conflicts.stream()
                  .map(one ->
                      records
                          .row(Table.ATHLETE, one.subject())
                          .filter((Row row) -> row.has("file_id"))
                          .map(row -> row.text("file_id"))
                          .orElse("erased"))
                  .toList();
          return new Found(agreement.pairs(), conflicts, whose);
        });
    if (common.json()) {
      found.pairs().forEach(pair -> office.write(json(pair)));
    } else if (found.pairs().isEmpty()) {
      page.out().print("No plan was judged by two coaches yet.\n");
    } else {
      print(found);
    }
    return Exit.DONE;
  }

  private void print(Found found) {
    WorkspaceText text = new WorkspaceText(page.ink());
    page.out()
        .print(
            text.table(
                List.of("coaches", "plans", "alike", "kappa", "AC1", ""),
                found.pairs().stream().map(AgreementCommand::cells).toList()));
    if (!found.conflicts().isEmpty()) {
      page.out().print("\nJudged differently, waiting for a third word:\n");
      List<List<String>> rows = new ArrayList<>();
      for (int at = 0; at < found.conflicts().size(); at++) {
        Conflict one = found.conflicts().get(at);
        rows.add(
            List.of(
                found.whose().get(at),
                one.first() + ": " + one.firstJudgement().text(),
                one.second() + ": " + one.secondJudgement().text()));
      }
      page.out().print(text.table(List.of("athlete", "", ""), rows));
    }
  }

  private static List<String> cells(Between pair) {
    Agreement agreement = pair.agreement();
    return List.of(
        pair.first() + ", " + pair.second(),
        Integer.toString(agreement.plans()),
        Integer.toString(agreement.alike()),
        text(agreement.kappa()),
        text(agreement.ac1()),
        agreement.few() ? "few plans, read with care" : "");
  }

  private static String text(Optional<Coefficient> coefficient) {
    return coefficient
        .map(one -> number(one.value()) + " (" + number(one.low()) + " to " + number(one.high()) + ")")
        .orElse("-");
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static byte[] json(Between pair) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name("ac1");
    coefficient(out, pair.agreement().ac1());
    out.name("alike").integer(pair.agreement().alike());
    out.name("first").text(pair.first()).name("kappa");
    coefficient(out, pair.agreement().kappa());
    out.name("plans").integer(pair.agreement().plans());
    return out.name("second").text(pair.second()).endObject().toBytes();
  }

  private static void coefficient(CanonicalWriter out, Optional<Coefficient> known) {
    if (known.isEmpty()) {
      out.nothing();
      return;
    }
    Coefficient one = known.get();
    out.beginObject().name("high").decimal(thousandths(one.high()));
    out.name("low").decimal(thousandths(one.low()));
    out.name("value").decimal(thousandths(one.value())).endObject();
  }

  private static BigDecimal thousandths(double value) {
    return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN).stripTrailingZeros();
  }
}
