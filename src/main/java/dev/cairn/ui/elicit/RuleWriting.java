package dev.cairn.ui.elicit;

import dev.cairn.pack.meeting.Asked;
import dev.cairn.ui.office.Writable;
import dev.cairn.ui.office.WrittenRule;
import java.util.Optional;
import javafx.beans.property.StringProperty;

/** A rule being written for what coaches said in words. */
sealed interface RuleWriting permits LineWriting, TemplateWriting {
  /** In the coaches' words. */
  StringProperty reason();

  /** What is written; empty while nothing is. */
  Optional<WrittenRule> written();

  /** Hears of every change. */
  void onChanged(Runnable listener);

  /** It begins with what is in force already. */
  static Optional<RuleWriting> of(Asked asked, Writable writable) {
    return switch (asked) {
      case Asked.RedLine _ -> Optional.of(new LineWriting(writable));
      case Asked.Template _ -> Optional.of(new TemplateWriting(writable));
      case Asked.Range _, Asked.Direction _, Asked.Pair _, Asked.Words _, Asked.Failure _ ->
          Optional.empty();
    };
  }
}
