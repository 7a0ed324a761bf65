package dev.cairn.cli;

import dev.cairn.action.teaching.CoachAgreement.Conflict;
import dev.cairn.cli.AgreementCommand.Found;
import dev.cairn.json.Canonical;
import dev.cairn.review.agreement.Agreement;
import dev.cairn.review.agreement.Agreement.Coefficient;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Agreement of coaches as JSON lines. */
final class AgreementJson {
  private AgreementJson() {}

  static List<byte[]> lines(Found found) {
    List<ObjectNode> lines = new ArrayList<>();
    found
        .pairs()
        .forEach(pair -> {
          ObjectNode line = line("pair", lines);
          line.put("first", pair.first()).put("second", pair.second());
          agreement(line, pair.agreement());
          agreement(line.putObject("blind"), pair.blind());
          line.putObject("changed")
              .put("approved", pair.changed().count())
              .put("plans", pair.changed().of());
        });
    found
        .rules()
        .forEach(one -> {
          ObjectNode line = line("rule", lines).put("rule", one.rule());
          line.put("first", one.first()).put("second", one.second());
          agreement(line, one.agreement());
        });
    found
        .alone()
        .forEach(one -> {
          ObjectNode line = line("coach", lines).put("coach", one.coach());
          line.put("verdicts", one.verdicts());
          agreement(line.putObject("again"), one.again());
          agreement(line.putObject("againBlind"), one.blind());
          line.putObject("firstOpinions")
              .put("asked", one.revised().of())
              .put("revised", one.revised().count())
              .put("toRejection", one.toCautious());
          one.seconds()
              .ifPresent(time ->
                  line.putObject("seconds")
                      .put("verdicts", time.count())
                      .put("median", thousandths(time.median()))
                      .put("low", thousandths(time.low()))
                      .put("high", thousandths(time.high())));
        });
    for (int at = 0; at < found.conflicts().size(); at++) {
      Conflict one = found.conflicts().get(at);
      line("conflict", lines)
          .put("athleteId", found.whose().get(at))
          .put("plan", one.plan())
          .put("first", one.first())
          .put("firstVerdict", one.firstJudgement().word())
          .put("second", one.second())
          .put("secondVerdict", one.secondJudgement().word())
          .put("blind", one.blind())
          .put("withHimself", one.withHimself());
    }
    return lines.stream().map(Canonical::bytes).toList();
  }

  private static ObjectNode line(String kind, List<ObjectNode> lines) {
    ObjectNode line = JsonNodeFactory.instance.objectNode().put("kind", kind);
    lines.add(line);
    return line;
  }

  private static void agreement(ObjectNode into, Agreement agreement) {
    into.put("plans", agreement.plans()).put("alike", agreement.alike());
    coefficient(into, "kappa", agreement.kappa());
    coefficient(into, "ac1", agreement.ac1());
  }

  private static void coefficient(ObjectNode into, String name, Optional<Coefficient> known) {
    if (known.isEmpty()) {
      into.putNull(name);
      return;
    }
    into.putObject(name)
        .put("value", thousandths(known.get().value()))
        .put("low", thousandths(known.get().low()))
        .put("high", thousandths(known.get().high()));
  }

  private static BigDecimal thousandths(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
  }
}
