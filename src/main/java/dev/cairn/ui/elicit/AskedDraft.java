package dev.cairn.ui.elicit;

import dev.cairn.model.Race;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.Measure;
import dev.cairn.pack.meeting.SafeSide;
import dev.cairn.pack.meeting.Target;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What kind of answer a question wants, being typed. A target it has already stays. */
final class AskedDraft {
  private static final Words WORDS = Words.of(AskedDraft.class);
  private static final String SEPARATOR = ";";

  /** By the words of files. */
  enum Kind {
    DIRECTION("direction"),
    RANGE("range"),
    PAIR("pair"),
    WORDS("words"),
    TEMPLATE("template"),
    RED_LINE("redLine"),
    FAILURE("failure");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }

    static Kind of(String word) {
      return Arrays.stream(values())
          .filter(one -> one.word.equals(word))
          .findFirst()
          .orElse(DIRECTION);
    }
  }

  private final Kind kind;
  private final @Nullable Target target;
  private final Both still;
  private final Both fact;
  private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.PERCENT);
  private final ObjectProperty<Measure> levelMeasure = new SimpleObjectProperty<>(Measure.YEARS);
  private final StringProperty least = new SimpleStringProperty("");
  private final StringProperty most = new SimpleStringProperty("");
  private final StringProperty truth = new SimpleStringProperty("");
  private final StringProperty levels = new SimpleStringProperty("");
  private final ObjectProperty<SafeSide> safe = new SimpleObjectProperty<>(SafeSide.LOWER);
  private final ObjectProperty<Race> race = new SimpleObjectProperty<>(Race.HALF);
  private final StringProperty weeks = new SimpleStringProperty("12");

  /** A new one. */
  AskedDraft(Kind kind) {
    this.kind = kind;
    this.target = null;
    this.still = Both.of(null);
    this.fact = Both.of(null);
  }

  AskedDraft(Asked asked) {
    this.kind = Kind.of(asked.kind());
    this.still = Both.of(asked instanceof Asked.Direction one ? one.still() : null);
    this.fact = Both.of(asked instanceof Asked.Pair one ? one.fact() : null);
    this.target =
        switch (asked) {
          case Asked.Direction one -> one.target();
          case Asked.Range one -> one.target();
          case Asked.Pair one -> one.target();
          case Asked.Words _, Asked.Template _, Asked.RedLine _, Asked.Failure _ -> null;
        };
    switch (asked) {
      case Asked.Range one -> {
        measure.set(one.measure());
        limits(one.least(), one.most());
        safe.set(one.safe());
        Double known = one.truth();
        truth.set(known == null ? "" : figure(known));
      }
      case Asked.Pair one -> {
        measure.set(one.measure());
        levelMeasure.set(one.levelMeasure());
        limits(one.least(), one.most());
        levels.set(
            one.levels().stream()
                .map(AskedDraft::figure)
                .collect(Collectors.joining(SEPARATOR + " ")));
      }
      case Asked.Template one -> {
        race.set(one.race());
        weeks.set(Integer.toString(one.weeks()));
      }
      case Asked.Direction _, Asked.Words _, Asked.RedLine _, Asked.Failure _ -> {}
    }
  }

  private void limits(double from, double to) {
    least.set(figure(from));
    most.set(figure(to));
  }

  private static String figure(double value) {
    return new Amount(Measure.COUNT, Units.KM_KG).typed(value);
  }

  static OptionalDouble number(StringProperty typed) {
    return new Amount(Measure.COUNT, Units.KM_KG).read(typed.get());
  }

  /** What is missing or no number, in one sentence; empty where nothing is. */
  String missing() {
    return switch (kind) {
      case RANGE ->
          wrong("edit.least", least)
              .or(() -> wrong("edit.most", most))
              .or(() -> truth.get().isBlank() ? Optional.empty() : wrong("edit.truth", truth))
              .orElse("");
      case PAIR ->
          fact.text().isEmpty()
              ? WORDS.text("edit.missing", WORDS.text("edit.fact"))
              : wrong("edit.least", least)
                  .or(() -> wrong("edit.most", most))
                  .orElse(all().isEmpty() ? WORDS.text("edit.levels.wrong") : "");
      case TEMPLATE -> wrong("edit.weeks", weeks).orElse("");
      case DIRECTION, WORDS, RED_LINE, FAILURE -> "";
    };
  }

  private static Optional<String> wrong(String key, StringProperty typed) {
    return number(typed).isPresent()
        ? Optional.empty()
        : Optional.of(WORDS.text("edit.number", WORDS.text(key), typed.get().strip()));
  }

  /** The levels typed; empty where one is no number, or there are fewer than two. */
  private Optional<List<Double>> all() {
    List<Double> numbers = new ArrayList<>();
    for (String one : levels.get().split(SEPARATOR, -1)) {
      OptionalDouble number = number(new SimpleStringProperty(one));
      if (number.isEmpty()) {
        return Optional.empty();
      }
      numbers.add(number.getAsDouble());
    }
    return numbers.size() < 2 ? Optional.empty() : Optional.of(numbers);
  }

  /** Empty while something is missing. */
  Optional<Asked> asked() {
    if (!missing().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (kind) {
          case DIRECTION -> new Asked.Direction(still.text().orElse(null), target);
          case RANGE ->
              new Asked.Range(
                  measure.get(), known(least), known(most), safe.get(), target, right());
          case PAIR ->
              new Asked.Pair(
                  fact.text().orElseThrow(),
                  levelMeasure.get(),
                  all().orElseThrow(),
                  measure.get(),
                  known(least),
                  known(most),
                  target);
          case TEMPLATE -> new Asked.Template(race.get(), (int) known(weeks));
          case WORDS -> new Asked.Words();
          case RED_LINE -> new Asked.RedLine();
          case FAILURE -> new Asked.Failure();
        });
  }

  private static double known(StringProperty typed) {
    return number(typed).orElseThrow();
  }

  private @Nullable Double right() {
    OptionalDouble known = number(truth);
    return known.isPresent() ? Double.valueOf(known.getAsDouble()) : null;
  }

  Kind kind() {
    return kind;
  }

  Both still() {
    return still;
  }

  Both fact() {
    return fact;
  }

  ObjectProperty<Measure> measure() {
    return measure;
  }

  ObjectProperty<Measure> levelMeasure() {
    return levelMeasure;
  }

  StringProperty least() {
    return least;
  }

  StringProperty most() {
    return most;
  }

  /** What is known to be right; empty: nobody knows. */
  StringProperty truth() {
    return truth;
  }

  /** Two or more, with semicolons between. */
  StringProperty levels() {
    return levels;
  }

  ObjectProperty<SafeSide> safe() {
    return safe;
  }

  ObjectProperty<Race> race() {
    return race;
  }

  StringProperty weeks() {
    return weeks;
  }
}
