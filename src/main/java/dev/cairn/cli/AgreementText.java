package dev.cairn.cli;

import dev.cairn.action.teaching.CoachAgreement.Alone;
import dev.cairn.action.teaching.CoachAgreement.Conflict;
import dev.cairn.cli.AgreementCommand.Found;
import dev.cairn.cli.text.Ink;
import dev.cairn.cli.text.WorkspaceText;
import dev.cairn.model.Proportion;
import dev.cairn.review.agreement.Agreement;
import dev.cairn.review.agreement.Agreement.Coefficient;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Agreement of coaches as a terminal shows it. */
final class AgreementText {
  private static final List<String> COUNTED =
      List.of("coaches", "plans", "alike", "kappa", "AC1", "");

  private final WorkspaceText tables;

  AgreementText(Ink ink) {
    this.tables = new WorkspaceText(ink);
  }

  String text(Found found) {
    if (found.alone().isEmpty()) {
      return "No coach has judged a plan yet.\n";
    }
    StringBuilder text = new StringBuilder();
    pairs(found, text);
    rules(found, text);
    text.append("\nEach coach alone:\n");
    text.append(
        tables.table(
            List.of("coach", "verdicts", "judged again, alike", "reasons changed it", "seconds"),
            found.alone().stream().map(AgreementText::cells).toList()));
    again(found, text);
    conflicts(found, text);
    return text.toString();
  }

  private void again(Found found, StringBuilder text) {
    List<List<String>> rows = new ArrayList<>();
    for (Alone one : found.alone()) {
      if (one.again().plans() > 0) {
        rows.add(cells(one.coach(), one.again()));
      }
      if (one.blind().plans() > 0) {
        rows.add(cells("  blind", one.blind()));
      }
    }
    if (!rows.isEmpty()) {
      text.append("\nThe same coach, the same plan, on two days:\n");
      List<String> headings = new ArrayList<>(COUNTED);
      headings.set(0, "coach");
      text.append(tables.table(headings, rows));
    }
  }

  private void pairs(Found found, StringBuilder text) {
    if (found.pairs().isEmpty()) {
      text.append("No plan was judged by two coaches yet.\n");
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    found
        .pairs()
        .forEach(pair -> {
          String names = pair.first() + ", " + pair.second();
          rows.add(cells(names, pair.agreement()));
          if (pair.blind().plans() > 0) {
            rows.add(cells("  blind", pair.blind()));
          }
        });
    text.append(tables.table(COUNTED, rows));
    found.pairs().stream()
        .filter(pair -> pair.changed().of() > 0)
        .forEach(pair ->
            text.append(pair.first())
                .append(", ")
                .append(pair.second())
                .append(": of plans that one had changed the other approved ")
                .append(ProposalText.share(pair.changed()))
                .append(" before that showed.\n"));
  }

  private void rules(Found found, StringBuilder text) {
    if (!found.rules().isEmpty()) {
      text.append("\nWhether both changed what a rule had set, or both left it:\n");
      List<String> headings = new ArrayList<>(List.of("rule"));
      headings.addAll(COUNTED);
      List<List<String>> rows = new ArrayList<>();
      found
          .rules()
          .forEach(one -> {
            List<String> row = new ArrayList<>(List.of(one.rule()));
            row.addAll(cells(one.first() + ", " + one.second(), one.agreement()));
            rows.add(row);
          });
      text.append(tables.table(headings, rows));
    }
  }

  private void conflicts(Found found, StringBuilder text) {
    if (found.conflicts().isEmpty()) {
      return;
    }
    text.append("\nApproved and rejected, waiting for a third word:\n");
    List<List<String>> rows = new ArrayList<>();
    for (int at = 0; at < found.conflicts().size(); at++) {
      Conflict one = found.conflicts().get(at);
      rows.add(
          List.of(
              found.whose().get(at),
              one.first() + ": " + one.firstJudgement().text(),
              one.second() + ": " + one.secondJudgement().text(),
              one.withHimself() ? "asked once more" : one.blind() ? "blind" : ""));
    }
    text.append(tables.table(List.of("athlete", "", "", ""), rows));
  }

  private static List<String> cells(String names, Agreement agreement) {
    return List.of(
        names,
        Integer.toString(agreement.plans()),
        Integer.toString(agreement.alike()),
        text(agreement.kappa()),
        text(agreement.ac1()),
        agreement.few() ? "fewer than " + Agreement.FEW + ", read with care" : "");
  }

  private static List<String> cells(Alone one) {
    Proportion revised = one.revised();
    return List.of(
        one.coach(),
        Integer.toString(one.verdicts()),
        one.again().plans() == 0 ? "none" : one.again().alike() + " of " + one.again().plans(),
        revised.of() == 0
            ? "not asked"
            : ProposalText.share(revised) + ", " + one.toCautious() + " to a rejection",
        one.seconds()
            .map(time ->
                whole(time.median())
                    + " ("
                    + whole(time.low())
                    + " to "
                    + whole(time.high())
                    + ", "
                    + time.count()
                    + " verdicts)")
            .orElse("not measured"));
  }

  private static String whole(double value) {
    return BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static String text(Optional<Coefficient> coefficient) {
    return coefficient
        .map(one ->
            number(one.value()) + " (" + number(one.low()) + " to " + number(one.high()) + ")")
        .orElse("none to tell");
  }

  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0.00" : rounded.toPlainString();
  }
}
