package dev.cairn.ui.elicit;

import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.outcome.DirectionOutcome.Direction;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.ui.text.Words;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Less, the same or more, being chosen. */
final class DirectionDraft implements Draft {
  private static final Words WORDS = Words.of(DirectionDraft.class);

  private final Asked.Direction asked;
  private final ObjectProperty<@Nullable Direction> direction = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Boolean> still = new SimpleObjectProperty<>();
  private final StringProperty reason = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  DirectionDraft(Asked.Direction asked) {
    this.asked = asked;
  }

  ObjectProperty<@Nullable Direction> direction() {
    return direction;
  }

  /** Whether it is so a little further on, too. */
  ObjectProperty<@Nullable Boolean> still() {
    return still;
  }

  @Override
  public StringProperty reason() {
    return reason;
  }

  @Override
  public Optional<Answer> answer() {
    Direction now = direction.get();
    return now == null || asked.still() != null && still.get() == null
        ? Optional.empty()
        : Optional.of(new Answer.Which(now, still.get(), reason.get().strip()));
  }

  @Override
  public String missing() {
    return answer().isPresent()
        ? ""
        : WORDS.text(direction.get() == null ? "missing.direction" : "missing.still");
  }

  @Override
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  @Override
  public boolean begun() {
    return direction.get() != null || !reason.get().isBlank();
  }
}
