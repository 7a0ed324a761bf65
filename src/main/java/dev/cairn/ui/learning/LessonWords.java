package dev.cairn.ui.learning;

import dev.cairn.action.teaching.Fate;
import dev.cairn.action.teaching.Suggestion;
import dev.cairn.model.Proportion;
import dev.cairn.review.agreement.Agreement;
import dev.cairn.review.agreement.Agreement.Coefficient;
import dev.cairn.review.proposal.Edit;
import dev.cairn.review.proposal.Factors;
import dev.cairn.review.proposal.Learned;
import dev.cairn.review.proposal.Trait;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Language;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/** What is said of proposals and of agreement, in the language of the window. */
final class LessonWords {
  static final Words WORDS = Words.of(LessonWords.class);

  private LessonWords() {}

  static String title(Learned learned) {
    String way =
        switch (learned) {
          case Learned.Proposed one -> one.way().word();
          case Learned.Question _ -> "disputed";
        };
    String title =
        WORDS.text("title." + way, rule(learned.topic().rule()), cell(learned.topic().cell()));
    return title.substring(0, 1).toUpperCase(Language.now().locale()) + title.substring(1);
  }

  /** What a meeting would be asked about it, where nobody wrote a question. */
  static String question(Learned learned) {
    Proportion share = learned.overridden();
    return WORDS.text("ask.proposed", title(learned), share.count(), share.of());
  }

  static String rule(String name) {
    return Language.now().figure(new Figures(Units.KM_KG).prose(name));
  }

  static String cell(String cell) {
    String key = "cell." + cell;
    return WORDS.has(key) ? WORDS.text(key) : cell;
  }

  /** "6 of 9 plans, 35 to 88 %". */
  static String changed(Proportion share) {
    return WORDS.text(
        "share", share.count(), share.of(), percent(share.low()), percent(share.high()));
  }

  static String fate(Suggestion one) {
    String word =
        switch (one.fate()) {
          case OPEN -> "";
          case SIGNED ->
              one.signOffs()
                  .map(by -> WORDS.text("fate.signed", by.signed().size(), by.needed()))
                  .orElse("");
          case IN_FORCE, SET_ASIDE, ASKED ->
              WORDS.text("fate." + one.fate().name().toLowerCase(Locale.ROOT));
        };
    return one.since() == 0 || one.fate() == Fate.OPEN
        ? word
        : WORDS.text("fate.since", word, one.since());
  }

  /** How often coaches changed it, as a sentence that says what the figures are. */
  static String often(Proportion share) {
    String sentence =
        WORDS.text(
            "often",
            share.count(),
            share.of(),
            percent(share.share()),
            percent(share.low()),
            percent(share.high()));
    return share.of() < Agreement.FEW ? sentence + " " + WORDS.text("few") : sentence;
  }

  static String factor(Factors one) {
    if (one.low() == one.high()) {
      return WORDS.text("factor.same", hundredths(one.median()));
    }
    return WORDS.text(
        "factor",
        hundredths(one.median()),
        hundredths(one.low()),
        hundredths(one.high()),
        one.sureness());
  }

  static String traits(Learned.Proposed one) {
    List<String> traits = one.traits().stream().map(LessonWords::trait).toList();
    return traits.isEmpty()
        ? WORDS.text("traits.none")
        : WORDS.text("traits", String.join(", ", traits));
  }

  private static String trait(Trait one) {
    String key = "trait." + one.name().replace(' ', '-');
    return WORDS.has(key) ? WORDS.text(key, one.value()) : one.text();
  }

  /** A value as it was before or after, in the unit that is read. */
  static String value(Edit edit, String raw, Units units) {
    boolean length = edit.cell().equals("distance") || edit.cell().equals("total");
    return length && raw.matches("[0-9]+([.][0-9]+)?")
        ? new Figures(units).distance(new BigDecimal(raw))
        : raw.isEmpty() ? "–" : raw;
  }

  /** Why a coach changed something: codes of the rules of review, or words of the coach. */
  static String reason(String recorded) {
    StringJoiner all = new StringJoiner(", ");
    for (String code : recorded.split(", ")) {
      String key = "reason." + code;
      all.add(WORDS.has(key) ? WORDS.text(key) : code);
    }
    return recorded.isEmpty() ? "–" : all.toString();
  }

  static String percent(double share) {
    return BigDecimal.valueOf(100 * share).setScale(0, RoundingMode.HALF_EVEN).toPlainString();
  }

  static String hundredths(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
    String text = rounded.signum() == 0 ? "0.00" : rounded.toPlainString();
    return Language.now().figure(text.replace("-", "−"));
  }

  static String coefficient(Optional<Coefficient> known) {
    return known
        .map(one ->
            WORDS.text(
                "coefficient",
                hundredths(one.value()),
                hundredths(one.low()),
                hundredths(one.high())))
        .orElseGet(() -> WORDS.text("coefficient.none"));
  }
}
