package dev.cairn.cli;

import dev.cairn.json.CanonicalWriter;
import dev.cairn.model.Proportion;
import dev.cairn.review.proposal.Edit;
import dev.cairn.review.proposal.Factors;
import dev.cairn.review.proposal.Learned;
import dev.cairn.review.proposal.Trait;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Proposals in words and as JSON. */
final class ProposalText {
  private ProposalText() {}

  static List<String> cells(int number, Learned one) {
    return List.of(
        Integer.toString(number),
        one.topic().rule(),
        one.topic().cell(),
        change(one),
        Integer.toString(one.cases().size()),
        share(one.overridden()));
  }

  private static String change(Learned learned) {
    return switch (learned) {
      case Learned.Proposed one -> {
        Factors factors = one.change();
        yield factors == null
            ? one.way().word()
            : one.way().word() + ", x " + number(factors.median());
      }
      case Learned.Question one ->
          "disagreement: " + one.less() + " less, " + one.more() + " more";
    };
  }

  /** "6 of 9 (35 to 88 %)". */
  static String share(Proportion proportion) {
    return proportion.count()
        + " of "
        + proportion.of()
        + " ("
        + BigDecimal.valueOf(100 * proportion.low()).setScale(0, RoundingMode.HALF_EVEN)
        + " to "
        + ProposalsList.percent(proportion.high())
        + ")";
  }

  /** Everything about one. */
  static List<String> lines(Learned learned) {
    List<String> lines = new ArrayList<>();
    lines.add(learned.topic().rule() + ", " + learned.topic().cell() + ": " + change(learned));
    lines.add("Changed in " + share(learned.overridden()) + " of the plans in which coaches saw it.");
    if (learned instanceof Learned.Proposed one) {
      Factors factors = one.change();
      if (factors != null) {
        lines.add(
            "The middle factor is "
                + number(factors.median())
                + "; that of all such changes lies between "
                + number(factors.low())
                + " and "
                + number(factors.high())
                + " ("
                + factors.sureness()
                + " % sure).");
      }
      lines.add(
          one.traits().isEmpty()
              ? "The runners have nothing in common that others have not."
              : "All of them: "
                  + String.join(", ", one.traits().stream().map(Trait::text).toList())
                  + ".");
      lines.add(one.counterCases().size() + " plans of runners like them were left as they were.");
    }
    for (Edit edit : learned.cases()) {
      lines.add(
          "  entry "
              + edit.sequence()
              + "  "
              + edit.change().place()
              + "  "
              + edit.change().before()
              + " -> "
              + edit.change().after()
              + (edit.reason().isEmpty() ? "" : "  " + edit.reason()));
    }
    return lines;
  }

  static byte[] json(Learned learned) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name("cases").beginArray();
    for (Edit edit : learned.cases()) {
      out.beginObject().name("after").text(edit.change().after());
      out.name("before").text(edit.change().before()).name("entry").integer(edit.sequence());
      out.name("place").text(edit.change().place()).name("reason").text(edit.reason()).endObject();
    }
    out.endArray().name("cell").text(learned.topic().cell());
    out.name("changed").integer(learned.overridden().count());
    if (learned instanceof Learned.Proposed one) {
      out.name("condition").text(one.condition());
      out.name("counterCases").integer(one.counterCases().size());
    }
    out.name("kind").text(learned instanceof Learned.Question ? "question" : "rule");
    out.name("rule").text(learned.topic().rule());
    out.name("seen").integer(learned.overridden().of());
    if (learned instanceof Learned.Proposed one) {
      out.name("way").text(one.way().word());
    }
    return out.endObject().toBytes();
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(3, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
