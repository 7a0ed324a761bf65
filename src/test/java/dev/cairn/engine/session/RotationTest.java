package dev.cairn.engine.session;

import static dev.cairn.model.WorkoutType.HILLS;
import static dev.cairn.model.WorkoutType.INTERVALS;
import static dev.cairn.model.WorkoutType.TEMPO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cairn.model.Distance;
import dev.cairn.model.Grid;
import dev.cairn.model.Phase;
import dev.cairn.model.Role;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.RaceTemplate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose turn it is on quality days. */
class RotationTest {
  private static final RaceTemplate TEMPLATE =
      Packs.template(List.of(TEMPO, HILLS, TEMPO, INTERVALS), List.of(INTERVALS));

  private final Rotation rotation =
      new Rotation(TEMPLATE, new Library(Runner.of(45.0).athlete(), Packs.RULES));

  /** Tempo comes first in any case; where the list begins with it, that turn is taken. */
  @Test
  void theFirstTempoTakesTheTurnOfTheList() {
    List<WorkoutType> turns = new ArrayList<>();
    for (int week = 1; week <= 5; week++) {
      turns.add(rotation.slots(week(20)).getFirst().scheduled());
    }
    assertThat(turns).containsExactly(TEMPO, HILLS, TEMPO, INTERVALS, TEMPO);
  }

  @Test
  void theDayWithTheMostRoomIsTheMainOne() {
    assertThat(rotation.slots(week(16, 22)))
        .extracting(slot -> slot.run().distance().steps(), Slot::rank, Slot::scheduled)
        .containsExactly(tuple(22, 0, TEMPO), tuple(16, 1, HILLS));
  }

  /** A week of build with quality runs of so many half kilometres, in the order of their days. */
  private static PlannedWeek week(int... steps) {
    List<PlannedWeek.Run> runs = new ArrayList<>();
    for (int i = 0; i < steps.length; i++) {
      runs.add(
          new PlannedWeek.Run(
              Season.START.plusDays(1 + 3L * i), Role.QUALITY, of(steps[i]), "why", "role", null));
    }
    return new PlannedWeek(1, Phase.BUILD, PlannedWeek.Kind.FULL, of(100), "why", runs);
  }

  private static Distance of(int steps) {
    return new Distance(steps, Grid.KM);
  }
}
