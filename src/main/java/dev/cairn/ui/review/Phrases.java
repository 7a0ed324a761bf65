package dev.cairn.ui.review;

import dev.cairn.action.verdict.SavePhrases;
import dev.cairn.ui.office.Waiting;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Words a coach uses again and again in notes. */
public final class Phrases {
  private static final Words WORDS = Words.of(Phrases.class);

  private final Turns turns;
  private final Doing doing;

  Phrases(Turns turns, Doing doing) {
    this.turns = turns;
    this.doing = doing;
  }

  /** Keeps a phrase for the next note. */
  public void save(String phrase) {
    String words = phrase.strip();
    List<String> all = all();
    if (!words.isEmpty() && !all.contains(words)) {
      all.add(words);
      doing.act(() -> new SavePhrases(all), WORDS.text("said.phrase"));
    }
  }

  public void forget(String phrase) {
    List<String> all = all();
    if (all.remove(phrase)) {
      doing.act(() -> new SavePhrases(all), WORDS.text("said.phrase-gone"));
    }
  }

  private List<String> all() {
    Waiting now = turns.waiting().get();
    return now == null ? new ArrayList<>() : new ArrayList<>(now.phrases());
  }
}
