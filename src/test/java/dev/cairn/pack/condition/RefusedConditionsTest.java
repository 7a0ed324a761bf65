package dev.cairn.pack.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedConditionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      textBlock =
          """
          agee >= 50 ~ there is no fact called agee at character 1. Maybe age was meant.
          Age >= 50 ~ there is no fact called Age at character 1. Maybe age was meant.
          age => 50 ~ '=' has no meaning here at character 5. Maybe == was meant.
          age = 50 ~ '=' has no meaning here at character 5. Maybe == was meant.
          age >= ~ expected a fact, a number or a text, found the end at character 7. Maybe something is missing before it.
          age >= 50 & ~ '&' has no meaning here at character 11. Maybe && was meant.
          age >= 50 && ~ expected a fact, a number or a text, found the end at character 13. Maybe something is missing before it.
          age >= 50 heat ~ expected the end, found heat at character 11. Maybe && or || is missing before it.
          (age >= 50 ~ expected ), found the end at character 11. Maybe a bracket is not closed.
          age >= 50) ~ expected the end, found ) at character 10. Maybe && or || is missing before it.
          age ~ a condition must come to true or false, this one comes to a number at character 1. Maybe a comparison is missing.
          'age' ~ a condition must come to true or false, this one comes to a text at character 1. Maybe a comparison is missing.
          age + heat > 3 ~ '+' needs numbers, but here stands true or false at character 7. Maybe a comparison is missing or too many.
          age && heat ~ '&&' needs something true or false, but here stands a number at character 1. Maybe a comparison is missing or too many.
          !age ~ '!' needs something true or false, but here stands a number at character 2. Maybe a comparison is missing or too many.
          -heat ~ '-' needs numbers, but here stands true or false at character 2. Maybe a comparison is missing or too many.
          sex == 'female' ~ sex is never 'female' at character 8. Maybe one of these was meant: f, m, x.
          sex in ['f', 'w'] ~ sex is never 'w' at character 14. Maybe one of these was meant: f, m, x.
          hrv == 'unknown' ~ hrv is never 'unknown' at character 8. Maybe one of these was meant: normal, low.
          sex < 'm' ~ '<' needs numbers, but here stands a text at character 1. Maybe a comparison is missing or too many.
          age == '50' ~ a number is never a text, so '==' cannot compare them at character 8. Maybe quotes are missing or too many.
          age in [50, '51'] ~ a number is never a text, so it is never in the list at character 13. Maybe quotes are missing or too many.
          age in [] ~ nothing is ever in an empty list at character 8. Maybe its values are missing.
          age in previousFailures ~ 'in' needs a text before it, but here stands a number at character 1. Maybe a comparison is missing or too many.
          heat in previousFailures ~ 'in' needs a text before it, but here stands true or false at character 1. Maybe a comparison is missing or too many.
          age in heat ~ 'in' needs a list behind it, but here stands true or false at character 8. Maybe a comparison is missing or too many.
          previousFailures == previousFailures ~ '==' needs single values, but here stands a list of texts at character 1. Maybe a comparison is missing or too many.
          [1, 2] ~ a list can only stand behind 'in' at character 1. Maybe 'in' was meant before it.
          heat ? 1 : 'a' ~ both sides of ':' must be of one kind, but one is a number and the other a text at character 12. Maybe one side is a slip.
          heat ? age : stress ~ a condition must come to true or false, this one comes to a number at character 1. Maybe a comparison is missing.
          age ? heat : heat ~ '?' needs something true or false, but here stands a number at character 1. Maybe a comparison is missing or too many.
          hasInjuri('achilles') ~ there is no function called hasInjuri at character 1. Maybe hasInjury was meant.
          hasInjury() ~ hasInjury cannot take what stands in its brackets at character 1. Maybe it is written hasInjury('shin_splints').
          hasInjury('achilles', 3) ~ hasInjury cannot take what stands in its brackets at character 1. Maybe it is written hasInjury('shin_splints').
          hasInjury(sex) ~ an injury site is a text in quotes at character 11. Maybe it is written 'shin_splints'.
          hasInjury('shins') ~ there is no injury site called 'shins' at character 11. Maybe shin_splints was meant.
          injuryWithin('achilles', age) ~ months are a written number here at character 26. Maybe it is written like 12.
          injuryWithin('achilles') ~ injuryWithin cannot take what stands in its brackets at character 1. Maybe it is written injuryWithin('shin_splints', 12).
          worstPain('achilles') > 3 ~ worstPain cannot take what stands in its brackets at character 1. Maybe it is written worstPain().
          age == null ~ null cannot be asked for, a fact that nobody told is unknown by itself at character 8. Maybe the comparison can go.
          age % 2 == 0 ~ '%' has no meaning here at character 5. Maybe it slipped in.
          race.startsWith('h') ~ '.' has no meaning here at character 5. Maybe it slipped in.
          previousFailures[0] == 'x' ~ expected the end, found [ at character 17. Maybe && or || is missing before it.
          previousFailures.exists(f, f == 'x') ~ '.' has no meaning here at character 17. Maybe it slipped in.
          size(previousFailures) > 0 ~ there is no function called size at character 1. Maybe one of these was meant: hasInjury, anyInjury, injuryWithin, anyInjuryWithin, monthsSinceInjury, injuryCleared, injuryNotCleared, injuryPain, worstPain.
          age > 0x10 ~ 0x10 is not a number a condition can hold at character 7. Maybe it is written like 50 or 6.5.
          age > 5u ~ 5u is not a number a condition can hold at character 7. Maybe it is written like 50 or 6.5.
          age > 1. ~ 1 is not a number a condition can hold at character 7. Maybe it is written like 50 or 6.5.
          age > 1e999 ~ 1e999 is not a number a condition can hold at character 7. Maybe it is written like 50 or 6.5.
          race == 'ha\\'lf' ~ a text in a condition holds neither \\ nor a line end nor a doubled quote at character 12. Maybe the plain word in single quotes is enough.
          race == 'half ~ the text that begins here has no end at character 9. Maybe a closing ' is missing.
          race == r'half' ~ expected the end, found the text 'half' at character 10. Maybe && or || is missing before it.
          age > 5 // old ~ expected a fact, a number or a text, found / at character 10. Maybe something is missing before it.
          @age > 5 ~ '@' has no meaning here at character 1. Maybe it slipped in.
          age > 5; heat ~ ';' has no meaning here at character 8. Maybe it slipped in.
          in > 3 ~ there is no fact called in at character 1. Maybe one of these was meant: age, sex, weeklyKm, longestRunKm, runsPerWeek, yearsRunning, consistentWeeks, temperament, sleepHours, stress, hrv, restingPulseDelta, illness, heat, daysOff, previousFailures, race, goal, daysPerWeek, weeks, firstMarathon, speedwork.
          50 <= age <= 60 ~ '<=' needs numbers, but here stands true or false at character 1. Maybe a comparison is missing or too many.
          !-age > 3 ~ expected a fact, a number or a text, found - at character 2. Maybe something is missing before it.
          """)
  void saysWhatIsWrongAndWhere(String condition, String sentence) {
    assertThatThrownBy(() -> WrittenCondition.of(condition))
        .isInstanceOf(ConditionProblem.class)
        .hasMessage(sentence);
  }

  @Test
  void doesNotDrownInBrackets() {
    assertThatThrownBy(() -> WrittenCondition.of("(".repeat(900)))
        .hasMessageStartingWith("more than 30 brackets or signs stand inside each other");
    assertThatThrownBy(() -> WrittenCondition.of("!".repeat(900) + "heat"))
        .hasMessageStartingWith("more than 30 brackets or signs stand inside each other");
    assertThatThrownBy(() -> WrittenCondition.of("heat || ".repeat(130) + "heat"))
        .hasMessageStartingWith("the condition is longer than 1000 characters");
  }

  @Test
  void takesALongChain() throws ConditionProblem {
    assertThat(WrittenCondition.of("heat||".repeat(160) + "heat").text()).hasSize(964);
  }
}
