package dev.cairn.ui.audit;

import dev.cairn.ui.text.Words;
import java.util.Locale;

/** In which form entries are taken elsewhere. */
enum Leave {
  JSONL,
  CSV,
  PARQUET;

  private static final Words WORDS = Words.of(Leave.class);

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String word() {
    return WORDS.text("leave.word." + id());
  }
}
