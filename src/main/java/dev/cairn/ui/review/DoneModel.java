package dev.cairn.ui.review;

import dev.cairn.review.DoneItem;
import dev.cairn.review.Judgement;
import dev.cairn.review.Origin;
import dev.cairn.ui.text.Language;
import dev.cairn.ui.text.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A plan that was judged this week, with its origin.
 *
 * @param origin "Risk .81", "Random", or "Returned"
 */
public record DoneModel(
    String athleteId,
    String title,
    Judgement judgement,
    String verdict,
    String origin,
    boolean random,
    String sentence) {
  private static final Words WORDS = Words.of(DoneModel.class);

  public static DoneModel of(DoneItem item) {
    String title = WORDS.text("card.title", item.name(), item.age());
    String verdict = WORDS.text("verdict." + item.judgement().word());
    String origin = origin(item);
    return new DoneModel(
        item.athleteId(),
        title,
        item.judgement(),
        verdict,
        origin,
        item.origin().filter(one -> one == Origin.RANDOM).isPresent(),
        WORDS.text("done.sentence", title, verdict, origin));
  }

  private static String origin(DoneItem item) {
    if (item.origin().isEmpty()) {
      return WORDS.text("origin.returned");
    }
    return switch (item.origin().get()) {
      case RISK -> WORDS.text("origin.risk", decimals(item.risk()));
      case RANDOM -> WORDS.text("origin.random");
      case SECOND -> WORDS.text("origin.second");
      case AGAIN -> WORDS.text("origin.again");
    };
  }

  private static String decimals(BigDecimal risk) {
    String text = risk.setScale(2, RoundingMode.HALF_UP).toPlainString();
    return Language.now().figure(text.startsWith("0.") ? text.substring(1) : text);
  }
}
