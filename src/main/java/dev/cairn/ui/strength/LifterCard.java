package dev.cairn.ui.strength;

import dev.cairn.ui.office.GymLifter;
import dev.cairn.ui.text.Words;
import java.util.Locale;

/** A lifter in the list. */
record LifterCard(String id, String title, String line, String progress) {
  private static final Words WORDS = Words.of(LifterCard.class);

  static LifterCard of(GymLifter lifter) {
    int all = lifter.stations().size();
    return new LifterCard(
        lifter.id(),
        title(lifter),
        WORDS.text("goal." + lifter.goal().name().toLowerCase(Locale.ROOT)),
        WORDS.text("list.progress", lifter.decided(), all));
  }

  /** "Ruth, 50"; the name alone where nobody told when she was born. */
  static String title(GymLifter lifter) {
    Integer age = lifter.age();
    return age == null ? lifter.name() : WORDS.text("lifter.title", lifter.name(), age);
  }

  /** For screen readers. */
  String sentence() {
    return WORDS.text("list.sentence", title, line, progress);
  }
}
