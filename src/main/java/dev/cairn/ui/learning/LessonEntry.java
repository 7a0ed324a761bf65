package dev.cairn.ui.learning;

import dev.cairn.action.teaching.Fate;
import dev.cairn.action.teaching.Suggestion;
import dev.cairn.ui.office.Lessons;
import java.util.ArrayList;
import java.util.List;

/**
 * Something in the list: a proposal, or one of the tables below.
 *
 * @param state in a word; empty where there is none
 */
record LessonEntry(String id, String title, String line, String state, boolean waits) {
  static final String RULES = "#rules";
  static final String CONFLICTS = "#conflicts";
  static final String AGREEMENT = "#agreement";

  static List<LessonEntry> all(Lessons lessons) {
    List<LessonEntry> all = new ArrayList<>();
    lessons.proposals().forEach(one -> all.add(of(one)));
    all.add(table(RULES, "rules", lessons.rates().size(), false));
    int conflicts = lessons.conflicts().size();
    all.add(table(CONFLICTS, "conflicts", conflicts, conflicts > 0));
    all.add(table(AGREEMENT, "agreement", lessons.pairs().size(), false));
    return all;
  }

  private static LessonEntry of(Suggestion one) {
    boolean waits = one.fate() == Fate.OPEN || one.fate() == Fate.SIGNED || one.since() > 0;
    return new LessonEntry(
        one.id(),
        LessonWords.title(one.learned()),
        LessonWords.changed(one.learned().overridden()),
        LessonWords.fate(one),
        waits);
  }

  private static LessonEntry table(String id, String key, int count, boolean waits) {
    return new LessonEntry(
        id,
        LessonWords.WORDS.text("table." + key),
        LessonWords.WORDS.text("table." + key + ".line", count),
        "",
        waits);
  }

  String sentence() {
    return LessonWords.WORDS.text("entry.spoken", title, line, state);
  }
}
