package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksCommandTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void sitDown() {
    desk = new Desk(folder);
  }

  @Test
  void checkSaysWhatEveryPackHolds() {
    assertThat(desk.run("packs", "check")).isZero();
    assertThat(desk.out())
        .isEqualTo(
            """
            running  1.0.0  abababababab  4 templates, 26 workouts, 12 modifiers, 3 red lines, 9 cases

            1 pack in force.
            """);
  }

  @Test
  void checkFailsWithThePlaceOfTheProblem() {
    desk.packs.addFirst(Desk.HEAT);

    assertThat(desk.run("packs", "check")).isEqualTo(1);
    assertThat(desk.out())
        .isEqualTo(
            """
            heat     0.1.0  -             left out at stage check
            running  1.0.0  abababababab  4 templates, 26 workouts, 12 modifiers, 3 red lines, 9 cases

            The pack heat is left out: modifiers/heat.json, line 6, column 21: there is no fact heet.
            Maybe heat was meant.

            1 pack in force, 1 left out.
            """);
    assertThat(desk.err()).isEmpty();
  }

  @Test
  void checkFailsWhenThereIsNothingToCheck() {
    desk.packs.clear();

    assertThat(desk.run("packs", "check")).isEqualTo(1);
    assertThat(desk.out())
        .isEqualTo("There is no pack in the plugins folder, so no plan can be made.\n");
  }

  @Test
  void listAnswersInJsonToo() {
    desk.packs.add(Desk.HEAT);

    assertThat(desk.run("packs", "list", "--json")).isZero();
    assertThat(desk.out())
        .startsWith("{\"packs\":[{\"cases\":9,\"enabled\":true,\"exercises\":0,\"id\":\"running\",")
        .contains("\"problem\":{\"column\":21,\"file\":\"modifiers/heat.json\",\"line\":6,")
        .endsWith("\"version\":\"0.1.0\",\"workouts\":0}]}\n");
    assertThat(desk.err()).startsWith("The pack heat is left out");
  }

  @Test
  void hashWritesTheListOfFiles() throws IOException {
    desk.write("heat/rules/a.json", "{}");
    String pack = desk.write("heat/pack.json", "{\n  \"id\": \"heat\",\n  \"files\": {}\n}\n");

    assertThat(desk.run("packs", "hash", folder.resolve("heat").toString())).isZero();
    assertThat(desk.err()).isEqualTo("heat/pack.json holds the hashes of 1 file.\n");
    assertThat(Files.readString(Path.of(pack)))
        .contains(
            "\"rules/a.json\":"
                + " \"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a\"");
  }

  @Test
  void hashNeedsAPack() {
    assertThat(desk.run("packs", "hash", folder.resolve("none").toString())).isEqualTo(1);
    assertThat(desk.err()).startsWith("The pack none ");
  }
}
