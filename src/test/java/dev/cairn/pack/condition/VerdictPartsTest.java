package dev.cairn.pack.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.trail.ConditionPart;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The trail shows which part of a condition was true, and for which values. */
class VerdictPartsTest {
  @Test
  void tellsEachPartInOrderWithItsValue() {
    assertThat(parts("age >= 50 && (sleepHours < 7 || heat)", "{'age': 54, 'heat': true}"))
        .containsExactly(
            new ConditionPart("age >= 50 (age is 54)", "true"),
            new ConditionPart("sleepHours < 7 (sleepHours is not known)", "unknown"),
            new ConditionPart("heat", "true"));
  }

  @Test
  void keepsWhatIsNotJoinedByAndOrOrInOnePart() {
    assertThat(parts("!(age > 50 && heat) || (age > 3) == heat", "{'age': 54, 'heat': false}"))
        .containsExactly(
            new ConditionPart("!(age > 50 && heat) (age is 54, heat is false)", "true"),
            new ConditionPart("(age > 3) == heat (age is 54, heat is false)", "false"));
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
        .containsExactly(
            new ConditionPart(
                "age > 30 ? age + 0.5 > 54 : stress > age (age is 54, stress is not known)",
                "true"));
  }

  @Test
  void saysWhatIsPartlyKnown() {
    String injuries =
        "{'injuries': [{'site': 'other', 'monthsSince': 8.5, 'pain': 7}, {'site': 'other'}]}";
    assertThat(parts("worstPain() > 5 && monthsSinceInjury('other') < 12", injuries))
        .containsExactly(
            new ConditionPart("worstPain() > 5 (worstPain() is 7 to 10)", "true"),
            new ConditionPart(
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

  private static List<ConditionPart> parts(String condition, String facts) {
    return Told.ask(condition, facts).parts();
  }
}
