package dev.cairn.ui.athletes;

import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.office.Person;
import dev.cairn.ui.office.Person.Status;
import dev.cairn.ui.text.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** How a plan stands, as a shape, a word and a tone. */
final class StatusLook {
  private static final Words WORDS = Words.of(StatusLook.class);

  private StatusLook() {}

  static Ikon icon(Status status) {
    return switch (status) {
      case APPROVED -> Feather.CHECK_CIRCLE;
      case WAITING -> Feather.INBOX;
      case STALE -> Feather.REFRESH_CW;
      case REJECTED -> Feather.X_CIRCLE;
      case REFUSED -> Feather.SLASH;
      case NONE -> Feather.MINUS_CIRCLE;
    };
  }

  static Tone tone(Status status) {
    return switch (status) {
      case APPROVED -> Tone.SUCCESS;
      case WAITING -> Tone.ACCENT;
      case STALE -> Tone.VIOLET;
      case REJECTED, REFUSED -> Tone.DANGER;
      case NONE -> Tone.NEUTRAL;
    };
  }

  static String words(Status status) {
    return WORDS.text("status." + status.word());
  }

  static Badge badge(Person person) {
    return Badge.of(icon(person.status()), words(person.status()), tone(person.status()));
  }
}
