package dev.cairn.pack.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody told is unknown, never "no". */
class UnknownFactsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      textBlock =
          """
          age >= 50                                   ~ {}                       ~ unknown
          age >= 50                                   ~ {'age': null}            ~ unknown
          age >= 50                                   ~ {'age': 54}              ~ true
          age >= 50                                   ~ {'age': 50}              ~ true
          age >= 50                                   ~ {'age': 49.9}            ~ false
          !(age >= 50)                                ~ {}                       ~ unknown
          age >= 50 && sleepHours < 6                 ~ {'age': 40}              ~ false
          age >= 50 && sleepHours < 6                 ~ {'age': 60}              ~ unknown
          age >= 50 || sleepHours < 6                 ~ {'age': 60}              ~ true
          age >= 50 || sleepHours < 6                 ~ {'age': 40}              ~ unknown
          sleepHours < 6 && false                     ~ {}                       ~ false
          hrv == 'low'                                ~ {'hrv': 'unknown'}       ~ unknown
          hrv != 'low'                                ~ {'hrv': 'unknown'}       ~ unknown
          hrv == 'low'                                ~ {'hrv': 'low'}           ~ true
          heat                                        ~ {}                       ~ unknown
          !heat                                       ~ {'heat': false}          ~ true
          heat == false                               ~ {}                       ~ unknown
          race in ['half', 'marathon']                ~ {}                       ~ unknown
          race in ['half', 'marathon']                ~ {'race': 'half'}         ~ true
          race in ['half', 'marathon']                ~ {'race': '5k'}           ~ false
          stress in [4, 5]                            ~ {'stress': 4}            ~ true
          stress in [age, 5]                          ~ {'stress': 4}            ~ unknown
          stress in [age, 4]                          ~ {'stress': 4}            ~ true
          'injury' in previousFailures                ~ {}                       ~ unknown
          'injury' in previousFailures                ~ {'previousFailures': []} ~ false
          sleepHours + 1 < 7                          ~ {}                       ~ unknown
          weeklyKm / daysPerWeek > 12                 ~ {'weeklyKm': 40, 'daysPerWeek': 3} ~ true
          weeklyKm / 0 > 12                           ~ {'weeklyKm': 40}         ~ unknown
          1 / 2 == 0.5                                ~ {}                       ~ true
          heat ? age > 50 : age > 50                  ~ {'age': 60}              ~ true
          heat ? age > 50 : age > 70                  ~ {'age': 60}              ~ unknown
          age > (heat ? 50 : 55)                      ~ {'age': 60}              ~ true
          age > (heat ? 50 : 55)                      ~ {'age': 52}              ~ unknown
          (heat ? 'half' : race) == 'half'            ~ {'race': 'half'}         ~ true
          -age < -50                                  ~ {'age': 60}              ~ true
          -age < -50                                  ~ {}                       ~ unknown
          """)
  void staysUnknownUntilTheOtherSideSettlesIt(String condition, String facts, String truth) {
    assertThat(Told.truth(condition, facts)).isEqualTo(truth);
  }
}
