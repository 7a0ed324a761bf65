package dev.cairn.ui.office;

import dev.cairn.model.wording.Passage;
import dev.cairn.model.wording.PassageKey;

/** Which text of a plan is looked at. */
public enum TextFor {
  /** What is said of a week as a whole. */
  NOTE,
  /** What is said of its days. */
  SESSIONS,
  /** What is said of the plan as a whole. */
  PLAN;

  /** The sheet that holds its facts. */
  int sheet(int week) {
    return this == PLAN ? 0 : week;
  }

  boolean holds(Passage passage, int week) {
    PassageKey key = passage.key();
    return switch (this) {
      case NOTE -> key.equals(PassageKey.weekNote(week));
      case SESSIONS -> key.week() == week && key.part().ofDay();
      case PLAN -> key.equals(PassageKey.planNote());
    };
  }
}
