package dev.cairn.pack.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.cairn.trail.ConditionPart;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** The trail shows which part of a condition was true, and for which values. */
class VerdictPartsTest {
  @Test
  void tellsEachPartInOrderWithItsValue() {
    assertThat(parts("age >= 50 && (sleepHours < 7 || heat)", "{'age': 54, 'heat': true}"))
        .extracting(ConditionPart::text, ConditionPart::truth)
        .containsExactly(
            part("age >= 50 (age is 54)", "true"),
            part("sleepHours < 7 (sleepHours is not known)", "unknown"),
            part("heat", "true"));
  }

  @Test
  void keepsWhatIsNotJoinedByAndOrOrInOnePart() {
    assertThat(parts("!(age > 50 && heat) || (age > 3) == heat", "{'age': 54, 'heat': false}"))
        .extracting(ConditionPart::text, ConditionPart::truth)
        .containsExactly(
            part("!(age > 50 && heat) (age is 54, heat is false)", "true"),
            part("(age > 3) == heat (age is 54, heat is false)", "false"));
  }

  @Test
  void leavesOutBracketsAroundAPart() {
    assertThat(parts("((age >= 50)) && ( heat )", "{'age': 54, 'heat': true}"))
        .extracting(ConditionPart::text)
        .containsExactly("age >= 50 (age is 54)", "heat");
  }

  @Test
  void namesEachValueOnce() {
    assertThat(parts("age > 30 ? age + 0.5 > 54 : stress > age", "{'age': 54}"))
        .extracting(ConditionPart::text, ConditionPart::truth)
        .containsExactly(
            part(
                "age > 30 ? age + 0.5 > 54 : stress > age (age is 54, stress is not known)",
                "true"));
  }

  @Test
  void saysWhatIsPartlyKnown() {
    String injuries =
        "{'injuries': [{'site': 'other', 'monthsSince': 8.5, 'pain': 7}, {'site': 'other'}]}";
    assertThat(parts("worstPain() > 5 && monthsSinceInjury('other') < 12", injuries))
        .extracting(ConditionPart::text, ConditionPart::truth)
        .containsExactly(
            part("worstPain() > 5 (worstPain() is 7 to 10)", "true"),
            part(
                "monthsSinceInjury('other') < 12 (monthsSinceInjury('other') is at most 8.5)",
                "true"));
  }

  @Test
  void showsListsAndTexts() {
    String facts = "{'race': 'half', 'previousFailures': ['injury', 'time']}";
    assertThat(parts("race in ['10k', 'half'] && 'injury' in previousFailures", facts))
        .extracting(ConditionPart::text)
        .containsExactly(
            "race in ['10k', 'half'] (race is half)",
            "'injury' in previousFailures (previousFailures is [injury, time])");
  }

  private static Tuple part(String text, String truth) {
    return tuple(text, truth);
  }

  private static List<ConditionPart> parts(String condition, String facts) {
    return Told.ask(condition, facts).parts();
  }
}
