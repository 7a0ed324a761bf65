package dev.cairn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.refusal.Case;
import dev.cairn.model.Athlete;
import dev.cairn.trail.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A refusal names what cannot hold together, and nothing that need not be in it. */
class RefusalLawsTest {
  private static final int MOST_CAUSES = 9;

  @Test
  void droppingAnythingFromAConflictMakesItPossible() {
    assertThat(refused(0, 600, RefusalLawsTest::smallest)).isGreaterThan(90);
  }

  @Test
  @Tag("soak")
  void droppingAnythingFromAConflictMakesItPossibleInTheLongRun() {
    refused(600, 20_000, RefusalLawsTest::smallest);
  }

  private static void smallest(Athlete athlete, Refusal refusal) {
    Case laid = Case.of(Planner.asked(), athlete, RunningPack.rules());
    assertThat(laid.possible(refusal.conflict())).as(athlete.id()).isFalse();
    for (String cause : refusal.conflict()) {
      assertThat(laid.possible(less(refusal.conflict(), cause)))
          .as("%s without %s of %s", athlete.id(), cause, refusal.conflict())
          .isTrue();
    }
  }

  @Test
  void leavingOutACauseNeverMakesLessPossible() {
    assertThat(refused(0, 400, RefusalLawsTest::chain)).isGreaterThan(60);
  }

  /** From everything held to nothing held, one cause less at a time: never possible, then not. */
  private static void chain(Athlete athlete, Refusal refusal) {
    Case laid = Case.of(Planner.asked(), athlete, RunningPack.rules());
    SplittableRandom random = new SplittableRandom(athlete.id().hashCode());
    for (int round = 0; round < 4; round++) {
      List<String> held = new ArrayList<>(laid.causes());
      boolean possible = laid.possible(held);
      while (!held.isEmpty()) {
        String gone = held.remove(random.nextInt(held.size()));
        boolean now = laid.possible(held);
        assertThat(now || !possible).as("%s: %s without %s", athlete.id(), held, gone).isTrue();
        possible = now;
      }
    }
  }

  @Test
  void overAllSubsetsOfTheCausesThatMatterLeavingOneOutNeverHurts() {
    assertThat(refused(0, 120, RefusalLawsTest::allSubsets)).isGreaterThan(15);
  }

  private static void allSubsets(Athlete athlete, Refusal refusal) {
    Case laid = Case.of(Planner.asked(), athlete, RunningPack.rules());
    List<String> causes = new ArrayList<>(refusal.conflict());
    laid.causes().stream()
        .filter(cause -> !causes.contains(cause) && causes.size() < MOST_CAUSES)
        .forEach(causes::add);
    List<String> rest = new ArrayList<>(laid.causes());
    rest.removeAll(causes);
    boolean[] possible = new boolean[1 << causes.size()];
    for (int mask = 0; mask < possible.length; mask++) {
      List<String> held = new ArrayList<>(rest);
      for (int bit = 0; bit < causes.size(); bit++) {
        if ((mask >> bit & 1) == 1) {
          held.add(causes.get(bit));
        }
      }
      possible[mask] = laid.possible(held);
      for (int bit = 0; bit < causes.size(); bit++) {
        boolean less = possible[mask & ~(1 << bit)];
        assertThat(less || !possible[mask])
            .as("%s: %s without %s", athlete.id(), held, causes.get(bit))
            .isTrue();
      }
    }
  }

  private static List<String> less(List<String> causes, String gone) {
    return causes.stream().filter(cause -> !cause.equals(gone)).toList();
  }

  /** Every refusal for other than medical reasons; how many there were. */
  private static int refused(int from, int to, BiConsumer<Athlete, Refusal> check) {
    int count = 0;
    for (long seed = from; seed < to; seed++) {
      Athlete athlete = RandomAthletes.oneRace(seed);
      if (RunningPack.planner().plan(athlete) instanceof Outcome.Refused outcome
          && !outcome.refusal().conflict().getFirst().startsWith("redline.")) {
        count++;
        check.accept(athlete, outcome.refusal());
      }
    }
    return count;
  }
}
