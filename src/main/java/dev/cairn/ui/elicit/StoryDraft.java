package dev.cairn.ui.elicit;

import dev.cairn.elicit.meeting.Answer;
import dev.cairn.ui.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A story of what went wrong, and the signs before it, being typed. */
final class StoryDraft implements Draft {
  private static final Words WORDS = Words.of(StoryDraft.class);
  private static final int MOST_WEEKS = 52;

  private final StringProperty story = new SimpleStringProperty("");
  private final StringProperty signs = new SimpleStringProperty("");
  private final StringProperty weeks = new SimpleStringProperty("");
  private final StringProperty reason = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  StoryDraft() {
    weeks.subscribe(now -> problem.set(wrong()));
  }

  StringProperty story() {
    return story;
  }

  /** One a line. */
  StringProperty signs() {
    return signs;
  }

  /** How many weeks before; may be empty. */
  StringProperty weeks() {
    return weeks;
  }

  private Optional<Integer> before() {
    try {
      int count = Integer.parseInt(weeks.get().strip());
      return count < 0 || count > MOST_WEEKS ? Optional.empty() : Optional.of(count);
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  private String wrong() {
    return weeks.get().isBlank() || before().isPresent()
        ? ""
        : WORDS.text("problem.weeks", weeks.get(), MOST_WEEKS);
  }

  @Override
  public StringProperty reason() {
    return reason;
  }

  @Override
  public Optional<Answer> answer() {
    List<String> lines =
        Arrays.stream(signs.get().split("\n"))
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .toList();
    return missing().isEmpty()
        ? Optional.of(
            new Answer.Story(
                story.get().strip(), lines, before().orElse(null), reason.get().strip()))
        : Optional.empty();
  }

  @Override
  public String missing() {
    return story.get().isBlank() ? WORDS.text("missing.story") : problem.get();
  }

  @Override
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  @Override
  public boolean begun() {
    return !(story.get() + signs.get() + weeks.get() + reason.get()).isBlank();
  }
}
