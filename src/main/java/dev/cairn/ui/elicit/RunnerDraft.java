package dev.cairn.ui.elicit;

import dev.cairn.model.Race;
import dev.cairn.model.Temperament;
import dev.cairn.pack.meeting.Measure;
import dev.cairn.pack.meeting.RunnerProfile;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A runner whom questions are about, being changed or made up. */
final class RunnerDraft {
  private static final Words WORDS = Words.of(RunnerDraft.class);

  /** What is told of a runner in figures. */
  enum Figure {
    AGE("edit.runner.age", true),
    WEEKLY("edit.runner.weekly", false),
    LONGEST("edit.runner.longest", false),
    RUNS("edit.runner.runs", true),
    YEARS("edit.runner.years", false);

    private final String key;
    private final boolean whole;

    Figure(String key, boolean whole) {
      this.key = key;
      this.whole = whole;
    }

    String key() {
      return key;
    }

    String named() {
      return WORDS.text(key);
    }
  }

  private final String letter;
  private final Both title;
  private final Both injury;
  private final Map<Figure, StringProperty> figures = new LinkedHashMap<>();
  private final ObjectProperty<Temperament> temperament =
      new SimpleObjectProperty<>(Temperament.NORMAL);
  private final ObjectProperty<Race> race = new SimpleObjectProperty<>(Race.HALF);
  private final BooleanProperty firstRace = new SimpleBooleanProperty();

  /** A new one. */
  RunnerDraft(String letter) {
    this.letter = letter;
    this.title = Both.of(null);
    this.injury = Both.of(null);
    for (Figure one : Figure.values()) {
      figures.put(one, new SimpleStringProperty(""));
    }
  }

  RunnerDraft(RunnerProfile known) {
    this.letter = known.letter();
    this.title = Both.of(known.title());
    this.injury = Both.of(known.injury());
    put(Figure.AGE, known.age());
    put(Figure.WEEKLY, known.weeklyKm());
    put(Figure.LONGEST, known.longestKm());
    put(Figure.RUNS, known.runsAWeek());
    put(Figure.YEARS, known.yearsRunning());
    temperament.set(known.temperament());
    race.set(known.race());
    firstRace.set(known.firstRace());
  }

  private void put(Figure figure, double value) {
    figures.put(
        figure, new SimpleStringProperty(new Amount(Measure.COUNT, Units.KM_KG).typed(value)));
  }

  String letter() {
    return letter;
  }

  Both title() {
    return title;
  }

  Both injury() {
    return injury;
  }

  StringProperty figure(Figure figure) {
    return Objects.requireNonNull(figures.get(figure));
  }

  ObjectProperty<Temperament> temperament() {
    return temperament;
  }

  ObjectProperty<Race> race() {
    return race;
  }

  BooleanProperty firstRace() {
    return firstRace;
  }

  /** What is missing or wrong, in one sentence; empty where nothing is. */
  String missing() {
    if (title.text().isEmpty()) {
      return WORDS.text("edit.missing.of", WORDS.text("edit.runner.title"), letter);
    }
    for (Figure one : Figure.values()) {
      OptionalDouble value = AskedDraft.number(figure(one));
      boolean broken =
          value.isEmpty() || one.whole && value.getAsDouble() != Math.rint(value.getAsDouble());
      if (broken) {
        return WORDS.text("edit.number", one.named(), figure(one).get().strip());
      }
    }
    return "";
  }

  /** Empty while something is missing. */
  Optional<RunnerProfile> runner() {
    return missing().isEmpty()
        ? Optional.of(
            new RunnerProfile(
                letter,
                title.text().orElseThrow(),
                (int) known(Figure.AGE),
                known(Figure.WEEKLY),
                known(Figure.LONGEST),
                (int) known(Figure.RUNS),
                known(Figure.YEARS),
                temperament.get(),
                race.get(),
                firstRace.get(),
                injury.text().orElse(null)))
        : Optional.empty();
  }

  private double known(Figure figure) {
    return AskedDraft.number(figure(figure)).orElseThrow();
  }
}
