package dev.cairn.ui.elicit;

import dev.cairn.elicit.meeting.Stage;
import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.text.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** How far a question is, as it is shown: an icon, a word, a tone. */
record StageLook(Ikon icon, String word, Tone tone) {
  private static final Words WORDS = Words.of(StageLook.class);

  static StageLook of(Stage stage) {
    String word = WORDS.text("stage." + stage.word());
    return switch (stage) {
      case FIRST_ROUND -> new StageLook(Feather.LOCK, word, Tone.ACCENT);
      case REVEALED -> new StageLook(Feather.EYE, word, Tone.SUCCESS);
      case SECOND_ROUND -> new StageLook(Feather.LOCK, word, Tone.ACCENT);
      case POOLED -> new StageLook(Feather.CHECK_CIRCLE, word, Tone.SUCCESS);
    };
  }

  Badge badge() {
    return Badge.of(icon, word, tone);
  }
}
