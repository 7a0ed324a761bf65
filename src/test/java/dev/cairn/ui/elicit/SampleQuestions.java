package dev.cairn.ui.elicit;

import dev.cairn.engine.RunningPack;
import dev.cairn.pack.meeting.QuestionSet;

/** The questions of the shipped packs. */
final class SampleQuestions {
  private SampleQuestions() {}

  static QuestionSet modifiers() {
    return RunningPack.meetings().set("modifiers").orElseThrow();
  }
}
