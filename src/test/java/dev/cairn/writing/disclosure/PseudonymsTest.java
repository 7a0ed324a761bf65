package dev.cairn.writing.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PseudonymsTest {
  private final Pseudonyms here = new Pseudonyms("here".getBytes(StandardCharsets.UTF_8));

  @Test
  void aRunnerIsTheSameToOneServiceAndAnotherToTheNext() {
    assertThat(here.of("a1", "office")).isEqualTo(here.of("a1", "office"));
    assertThat(here.of("a1", "home")).isNotEqualTo(here.of("a1", "office"));
    assertThat(here.of("a2", "office")).isNotEqualTo(here.of("a1", "office"));
  }

  @Test
  void anotherWorkspaceHasOtherNames() {
    Pseudonyms there = new Pseudonyms("there".getBytes(StandardCharsets.UTF_8));
    assertThat(there.of("a1", "office")).isNotEqualTo(here.of("a1", "office"));
  }

  @ParameterizedTest
  @CsvSource({
    "9,under 18",
    "17,under 18",
    "18,18-19",
    "19,18-19",
    "20,20-24",
    "32,30-34",
    "74,70-74",
    "75,75 or older",
    "91,75 or older"
  })
  void anAgeIsABand(int age, String band) {
    assertThat(AgeBand.of(age)).isEqualTo(band);
  }
}
