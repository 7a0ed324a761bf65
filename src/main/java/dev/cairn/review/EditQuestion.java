package dev.cairn.review;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A question for a meeting of coaches that came of a change in a plan.
 *
 * @param scope for whom it is asked, such as race, run days, kind of week and injuries
 */
public record EditQuestion(String text, Type type, SortedMap<String, String> scope) {
  public EditQuestion {
    scope = new TreeMap<>(scope);
  }

  /** How it will be asked. */
  public enum Type {
    DIRECTION("direction"),
    RANGE("range"),
    PAIR("pair");

    private final String word;

    Type(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
