package dev.cairn.engine.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.pack.Workout;
import dev.cairn.trail.Trail;
import java.util.ArrayList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How workouts are scaled to the room there is. */
class SizingTest {
  private static final int WIDE = 1_000_000;
  private static final Fitness FITNESS =
      Fitness.of(Runner.of(44.0).athlete(), Packs.RULES, new Trail(), new ArrayList<>());
  private final Sizing sizing = new Sizing(FITNESS);

  private static Workout workout(String id) {
    return Packs.library().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private static Room room(int minutes) {
    return new Room(minutes * 60, WIDE, WIDE, WIDE, WIDE);
  }

  private @Nullable String largest(String id, Room room) {
    Variant variant = sizing.largest(workout(id), room);
    return variant == null ? null : variant.text();
  }

  @Test
  void repetitionsScale() {
    assertThat(largest("cruise-fives", room(21))).isEqualTo("4 x 5 min");
    assertThat(largest("intervals-800", room(15))).isEqualTo("4 x 800 m");
  }

  @Test
  void continuousBlocksTakeWholeMinutes() {
    assertThat(largest("tempo-straight", room(17))).isEqualTo("17 min");
    assertThat(largest("tempo-straight", room(60))).isEqualTo("20 min");
  }

  @Test
  void severalBlocksGrowInTurn() {
    assertThat(largest("tempo-down", room(12))).isEqualTo("6 min + 3 min");
    assertThat(largest("tempo-down", room(15))).isEqualTo("2 x 6 min + 3 min");
    assertThat(largest("tempo-down", room(18))).isEqualTo("2 x 6 min + 2 x 3 min");
    assertThat(largest("tempo-down", room(60))).isEqualTo("2 x 8 min + 3 x 3 min");
  }

  @Test
  void nothingFitsBelowTheSmallestSize() {
    assertThat(largest("cruise-fives", room(9))).isNull();
  }

  @Test
  void recoveriesTakeRoomInTheDay() {
    Variant variant = sizing.smallest(workout("intervals-800"));
    Room exact = new Room(WIDE, WIDE, variant.metres(), WIDE, WIDE);
    Room tight = new Room(WIDE, WIDE, variant.metres() - 1, WIDE, WIDE);
    assertThat(variant.metres()).isGreaterThan(3 * 800);
    assertThat(sizing.largest(workout("intervals-800"), exact)).isEqualTo(variant);
    assertThat(sizing.largest(workout("intervals-800"), tight)).isNull();
  }

  @Test
  void aShortDayBounds() {
    Room day = new Room(WIDE, WIDE, 8_000, 12_000, 64 * 60);
    Variant variant = sizing.largest(workout("cruise-fives"), day);
    assertThat(variant).isNotNull();
    Room tighter = new Room(WIDE, WIDE, 8_000, 12_000, 40 * 60);
    assertThat(sizing.largest(workout("cruise-fives"), tighter)).isNull();
  }

  @Property(tries = 300)
  void moreRoomNeverGivesFewerHardMinutes(
      @ForAll @IntRange(max = 3000) int seconds, @ForAll @IntRange(max = 600) int more) {
    for (Workout workout : Packs.library()) {
      Variant small = sizing.largest(workout, new Room(seconds, WIDE, WIDE, WIDE, WIDE));
      Variant large = sizing.largest(workout, new Room(seconds + more, WIDE, WIDE, WIDE, WIDE));
      int least = small == null ? 0 : small.hardSeconds();
      assertThat(least).isLessThanOrEqualTo(seconds);
      assertThat(large == null ? 0 : large.hardSeconds()).isGreaterThanOrEqualTo(least);
    }
  }
}
