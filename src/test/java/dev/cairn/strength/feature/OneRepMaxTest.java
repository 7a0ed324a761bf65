package dev.cairn.strength.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OneRepMaxTest {
  @Test
  void everyFormulaGivesWhatIsPublished() throws IOException {
    for (double[] row : rows("published-e1rm.csv")) {
      double load = row[0];
      double reps = row[1];
      assertThat(OneRepMax.epley(load, reps)).isCloseTo(row[2], within(0.006));
      assertThat(OneRepMax.brzycki(load, reps)).isCloseTo(row[3], within(0.006));
      assertThat(OneRepMax.lombardi(load, reps)).isCloseTo(row[4], within(0.006));
      assertThat(OneRepMax.wathan(load, reps)).isCloseTo(row[5], within(0.006));
      assertThat(OneRepMax.mayhew(load, reps)).isCloseTo(row[6], within(0.006));
      assertThat(OneRepMax.oConner(load, reps)).isCloseTo(row[7], within(0.006));
      assertThat(OneRepMax.lander(load, reps)).isCloseTo(row[8], within(0.006));
    }
  }

  /** Repetitions in reserve counted after Epley stay near the table that lifters train by. */
  @Test
  void effortCountsAsRepetitionsLeft() throws IOException {
    double[] efforts = {10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5};
    for (double[] row : rows("published-rpe.csv")) {
      int reps = (int) row[0];
      for (int at = 0; at < efforts.length && reps <= 10; at++) {
        double estimate = OneRepMax.of(row[at + 1], reps, efforts[at]);
        assertThat(estimate).as("%d reps at RPE %s", reps, efforts[at]).isBetween(92.0, 108.0);
      }
    }
  }

  @Test
  void aSingleAtFullEffortIsTheMaximum() {
    assertThat(OneRepMax.of(100, 1, 10)).isEqualTo(100);
    assertThat(OneRepMax.of(100, 1, Double.NaN)).isEqualTo(100);
  }

  @Test
  void longSetsAndNoRepetitionTellNothing() {
    assertThat(OneRepMax.of(100, 0, 10)).isNaN();
    assertThat(OneRepMax.of(20, 21, 10)).isNaN();
    assertThat(OneRepMax.of(20, 15, 4)).isNaN();
  }

  private static List<double[]> rows(String name) throws IOException {
    InputStream in = Objects.requireNonNull(OneRepMaxTest.class.getResourceAsStream(name));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<double[]> rows =
          lines
              .lines()
              .skip(1)
              .filter(line -> !line.isBlank())
              .map(line ->
                  Arrays.stream(line.split(",", -1)).mapToDouble(Double::parseDouble).toArray())
              .toList();
      assertThat(rows).hasSizeGreaterThan(9);
      return rows;
    }
  }
}
