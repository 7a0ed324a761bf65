package dev.cairn.ui.elicit;

import dev.cairn.elicit.fit.Limits;
import dev.cairn.elicit.fit.Range;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The lowest, best and highest value being typed; it counts when its read-back was accepted. */
final class RangeDraft implements Draft {
  private static final Words WORDS = Words.of(RangeDraft.class);
  private static final String USUAL_SURENESS = Integer.toString(Range.COMMON_SURENESS);

  private final Asked.Range asked;
  private final StringProperty lowest = new SimpleStringProperty("");
  private final StringProperty best = new SimpleStringProperty("");
  private final StringProperty highest = new SimpleStringProperty("");
  private final StringProperty sureness = new SimpleStringProperty(USUAL_SURENESS);
  private final BooleanProperty accepted = new SimpleBooleanProperty();
  private final StringProperty reason = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<@Nullable Range> range = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private Amount amount;
  private boolean changing;

  RangeDraft(Asked.Range asked, Units units) {
    this.asked = asked;
    this.amount = new Amount(asked.measure(), units);
    List.of(lowest, best, highest, sureness)
        .forEach(field -> field.subscribe((before, now) -> typed()));
  }

  StringProperty lowest() {
    return lowest;
  }

  StringProperty best() {
    return best;
  }

  StringProperty highest() {
    return highest;
  }

  StringProperty sureness() {
    return sureness;
  }

  BooleanProperty accepted() {
    return accepted;
  }

  Amount amount() {
    return amount;
  }

  Limits limits() {
    return new Limits(asked.least(), asked.most());
  }

  /** What is typed, where it is a range; null else. */
  ReadOnlyObjectProperty<@Nullable Range> range() {
    return range.getReadOnlyProperty();
  }

  @Override
  public void in(Units units) {
    Range now = range.get();
    Amount other = new Amount(asked.measure(), units);
    changing = true;
    for (StringProperty field : List.of(lowest, best, highest)) {
      amount.read(field.get()).ifPresent(value -> field.set(other.typed(value)));
    }
    amount = other;
    changing = false;
    if (now == null) {
      typed();
    } else {
      // The same range in other words: what was accepted stays so.
      range.set(null);
      range.set(now);
    }
  }

  private void typed() {
    if (changing) {
      return;
    }
    accepted.set(false);
    problem.set(wrong());
    range.set(problem.get().isEmpty() ? whole() : null);
  }

  private @Nullable Range whole() {
    OptionalDouble low = amount.read(lowest.get());
    OptionalDouble middle = amount.read(best.get());
    OptionalDouble high = amount.read(highest.get());
    return low.isPresent() && middle.isPresent() && high.isPresent()
        ? new Range(low.getAsDouble(), middle.getAsDouble(), high.getAsDouble(), sure().orElse(0))
        : null;
  }

  private Optional<Integer> sure() {
    try {
      int sure = Integer.parseInt(sureness.get().strip());
      return sure < Range.LEAST_SURENESS || sure > Range.MOST_SURENESS
          ? Optional.empty()
          : Optional.of(sure);
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  private String wrong() {
    for (StringProperty field : List.of(lowest, best, highest)) {
      String text = field.get().strip();
      OptionalDouble value = amount.read(text);
      if (!text.isEmpty() && value.isEmpty()) {
        return WORDS.text("problem.number", text);
      }
      if (value.isPresent()
          && (value.getAsDouble() < asked.least() || value.getAsDouble() > asked.most())) {
        return WORDS.text(
            "problem.limits", text, amount.typed(asked.least()), amount.typed(asked.most()));
      }
    }
    if (sure().isEmpty()) {
      return WORDS.text(
          "problem.sureness", sureness.get(), Range.LEAST_SURENESS, Range.MOST_SURENESS);
    }
    return rises(lowest, best) && rises(best, highest) && rises(lowest, highest)
        ? ""
        : WORDS.text("problem.rises");
  }

  private boolean rises(StringProperty from, StringProperty to) {
    OptionalDouble low = amount.read(from.get());
    OptionalDouble high = amount.read(to.get());
    return low.isEmpty() || high.isEmpty() || low.getAsDouble() < high.getAsDouble();
  }

  @Override
  public StringProperty reason() {
    return reason;
  }

  @Override
  public Optional<Answer> answer() {
    Range now = range.get();
    return now == null || !accepted.get()
        ? Optional.empty()
        : Optional.of(new Answer.Much(now, reason.get().strip()));
  }

  @Override
  public String missing() {
    if (!problem.get().isEmpty()) {
      return problem.get();
    }
    return range.get() == null
        ? WORDS.text("missing.range")
        : accepted.get() ? "" : WORDS.text("missing.accepted");
  }

  @Override
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  @Override
  public boolean begun() {
    return !(lowest.get() + best.get() + highest.get() + reason.get()).isBlank();
  }
}
