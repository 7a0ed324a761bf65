package dev.cairn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.refusal.Case;
import dev.cairn.model.Athlete;
import dev.cairn.trail.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A refusal names what cannot hold together, and nothing that need not be in it. */
class RefusalLawsTest {
  private static final int MOST_CAUSES = 8;

  @Test
  void droppingAnythingFromAConflictMakesItPossible() {
    TreeSet<String> blamed = new TreeSet<>();
    RefusedAthletes.first(
        60,
        (athlete, refusal) -> {
          smallest(athlete, refusal);
          blamed.addAll(refusal.conflict());
        });
    assertThat(blamed).hasSizeGreaterThan(8);
  }

  @Test
  @Tag("soak")
  void droppingAnythingFromAConflictMakesItPossibleInTheLongRun() {
    RefusedAthletes.first(10_000, 3_000, RefusalLawsTest::smallest);
  }

  private static void smallest(Athlete athlete, Refusal refusal) {
    Case laid = laid(athlete);
    List<String> conflict = refusal.conflict();
    assertThat(laid.possible(conflict)).as("%s: %s", athlete.id(), conflict).isFalse();
    for (String cause : conflict) {
      assertThat(laid.possible(less(conflict, cause)))
          .as("%s: %s without %s", athlete.id(), conflict, cause)
          .isTrue();
    }
  }

  @Test
  void leavingOutACauseNeverMakesLessPossible() {
    RefusedAthletes.first(12, (athlete, _) -> chain(athlete));
  }

  @Test
  @Tag("soak")
  void leavingOutACauseNeverMakesLessPossibleInTheLongRun() {
    RefusedAthletes.first(10_000, 1_000, (athlete, _) -> chain(athlete));
  }

  /** From everything held to nothing held, one cause less at a time. */
  private static void chain(Athlete athlete) {
    Case laid = laid(athlete);
    SplittableRandom random = new SplittableRandom(athlete.id().hashCode());
    List<String> held = new ArrayList<>(laid.causes());
    boolean possible = laid.possible(held);
    while (!held.isEmpty()) {
      String gone = held.remove(random.nextInt(held.size()));
      boolean now = laid.possible(held);
      noLess(athlete, possible, now, held, gone);
      possible = now;
    }
  }

  @Test
  void overAllSubsetsOfTheCausesThatMatterLeavingOneOutNeverHurts() {
    RefusedAthletes.first(2, RefusalLawsTest::allSubsets);
  }

  @Test
  @Tag("soak")
  void overAllSubsetsLeavingOneOutNeverHurtsInTheLongRun() {
    RefusedAthletes.first(10_000, 60, RefusalLawsTest::allSubsets);
  }

  private static void allSubsets(Athlete athlete, Refusal refusal) {
    Case laid = laid(athlete);
    List<String> causes = new ArrayList<>(refusal.conflict());
    laid.causes().stream()
        .filter(cause -> !causes.contains(cause) && causes.size() < MOST_CAUSES)
        .forEach(causes::add);
    List<String> always = new ArrayList<>(laid.causes());
    always.removeAll(causes);
    boolean[] possible = new boolean[1 << causes.size()];
    for (int mask = 0; mask < possible.length; mask++) {
      List<String> held = new ArrayList<>(always);
      for (int bit = 0; bit < causes.size(); bit++) {
        if ((mask >> bit & 1) == 1) {
          held.add(causes.get(bit));
        }
      }
      possible[mask] = laid.possible(held);
      for (int bit = 0; bit < causes.size(); bit++) {
        noLess(athlete, possible[mask], possible[mask & ~(1 << bit)], held, causes.get(bit));
      }
    }
  }

  private static void noLess(
      Athlete athlete, boolean before, boolean after, List<String> held, String gone) {
    assertThat(after || !before).as("%s: %s without %s", athlete.id(), held, gone).isTrue();
  }

  private static Case laid(Athlete athlete) {
    return Case.of(Planner.asked(), athlete, RunningPack.rules());
  }

  private static List<String> less(List<String> causes, String gone) {
    return causes.stream().filter(cause -> !cause.equals(gone)).toList();
  }
}
