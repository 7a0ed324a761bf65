package dev.cairn.ui.wording;

import dev.cairn.model.wording.Author;
import dev.cairn.ui.text.Words;
import java.util.Locale;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Whose hand words are in: an icon, a word and a colour of its own. */
enum Hand {
  /** Numbers, days and names of runs. */
  PLAN(Feather.GRID),
  TEMPLATE(Feather.LAYOUT),
  SERVICE(Feather.TYPE),
  COACH(Feather.USER);

  private static final Words WORDS = Words.of(Hand.class);

  private final Ikon icon;

  Hand(Ikon icon) {
    this.icon = icon;
  }

  static Hand of(Author author) {
    return switch (author) {
      case Author.Template _ -> TEMPLATE;
      case Author.Remote _ -> SERVICE;
      case Author.Coach _ -> COACH;
    };
  }

  Ikon icon() {
    return icon;
  }

  String word() {
    return WORDS.text("hand." + key());
  }

  /** What it does in a text. */
  String part() {
    return WORDS.text("hand." + key() + ".part");
  }

  /** More of who it is: which pack, which model, which coach. */
  static String exactly(Author author) {
    return switch (author) {
      case Author.Template template ->
          WORDS.text("hand.template.exactly", template.pack(), template.version());
      case Author.Remote remote ->
          WORDS.text("hand.service.exactly", remote.provider(), remote.model(), remote.requestId());
      case Author.Coach coach -> coach.name();
    };
  }

  String styleClass() {
    return "hand-" + key();
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
