package dev.cairn.onnx.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.onnx.train.Parts.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PartsTest {
  private static final int LIFTERS = 40;
  private final Examples all = Made.known(4000, 6, 2);
  private final Parts parts = Parts.of(LIFTERS, 11);

  @Test
  void noLifterStandsInTwoPartsOfAFold() {
    for (int fold = 0; fold < Parts.FOLDS; fold++) {
      int rows = 0;
      List<Integer> seen = new ArrayList<>();
      for (Part part : Part.values()) {
        Examples taken = parts.take(all, part, fold);
        rows += taken.rows();
        seen.addAll(lifters(taken));
      }
      assertThat(seen).doesNotHaveDuplicates().hasSize(LIFTERS);
      assertThat(rows).isEqualTo(all.rows());
    }
  }

  @Test
  void everyLifterIsTestedOnceAndAFifthAtATime() {
    List<Integer> tested = new ArrayList<>();
    for (int fold = 0; fold < Parts.FOLDS; fold++) {
      Set<Integer> now = lifters(parts.take(all, Part.TEST, fold));
      assertThat(now).hasSize(LIFTERS / Parts.FOLDS);
      tested.addAll(now);
    }
    assertThat(tested).doesNotHaveDuplicates().hasSize(LIFTERS);
  }

  @Test
  void mostLearnAndSomeAreHeldOut() {
    Map<Part, Integer> sizes = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      sizes.put(part, lifters(parts.take(all, part, 0)).size());
    }
    assertThat(sizes)
        .containsEntry(Part.TEST, 8)
        .containsEntry(Part.STOP, 4)
        .containsEntry(Part.WIDTH, 4)
        .containsEntry(Part.LEARN, 24);
  }

  private static Set<Integer> lifters(Examples examples) {
    Set<Integer> lifters = new TreeSet<>();
    Arrays.stream(examples.lifter()).forEach(lifters::add);
    return lifters;
  }
}
