package dev.cairn.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTest {
  @Test
  void fillsLinesUpToTheWidthAndIndentsTheRest() {
    assertThat(new Prose(12).set("- ", "  ", "one two three  four"))
        .isEqualTo("- one two\n  three four\n");
  }

  @Test
  void aLongWordStandsAloneUncut() {
    assertThat(new Prose(8).set("", "", "a reconsideration b"))
        .isEqualTo("a\nreconsideration\nb\n");
  }

  @Test
  void joinedWordsStayTogether() {
    assertThat(new Prose(10).set("", "", "run 5\u00a0x\u00a01000\u00a0m hard"))
        .isEqualTo("run\n5 x 1000 m\nhard\n");
  }
}
