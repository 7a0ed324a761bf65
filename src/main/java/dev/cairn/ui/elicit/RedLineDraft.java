package dev.cairn.ui.elicit;

import dev.cairn.elicit.meeting.Answer;
import dev.cairn.ui.text.Words;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What must never be done, and for whom, being typed. */
final class RedLineDraft implements Draft {
  private static final Words WORDS = Words.of(RedLineDraft.class);

  private final StringProperty what = new SimpleStringProperty("");
  private final StringProperty forWhom = new SimpleStringProperty("");
  private final StringProperty reason = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  StringProperty what() {
    return what;
  }

  StringProperty forWhom() {
    return forWhom;
  }

  @Override
  public StringProperty reason() {
    return reason;
  }

  @Override
  public Optional<Answer> answer() {
    return what.get().isBlank()
        ? Optional.empty()
        : Optional.of(
            new Answer.Never(what.get().strip(), forWhom.get().strip(), reason.get().strip()));
  }

  @Override
  public String missing() {
    return what.get().isBlank() ? WORDS.text("missing.never") : "";
  }

  @Override
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  @Override
  public boolean begun() {
    return !(what.get() + forWhom.get() + reason.get()).isBlank();
  }
}
