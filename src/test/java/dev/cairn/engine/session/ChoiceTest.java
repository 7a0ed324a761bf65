package dev.cairn.engine.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.WorkoutType;
import dev.cairn.model.Zone;
import dev.cairn.pack.Workout;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whose turn it is in the library. */
class ChoiceTest {
  @Property(tries = 500)
  void everyTurnOffersTheWholeLibraryAndNeighboursBeginElsewhere(
      @ForAll @IntRange(min = 2, max = 20) int size,
      @ForAll @IntRange(max = 30) int turn,
      @ForAll @IntRange(min = 4, max = 30) int weeks) {
    List<Workout> library = library(size);
    List<Workout> now = Choice.inTurn(library, turn, weeks);
    List<Workout> next = Choice.inTurn(library, turn + 1, weeks);
    assertThat(now).containsExactlyInAnyOrderElementsOf(library);
    if (turn > 0) {
      int half = (size + 1 - turn % 2) / 2;
      assertThat(now.subList(0, half)).doesNotContain(next.getFirst());
    }
  }

  @Property(tries = 100)
  void aTypeBeginsPlain(
      @ForAll @IntRange(min = 2, max = 20) int size,
      @ForAll @IntRange(min = 4, max = 30) int weeks) {
    List<Workout> library = library(size);
    library.add(0, mixed("a"));
    library.add(mixed("z"));
    assertThat(Choice.inTurn(library, 0, weeks).getFirst().main()).hasSize(1);
  }

  private static List<Workout> library(int size) {
    List<Workout> library = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      library.add(
          Packs.workout(
              "w" + i, WorkoutType.TEMPO, 0, Packs.minutes(Zone.THRESHOLD, 1, 1, 10, 20, 0)));
    }
    return library;
  }

  private static Workout mixed(String id) {
    return Packs.workout(
        id,
        WorkoutType.TEMPO,
        0,
        Packs.minutes(Zone.THRESHOLD, 1, 1, 5, 5, 0),
        Packs.minutes(Zone.MARATHON, 1, 1, 5, 5, 0));
  }
}
