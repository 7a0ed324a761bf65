package dev.cairn.ui.elicit;

import dev.cairn.elicit.meeting.Answer;
import dev.cairn.ui.text.Words;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Anything in the coach's words, being typed. */
final class WordsDraft implements Draft {
  private static final Words WORDS = Words.of(WordsDraft.class);

  private final StringProperty reason = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  @Override
  public StringProperty reason() {
    return reason;
  }

  @Override
  public Optional<Answer> answer() {
    return begun() ? Optional.of(new Answer.Told(reason.get().strip())) : Optional.empty();
  }

  @Override
  public String missing() {
    return begun() ? "" : WORDS.text("missing.words");
  }

  @Override
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  @Override
  public boolean begun() {
    return !reason.get().isBlank();
  }
}
