package dev.cairn.pack.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InjuryQuestionTest {
  private static final String NEVER = "{}";
  private static final String RECENT =
      "{'injuries': [{'site': 'achilles', 'monthsSince': 30, 'cleared': true, 'pain': 2},"
          + " {'site': 'achilles', 'monthsSince': 3, 'cleared': true, 'pain': 4}]}";
  private static final String HALF_TOLD =
      "{'injuries': [{'site': 'achilles', 'monthsSince': 30, 'cleared': true, 'pain': 7},"
          + " {'site': 'achilles'}]}";
  private static final String NOTHING_TOLD = "{'injuries': [{'site': 'achilles'}]}";
  private static final String NOT_CLEARED =
      "{'injuries': [{'site': 'achilles', 'cleared': false}, {'site': 'achilles'}]}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      textBlock =
          """
          NEVER        ~ hasInjury('achilles')              ~ false
          RECENT       ~ hasInjury('achilles')              ~ true
          RECENT       ~ hasInjury('other')                 ~ false
          NEVER        ~ anyInjury()                        ~ false
          RECENT       ~ anyInjury()                        ~ true
          NEVER        ~ injuryWithin('achilles', 12)       ~ false
          RECENT       ~ injuryWithin('achilles', 12)       ~ true
          RECENT       ~ injuryWithin('achilles', 3)        ~ true
          RECENT       ~ injuryWithin('achilles', 2)        ~ false
          RECENT       ~ injuryWithin('other', 12)          ~ false
          HALF_TOLD    ~ injuryWithin('achilles', 12)       ~ true
          RECENT       ~ anyInjuryWithin(2)                 ~ false
          RECENT       ~ anyInjuryWithin(12)                ~ true
          NEVER        ~ monthsSinceInjury('achilles') < 12 ~ unknown
          RECENT       ~ monthsSinceInjury('achilles') == 3 ~ true
          HALF_TOLD    ~ monthsSinceInjury('achilles') < 12 ~ unknown
          HALF_TOLD    ~ monthsSinceInjury('achilles') < 31 ~ true
          NOTHING_TOLD ~ monthsSinceInjury('achilles') < 12 ~ unknown
          NEVER        ~ injuryCleared('achilles')          ~ unknown
          RECENT       ~ injuryCleared('achilles')          ~ true
          HALF_TOLD    ~ injuryCleared('achilles')          ~ unknown
          NOT_CLEARED  ~ injuryCleared('achilles')          ~ false
          NEVER        ~ injuryNotCleared('achilles')       ~ false
          RECENT       ~ injuryNotCleared('achilles')       ~ false
          HALF_TOLD    ~ injuryNotCleared('achilles')       ~ true
          NOT_CLEARED  ~ injuryNotCleared('achilles')       ~ true
          NEVER        ~ injuryPain('achilles') == 0        ~ true
          RECENT       ~ injuryPain('achilles') == 4        ~ true
          NEVER        ~ worstPain() > 5                    ~ false
          RECENT       ~ worstPain() > 5                    ~ false
          HALF_TOLD    ~ worstPain() > 5                    ~ true
          HALF_TOLD    ~ worstPain() > 7                    ~ unknown
          HALF_TOLD    ~ worstPain() <= 5                   ~ false
          NOTHING_TOLD ~ worstPain() > 5                    ~ unknown
          NOTHING_TOLD ~ worstPain() <= 5                   ~ unknown
          NOTHING_TOLD ~ worstPain() <= 10                  ~ true
          """)
  void answersOnTheCarefulSide(String athlete, String condition, String truth) {
    assertThat(Told.truth(condition, facts(athlete))).isEqualTo(truth);
  }

  private static String facts(String athlete) {
    return switch (athlete) {
      case "NEVER" -> NEVER;
      case "RECENT" -> RECENT;
      case "HALF_TOLD" -> HALF_TOLD;
      case "NOTHING_TOLD" -> NOTHING_TOLD;
      case "NOT_CLEARED" -> NOT_CLEARED;
      default -> throw new IllegalArgumentException(athlete);
    };
  }
}
