package dev.cairn.engine.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class QuickXplainTest {
  private static final List<GeneralCause> ALL = List.of(GeneralCause.values());

  @Test
  void nothingIsBlamedWhenAllCanHold() {
    assertThat(new QuickXplain<GeneralCause>(held -> true).conflict(ALL)).isEmpty();
  }

  @Test
  void theOnlyConflictIsFound() {
    Set<GeneralCause> culprits =
        EnumSet.of(GeneralCause.WEEKS, GeneralCause.RUN_STEP, GeneralCause.DAYS);
    assertThat(new QuickXplain<GeneralCause>(held -> !held.containsAll(culprits)).conflict(ALL))
        .containsExactlyElementsOf(culprits);
  }

  @Test
  void ofTwoConflictsTheOneOfEarlierCausesIsTold() {
    Set<GeneralCause> early = EnumSet.of(GeneralCause.MIN_PEAK, GeneralCause.CURRENT);
    Set<GeneralCause> late = EnumSet.of(GeneralCause.MIN_PEAK, GeneralCause.DAYS);
    assertThat(
            new QuickXplain<GeneralCause>(
                    held -> !held.containsAll(early) && !held.containsAll(late))
                .conflict(ALL))
        .containsExactlyElementsOf(early);
  }

  @Test
  void everyConflictIsSmallestForRandomMonotonePredicates() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 500; round++) {
      List<Set<GeneralCause>> conflicts = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(4); i++) {
        Set<GeneralCause> conflict = EnumSet.of(ALL.get(random.nextInt(ALL.size())));
        for (int j = random.nextInt(4); j > 0; j--) {
          conflict.add(ALL.get(random.nextInt(ALL.size())));
        }
        conflicts.add(conflict);
      }
      QuickXplain<GeneralCause> search =
          new QuickXplain<GeneralCause>(held -> conflicts.stream().noneMatch(held::containsAll));
      Set<GeneralCause> found = EnumSet.copyOf(search.conflict(ALL));
      assertThat(conflicts).anyMatch(found::containsAll);
      for (GeneralCause cause : found) {
        Set<GeneralCause> less = EnumSet.copyOf(found);
        less.remove(cause);
        assertThat(conflicts).noneMatch(less::containsAll);
      }
    }
  }
}
