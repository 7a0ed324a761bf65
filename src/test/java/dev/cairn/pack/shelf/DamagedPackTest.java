package dev.cairn.pack.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a pack is damaged, the shelf opens, and what it says of the pack is a sentence. */
class DamagedPackTest {
  private static final List<String> FILES =
      List.of("pack.json", "modifiers/heat.json", "redlines/fever.json", "cases/all.json");
  private static final List<String> PIECES =
      List.of("", "null", "[]", "{}", "-1", "1e300", "\"\"", "true", "'", "\\", "\u0000", "0.5,");
  private static final int TRIES = 300;

  @TempDir Path shelf;

  @Test
  void neverBringsTheShelfDown() {
    Random random = new Random(20261121);
    TestPack pack = TestPack.in(shelf);
    int leftOut = 0;
    for (int i = 0; i < TRIES; i++) {
      String file = FILES.get(random.nextInt(FILES.size()));
      String sound = pack.read(file);
      pack.write(file, damaged(sound, random));
      if (!file.equals("pack.json")) {
        pack.hashed();
      }
      PackStatus status = TestPack.status(shelf, "small");
      leftOut += status.enabled() ? 0 : 1;
      assertThat(TestPack.sentence(status))
          .matches("in force|The pack small is left out: [^\n]+\\.\nMaybe [^\n]+\\.");
      pack.write(file, sound).hashed();
    }
    assertThat(leftOut).isGreaterThan(TRIES / 2);
  }

  /** Some letters, or one value, are replaced by something that does not belong there. */
  private static String damaged(String sound, Random random) {
    int from = random.nextInt(sound.length());
    int colon = sound.indexOf(": ", from);
    boolean value = colon > 0 && random.nextBoolean();
    int start = value ? colon + 2 : from;
    int end = value ? valueEnd(sound, start) : Math.min(sound.length(), start + random.nextInt(4));
    String piece = PIECES.get(random.nextInt(PIECES.size()));
    return sound.substring(0, start) + piece + sound.substring(end);
  }

  private static int valueEnd(String text, int start) {
    int end = start;
    while (end < text.length() && ",\n}]".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
