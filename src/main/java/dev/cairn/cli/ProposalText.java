package dev.cairn.cli;

import dev.cairn.action.accept.SignOffs;
import dev.cairn.action.teaching.Fate;
import dev.cairn.action.teaching.NoOffer;
import dev.cairn.action.teaching.Suggestion;
import dev.cairn.json.Canonical;
import dev.cairn.model.Proportion;
import dev.cairn.pack.origin.Sets;
import dev.cairn.pack.origin.SignOff;
import dev.cairn.review.proposal.Edit;
import dev.cairn.review.proposal.Factors;
import dev.cairn.review.proposal.Learned;
import dev.cairn.review.proposal.Trait;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Proposals in words and as JSON. */
final class ProposalText {
  private ProposalText() {}

  static List<String> cells(Suggestion one) {
    Learned learned = one.learned();
    return List.of(
        one.id(),
        change(learned),
        Integer.toString(learned.cases().size()),
        share(learned.overridden()),
        fate(one));
  }

  private static String fate(Suggestion one) {
    String word = one.fate() == Fate.OPEN ? "" : one.fate().word();
    if (one.fate() == Fate.SIGNED) {
      word += one.signOffs().map(by -> " " + by.signed().size() + " of " + by.needed()).orElse("");
    }
    return one.since() == 0 ? word : word + ", " + one.since() + " since";
  }

  private static String change(Learned learned) {
    return switch (learned) {
      case Learned.Proposed one -> {
        Factors factors = one.change();
        yield factors == null
            ? one.way().word()
            : one.way().word() + ", x " + number(factors.median());
      }
      case Learned.Question one -> "disputed: " + one.less() + " less, " + one.more() + " more";
    };
  }

  /** "6 of 9 (35 to 88 %)". */
  static String share(Proportion proportion) {
    return proportion.count()
        + " of "
        + proportion.of()
        + " ("
        + percent(proportion.low())
        + " to "
        + percent(proportion.high())
        + " %)";
  }

  private static String percent(double share) {
    return BigDecimal.valueOf(100 * share).setScale(0, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** Everything about one but its blast radius. */
  static List<String> lines(Suggestion suggestion) {
    Learned learned = suggestion.learned();
    List<String> lines = new ArrayList<>();
    lines.add(learned.topic().rule() + ", " + learned.topic().cell() + ": " + change(learned));
    lines.add(
        "Changed in " + share(learned.overridden()) + " of the plans in which coaches saw it.");
    if (learned instanceof Learned.Proposed one) {
      proposed(one, lines);
    }
    for (int at = 0; at < learned.cases().size(); at++) {
      lines.add("  " + line(learned.cases().get(at), suggestion.whose().get(at)));
    }
    lines.add(suggestion.noRule().map(NoOffer::sentence).orElseGet(() -> rule(suggestion)));
    suggestion
        .decided()
        .ifPresent(said ->
            lines.add(
                (said.asked() ? "Made a question by " : "Set aside by ")
                    + said.by()
                    + " on "
                    + said.on()
                    + ": "
                    + said.reason()
                    + (suggestion.since() == 0
                        ? ""
                        : " (" + suggestion.since() + " cases since)")));
    return lines;
  }

  private static void proposed(Learned.Proposed one, List<String> lines) {
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
    int against = one.counterCases().size();
    lines.add(
        against == 1
            ? "1 plan of a runner like them was left as it was."
            : against + " plans of runners like them were left as they were.");
  }

  private static String line(Edit edit, String whose) {
    return (whose.isEmpty() ? "erased" : whose)
        + "  entry "
        + edit.sequence()
        + "  "
        + edit.change().place()
        + "  "
        + edit.change().before()
        + " -> "
        + edit.change().after()
        + (edit.reason().isEmpty() ? "" : "  " + edit.reason());
  }

  /** What would be in force, and who signed it. */
  private static String rule(Suggestion suggestion) {
    return suggestion
        .offer()
        .map(offer ->
            "The rule "
                + offer.id()
                + (offer.provenance().condition().equals("true")
                    ? ", for everybody: "
                    : ", where " + offer.provenance().condition() + ": ")
                + (offer.provenance().sets() instanceof Sets.Value value
                    ? value.quantity()
                        + " x "
                        + number(value.value())
                        + " ("
                        + number(value.low())
                        + " to "
                        + number(value.high())
                        + "). "
                    : "")
                + suggestion.signOffs().map(ProposalText::signed).orElse(""))
        .orElse("");
  }

  /** Who signed, of how many that have to. */
  static String signed(SignOffs by) {
    String names = String.join(", ", by.signed().stream().map(SignOff::name).toList());
    return (names.isEmpty() ? "Nobody signed it" : "Signed by " + names)
        + "; "
        + by.needed()
        + (by.needed() == 1 ? " coach has to." : " coaches have to.");
  }

  static byte[] json(Suggestion suggestion) {
    Learned learned = suggestion.learned();
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("id", suggestion.id()).put("rule", learned.topic().rule());
    root.put("cell", learned.topic().cell()).put("fate", suggestion.fate().word());
    root.put("since", suggestion.since());
    Proportion share = learned.overridden();
    root.putObject("overridden")
        .put("changed", share.count())
        .put("seen", share.of())
        .put("low", thousandths(share.low()))
        .put("high", thousandths(share.high()));
    ArrayNode cases = root.putArray("cases");
    for (int at = 0; at < learned.cases().size(); at++) {
      Edit edit = learned.cases().get(at);
      cases
          .addObject()
          .put("athleteId", suggestion.whose().get(at))
          .put("entry", edit.sequence())
          .put("place", edit.change().place())
          .put("before", edit.change().before())
          .put("after", edit.change().after())
          .put("reason", edit.reason());
    }
    switch (learned) {
      case Learned.Question one ->
          root.put("way", "disputed").put("less", one.less()).put("more", one.more());
      case Learned.Proposed one -> proposed(one, root);
    }
    suggestion.noRule().ifPresent(why -> root.put("noRule", why.sentence()));
    suggestion.offer().ifPresent(offer -> root.put("offered", offer.id()));
    suggestion
        .signOffs()
        .ifPresent(by -> {
          ArrayNode names = root.put("needed", by.needed()).putArray("signed");
          by.signed().forEach(one -> names.add(one.name()));
        });
    return Canonical.bytes(root);
  }

  private static void proposed(Learned.Proposed one, ObjectNode root) {
    root.put("way", one.way().word()).put("condition", one.condition());
    ArrayNode counter = root.putArray("counterEntries");
    one.counterCases().forEach(kept -> counter.add(kept.sequence()));
    Factors factors = one.change();
    if (factors != null) {
      root.putObject("factor")
          .put("median", thousandths(factors.median()))
          .put("low", thousandths(factors.low()))
          .put("high", thousandths(factors.high()))
          .put("sureness", factors.sureness());
    }
  }

  private static BigDecimal thousandths(double value) {
    return new BigDecimal(number(value));
  }

  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
