package dev.cairn.ui.elicit;

import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.pair.Circles.Circle;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What runners may do who differ in one thing, being typed in figures or chosen. */
final class PairDraft implements Draft {
  private static final Words WORDS = Words.of(PairDraft.class);

  /** With a figure for every runner, or only who of two may do more. */
  enum Way {
    FIGURES,
    CHOICES;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Asked.Pair asked;
  private final PairChoices choices;
  private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.FIGURES);
  private final List<StringProperty> values = new ArrayList<>();
  private final BooleanProperty alike = new SimpleBooleanProperty();
  private final StringProperty reason = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private Amount amount;

  PairDraft(Asked.Pair asked, Units units) {
    this.asked = asked;
    this.choices = new PairChoices(asked.levels().size());
    this.amount = new Amount(asked.measure(), units);
    for (int level = 0; level < asked.levels().size(); level++) {
      StringProperty value = new SimpleStringProperty("");
      values.add(value);
    }
    values.forEach(value -> value.subscribe((before, now) -> typed()));
    alike.subscribe((before, now) -> typed());
    way.subscribe((before, now) -> typed());
    choices.changes().subscribe((before, now) -> typed());
  }

  /** In which of both ways it is answered; what was given in the other stays there. */
  ObjectProperty<Way> way() {
    return way;
  }

  PairChoices choices() {
    return choices;
  }

  Asked.Pair asked() {
    return asked;
  }

  List<StringProperty> values() {
    return values;
  }

  /** Whether the thing in which they differ changes nothing: all as the first. */
  BooleanProperty alike() {
    return alike;
  }

  Amount amount() {
    return amount;
  }

  @Override
  public void in(Units units) {
    Amount other = new Amount(asked.measure(), units);
    List<OptionalDouble> known = values.stream().map(value -> amount.read(value.get())).toList();
    amount = other;
    for (int level = 0; level < values.size(); level++) {
      StringProperty field = values.get(level);
      known.get(level).ifPresent(value -> field.set(other.typed(value)));
    }
  }

  private void typed() {
    if (alike.get()) {
      values.subList(1, values.size()).forEach(value -> value.set(values.getFirst().get()));
    }
    problem.set(
        switch (way.get()) {
          case FIGURES -> wrong();
          case CHOICES -> choices.circle().map(this::round).orElse("");
        });
  }

  /** Which choices cannot all hold. */
  private String round(Circle circle) {
    String one = level(circle.first().winner());
    String other = level(circle.second().winner());
    String third = level(circle.third().winner());
    return WORDS.text("problem.round", one, other, third);
  }

  private String level(int level) {
    return PairEditor.level(asked, asked.levels().get(level));
  }

  OptionalDouble value(int level) {
    return amount.read(values.get(level).get());
  }

  /** What the runner of a level may do of what the first may; empty while either is missing. */
  OptionalDouble factor(int level) {
    OptionalDouble first = value(0);
    OptionalDouble other = value(level);
    return first.isPresent() && other.isPresent() && first.getAsDouble() > 0
        ? OptionalDouble.of(other.getAsDouble() / first.getAsDouble())
        : OptionalDouble.empty();
  }

  private String wrong() {
    for (StringProperty field : values) {
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
    return "";
  }

  @Override
  public StringProperty reason() {
    return reason;
  }

  @Override
  public Optional<Answer> answer() {
    String because = reason.get().strip();
    return switch (way.get()) {
      case FIGURES -> figures(because);
      case CHOICES ->
          choices.whole()
              ? Optional.of(new Answer.Chosen(choices.choices(), because))
              : Optional.empty();
    };
  }

  private Optional<Answer> figures(String because) {
    List<Double> all = new ArrayList<>();
    for (int level = 0; level < values.size(); level++) {
      value(level).ifPresent(all::add);
    }
    return all.size() < values.size() || !problem.get().isEmpty()
        ? Optional.empty()
        : Optional.of(new Answer.Each(all, because));
  }

  @Override
  public String missing() {
    if (!problem.get().isEmpty()) {
      return problem.get();
    }
    String key =
        switch (way.get()) {
          case FIGURES -> "missing.pair";
          case CHOICES -> "missing.choices";
        };
    return answer().isPresent() ? "" : WORDS.text(key, choices.needed());
  }

  @Override
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  @Override
  public boolean begun() {
    return values.stream().anyMatch(value -> !value.get().isBlank())
        || choices.begun()
        || !reason.get().isBlank();
  }
}
