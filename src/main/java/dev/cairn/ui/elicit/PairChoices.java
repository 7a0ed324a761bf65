package dev.cairn.ui.elicit;

import dev.cairn.elicit.pair.Choice;
import dev.cairn.elicit.pair.Choice.Preferred;
import dev.cairn.elicit.pair.Circles;
import dev.cairn.elicit.pair.Circles.Circle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Who of any two runners may do more, being chosen one pair after the other. Choices that go round
 * are asked again until they do not.
 */
final class PairChoices {
  private final List<Duel> duels;
  private final int needed;
  private final @Nullable Preferred[] chosen;
  private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

  /** Two runners beside each other, by their levels. */
  record Duel(int first, int second) {}

  PairChoices(int levels) {
    List<Duel> all = new ArrayList<>();
    for (int first = 0; first < levels; first++) {
      for (int second = first + 1; second < levels; second++) {
        all.add(new Duel(first, second));
      }
    }
    this.duels = List.copyOf(all);
    this.needed = levels - 1;
    this.chosen = new Preferred[duels.size()];
  }

  /** Every two runners; those beside the first come first. */
  List<Duel> duels() {
    return duels;
  }

  /** So many of them have to be answered; the others show whether the answers go together. */
  int needed() {
    return needed;
  }

  Duel shown() {
    return duels.get(at.get());
  }

  /** Which pair is asked now. */
  ReadOnlyIntegerProperty at() {
    return at.getReadOnlyProperty();
  }

  /** Rises with every choice. */
  ReadOnlyIntegerProperty changes() {
    return changes.getReadOnlyProperty();
  }

  void show(int duel) {
    at.set(duel);
  }

  Optional<Preferred> chosen(int duel) {
    return Optional.ofNullable(chosen[duel]);
  }

  /** Chooses for the pair that is asked, and asks the next. */
  void choose(Preferred preferred) {
    chosen[at.get()] = preferred;
    changes.set(changes.get() + 1);
    at.set(next());
  }

  /** A pair of what goes round before a pair that was not asked yet. */
  private int next() {
    boolean round = circle().isPresent();
    for (int step = 1; step < duels.size(); step++) {
      int other = (at.get() + step) % duels.size();
      if (round ? goesRound(other) : chosen[other] == null) {
        return other;
      }
    }
    return at.get();
  }

  List<Choice> choices() {
    List<Choice> all = new ArrayList<>();
    for (int duel = 0; duel < duels.size(); duel++) {
      Preferred preferred = chosen[duel];
      if (preferred != null) {
        all.add(new Choice(duels.get(duel).first(), duels.get(duel).second(), preferred));
      }
    }
    return all;
  }

  /** Three choices that cannot all hold. */
  Optional<Circle> circle() {
    return Circles.in(choices()).stream().findFirst();
  }

  /** Whether a pair is among those that go round. */
  boolean goesRound(int duel) {
    return circle()
        .filter(round ->
            List.of(round.first(), round.second(), round.third()).stream()
                .anyMatch(one -> is(duels.get(duel), one)))
        .isPresent();
  }

  private static boolean is(Duel duel, Choice choice) {
    return duel.first() == choice.first() && duel.second() == choice.second();
  }

  /** Whether every pair that has to be is answered, and none go round. */
  boolean whole() {
    for (int duel = 0; duel < needed; duel++) {
      if (chosen[duel] == null) {
        return false;
      }
    }
    return circle().isEmpty();
  }

  boolean begun() {
    return changes.get() > 0;
  }
}
