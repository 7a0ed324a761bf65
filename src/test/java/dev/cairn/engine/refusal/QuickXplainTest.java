package dev.cairn.engine.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class QuickXplainTest {
  private static final List<Cause> ALL = List.of(Cause.values());

  @Test
  void nothingIsBlamedWhenAllCanHold() {
    assertThat(new QuickXplain(held -> true).conflict(ALL)).isEmpty();
  }

  @Test
  void theOnlyConflictIsFound() {
    Set<Cause> culprits = EnumSet.of(Cause.WEEKS, Cause.RUN_STEP, Cause.MODIFIERS);
    assertThat(new QuickXplain(held -> !held.containsAll(culprits)).conflict(ALL))
        .containsExactlyElementsOf(culprits);
  }

  @Test
  void ofTwoConflictsTheOneOfEarlierCausesIsTold() {
    Set<Cause> early = EnumSet.of(Cause.MIN_PEAK, Cause.CURRENT);
    Set<Cause> late = EnumSet.of(Cause.MIN_PEAK, Cause.MODIFIERS);
    assertThat(
            new QuickXplain(held -> !held.containsAll(early) && !held.containsAll(late))
                .conflict(ALL))
        .containsExactlyElementsOf(early);
  }

  @Test
  void everyConflictIsSmallestForRandomMonotonePredicates() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 500; round++) {
      List<Set<Cause>> conflicts = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(4); i++) {
        Set<Cause> conflict = EnumSet.of(ALL.get(random.nextInt(ALL.size())));
        for (int j = random.nextInt(4); j > 0; j--) {
          conflict.add(ALL.get(random.nextInt(ALL.size())));
        }
        conflicts.add(conflict);
      }
      QuickXplain search = new QuickXplain(held -> conflicts.stream().noneMatch(held::containsAll));
      Set<Cause> found = EnumSet.copyOf(search.conflict(ALL));
      assertThat(conflicts).anyMatch(found::containsAll);
      for (Cause cause : found) {
        Set<Cause> less = EnumSet.copyOf(found);
        less.remove(cause);
        assertThat(conflicts).noneMatch(less::containsAll);
      }
    }
  }
}
