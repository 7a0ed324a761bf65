package dev.cairn.ui.rules;

import dev.cairn.action.rulebook.BookWords;
import dev.cairn.action.rulebook.RuleSentence;
import dev.cairn.model.wording.Language;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.Modifier.Effect;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.origin.Agreed;
import dev.cairn.pack.origin.Grounds;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Which values of a modifier or template coaches agreed on, where, and who signed. */
final class AgreedWords {
  private static final Words WORDS = Words.of(AgreedWords.class);

  private AgreedWords() {}

  static List<String> of(Modifier modifier) {
    List<String> all = new ArrayList<>();
    for (Effect effect : modifier.effects()) {
      Agreed agreed = effect.agreed();
      if (agreed != null) {
        all.add(words(agreed.provenance(), EffectWords.value(agreed.set().value())));
      }
    }
    return all;
  }

  /** What of a template is not as its pack has it. */
  static List<String> of(RaceTemplate template) {
    Language language =
        Language.of(dev.cairn.ui.text.Language.now().code()).orElse(Language.ENGLISH);
    RuleSentence said = new RuleSentence(new BookWords(language));
    return template.agreed().stream()
        .map(one -> words(one.provenance(), said.changes(one.changes())))
        .toList();
  }

  private static String words(Provenance from, String value) {
    String signers = from.signers();
    return switch (from.grounds()) {
      case Grounds.Meeting meeting ->
          WORDS.text(
              "agreed.meeting",
              value,
              meeting.meeting(),
              Dates.brief(meeting.on()),
              meeting.title(),
              signers);
      case Grounds.Reviews reviews ->
          WORDS.text("agreed.reviews", value, reviews.changed(), reviews.seen(), signers);
    };
  }
}
