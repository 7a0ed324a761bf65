package dev.cairn.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.intake.Reading.Rejected;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Files damaged at random are read or refused with a sentence; nothing else ever happens. */
class HostileAthleteTest {
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "-1",
          "1e300",
          "0.0001",
          "99999999999",
          "\"\"",
          "\"MON\"",
          "[]",
          "{}",
          "[[]]",
          "[null]",
          "{\"a\":null}",
          "\"2026-13-01\"",
          "\"2100-12-31\"",
          "\"PT999H\"",
          "\"\\u0000\"",
          "1E-300",
          "NaN");

  @Property(tries = 3000)
  void damagedBytes(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] bytes = AlexText.WHOLE.getBytes(UTF_8);
    for (int left = 1 + random.nextInt(4); left > 0; left--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    isReadOrRefused(AthleteReader.read(bytes));
  }

  @Property(tries = 3000)
  void otherValuesInTheRightPlaces(@ForAll long seed) {
    Random random = new Random(seed);
    String[] lines = AlexText.WHOLE.split("\n", -1);
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      int at = random.nextInt(lines.length);
      String value = VALUES.get(random.nextInt(VALUES.size())).replace("\\", "\\\\");
      lines[at] = lines[at].replaceFirst(": [^{]*?(,?)$", ": " + value + "$1");
    }
    isReadOrRefused(AthleteReader.read(String.join("\n", lines).getBytes(UTF_8)));
  }

  @Property(tries = 500)
  void cutAnywhere(@ForAll long seed) {
    String text = AlexText.WHOLE.strip();
    int length = new Random(seed).nextInt(text.length());
    assertThat(AthleteReader.read(text.substring(0, length).getBytes(UTF_8)))
        .isInstanceOf(Rejected.class);
  }

  private static void isReadOrRefused(Reading reading) {
    switch (reading) {
      case AthleteFile file -> assertThat(file.canonicalInput()).startsWith("{");
      case Rejected rejected ->
          assertThat(rejected.findings())
              .isNotEmpty()
              .allSatisfy(finding -> {
                assertThat(finding.place()).isNotNull();
                assertThat(finding.message()).endsWith(".").doesNotContain("\n");
              });
    }
  }
}
