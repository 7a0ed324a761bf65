package dev.cairn.ui.rules;

import dev.cairn.pack.Modifier;
import dev.cairn.pack.Modifier.Effect;
import dev.cairn.pack.origin.Agreed;
import dev.cairn.pack.origin.Grounds;
import dev.cairn.pack.origin.SignOff;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Which values of a modifier coaches agreed on, where, and who signed. */
final class AgreedWords {
  private static final Words WORDS = Words.of(AgreedWords.class);

  private AgreedWords() {}

  static List<String> of(Modifier modifier) {
    List<String> all = new ArrayList<>();
    for (Effect effect : modifier.effects()) {
      Agreed agreed = effect.agreed();
      if (agreed != null) {
        all.add(words(agreed));
      }
    }
    return all;
  }

  private static String words(Agreed agreed) {
    String value = EffectWords.value(agreed.set().value());
    String signers =
        String.join(", ", agreed.provenance().signOffs().stream().map(SignOff::name).toList());
    return switch (agreed.provenance().grounds()) {
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
