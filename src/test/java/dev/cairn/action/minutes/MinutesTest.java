package dev.cairn.action.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.Office;
import dev.cairn.action.elicit.FiveCoaches;
import dev.cairn.action.elicit.HeldMeeting;
import dev.cairn.action.elicit.MeetingActions;
import dev.cairn.action.elicit.MeetingReading;
import dev.cairn.action.elicit.Minutes;
import dev.cairn.action.elicit.Minutes.Drawer;
import dev.cairn.json.Canonical;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The minutes of the second meeting with five scripted coaches, as files that a person has read: a
 * consensus in two rounds, a wide answer, a split, one without number, a direction, pairs. Run with
 * -Dcairn.golden=write to write them anew.
 */
class MinutesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dev/cairn/action/minutes");

  @Test
  void theMinutesAreAsAPersonReadThem() throws IOException {
    Office office = new Office().withAlex();
    Drawer drawer = new Drawer();
    FiveCoaches.hold(office, new MeetingActions(drawer, Minutes.CHANCE));
    HeldMeeting held =
        new MeetingReading(office.records, Minutes.packs().policy(), Office.RULES, drawer)
            .meeting("november");
    byte[] json = Canonical.bytes(MinutesJson.of(held));
    golden("minutes.json", new String(json, StandardCharsets.UTF_8) + "\n");
    golden("minutes.csv", MinutesCsv.of(held));
  }

  private static void golden(String name, String got) throws IOException {
    Path file = GOLDEN.resolve(name);
    if ("write".equals(System.getProperty("cairn.golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, got);
    }
    assertThat(got).isEqualTo(Files.readString(file));
  }
}
