package dev.cairn.ui.elicit;

import dev.cairn.elicit.meeting.Answer;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.ui.text.Units;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;

/** An answer while it is being typed. It stays until it is given, whatever page is looked at. */
sealed interface Draft
    permits DirectionDraft,
        MarksDraft,
        PairDraft,
        RangeDraft,
        RedLineDraft,
        StoryDraft,
        WordsDraft {
  StringProperty reason();

  /** The answer, where it is whole. */
  Optional<Answer> answer();

  /** What is missing or wrong, in one sentence; empty while nothing is. */
  String missing();

  /** What is wrong with what is typed so far, told while typing; empty while nothing is. */
  ReadOnlyStringProperty problem();

  /** Whether anything was typed. */
  boolean begun();

  /** Figures are read and typed in these units from now on. */
  default void in(Units units) {}

  static Draft of(Asked asked, Units units) {
    return switch (asked) {
      case Asked.Range range -> new RangeDraft(range, units);
      case Asked.Direction direction -> new DirectionDraft(direction);
      case Asked.Pair pair -> new PairDraft(pair, units);
      case Asked.Words _ -> new WordsDraft();
      case Asked.Template template -> new MarksDraft(template);
      case Asked.RedLine _ -> new RedLineDraft();
      case Asked.Failure _ -> new StoryDraft();
    };
  }
}
