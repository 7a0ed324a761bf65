package dev.cairn.trail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.trail.ConditionTree.All;
import dev.cairn.trail.ConditionTree.Any;
import dev.cairn.trail.ConditionTree.Leaf;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionTreeTest {
  private static final ConditionPart OLD = part("age >= 50 (age is 54)", "true");
  private static final ConditionPart SLEEP =
      part("sleepHours < 7 (sleepHours is not known)", "unknown");
  private static final ConditionPart HEAT = part("heat", "false");

  private static ConditionPart part(String text, String truth) {
    return new ConditionPart(text, truth, text);
  }

  @Test
  void aSinglePartIsALeaf() {
    assertThat(ConditionTree.of("age >= 50", List.of(OLD))).isEqualTo(new Leaf(OLD));
  }

  @Test
  void andBindsTighterThanOr() {
    ConditionTree tree =
        ConditionTree.of("age >= 50 && sleepHours < 7 || heat", List.of(OLD, SLEEP, HEAT));
    assertThat(tree)
        .isEqualTo(
            new Any(List.of(new All(List.of(new Leaf(OLD), new Leaf(SLEEP))), new Leaf(HEAT))));
    assertThat(tree.truth()).isEqualTo("unknown");
  }

  @Test
  void bracketsJoinWhatTheyHold() {
    ConditionTree tree =
        ConditionTree.of("((age >= 50)) && ( sleepHours < 7 || heat )", List.of(OLD, SLEEP, HEAT));
    assertThat(tree)
        .isEqualTo(
            new All(List.of(new Leaf(OLD), new Any(List.of(new Leaf(SLEEP), new Leaf(HEAT))))));
  }

  @Test
  void bracketsOfAPartStayWithIt() {
    ConditionPart same = part("(age > 3) == heat (age is 54, heat is false)", "false");
    assertThat(ConditionTree.of("(age > 3) == heat && age >= 50", List.of(same, OLD)))
        .isEqualTo(new All(List.of(new Leaf(same), new Leaf(OLD))));
  }

  @Test
  void oneFalsePartSettlesAllAndOneTruePartAny() {
    assertThat(new All(List.of(new Leaf(SLEEP), new Leaf(HEAT))).truth()).isEqualTo("false");
    assertThat(new Any(List.of(new Leaf(SLEEP), new Leaf(OLD))).truth()).isEqualTo("true");
    assertThat(new All(List.of(new Leaf(SLEEP), new Leaf(OLD))).truth()).isEqualTo("unknown");
  }

  @Test
  void partsThatDoNotFitTheTextStandSideBySide() {
    assertThat(ConditionTree.of("something else", List.of(OLD, HEAT)))
        .isEqualTo(new All(List.of(new Leaf(OLD), new Leaf(HEAT))));
  }
}
