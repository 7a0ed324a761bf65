package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
  @TempDir Path folder;
  private Desk desk;
  private String plans = "";

  @BeforeEach
  void plan() throws IOException {
    desk = new Desk(folder);
    plans = folder.resolve("plans.jsonl").toString();
    desk.run("plan", desk.athletes("athletes.jsonl", "alex", "refused", "zoe"), "--out", plans);
  }

  @Test
  void twoPlansThatAreTheSame() throws IOException {
    String alex = desk.write("alex.json", line(0));

    assertThat(desk.run("diff", alex, alex)).isZero();
    assertThat(desk.out())
        .isEqualTo(
            """
            Alex, 32 · half marathon on Sunday 3 January 2027

            The plans are the same.
            """);
  }

  @Test
  void aPlanChangedByHandIsWarnedOfAndHasValuesWithoutACause() throws IOException {
    String alex = desk.write("alex.json", line(0));
    String changed = line(0).replace("\"plannedDistanceKm\":50,", "\"plannedDistanceKm\":60,");

    assertThat(desk.run("diff", alex, desk.write("changed.json", changed))).isZero();
    assertThat(desk.out())
        .isEqualTo(
            """
            Alex, 32 · half marathon on Sunday 3 January 2027

            1 value differs in 1 week of 5: 1 week total.

            W4 total 50 -> 60 km, though no decision under it differs
            """);
    assertThat(desk.err())
        .startsWith("changed.json: the plan of alex was changed after it was made")
        .hasLineCount(1);
  }

  @Test
  void inFilesOfSeveralAthletesAreFoundByTheirId() throws IOException {
    String turned = desk.write("turned.jsonl", line(2) + "\n" + line(0) + "\n");

    assertThat(desk.run("diff", plans, turned)).isZero();
    assertThat(desk.out().split("The plans are the same", -1)).hasSize(3);
    assertThat(desk.out())
        .contains(
            """
            refused
            Before: a refusal: Too few weeks.
            After: nothing, this athlete is only in the other file.
            """);
  }

  @Test
  void oneAthleteCanBeChosen() {
    assertThat(desk.run("diff", plans, plans, "--athlete", "refused")).isZero();
    assertThat(desk.out())
        .isEqualTo("refused\nThe answers are the same, a refusal: Too few weeks.\n");
    assertThat(desk.run("diff", plans, plans, "--athlete", "kim")).isEqualTo(1);
    assertThat(desk.err())
        .isEqualTo("plans.jsonl: it has nothing of kim, only of alex, refused, zoe.\n");
  }

  @Test
  void plansOfTwoAthletesAreComparedByDate() throws IOException {
    String alex = desk.write("alex.json", line(0));

    assertThat(desk.run("diff", alex, desk.write("zoe.json", line(2)))).isZero();
    assertThat(desk.out())
        .contains(
            "The first plan is of another athlete, Alex, 32 (alex); days are compared by date.\n",
            "No value of a common week differs, no decision under them.\n",
            "  id alex -> zoe\n");
  }

  @Test
  void aPlanThatBecameARefusal() throws IOException {
    assertThat(desk.run("diff", desk.write("a.json", line(0)), desk.write("r.json", line(1))))
        .isZero();
    assertThat(desk.out())
        .isEqualTo("refused\nBefore: a plan of 5 weeks.\nAfter: a refusal: Too few weeks.\n");
  }

  @Test
  void answersInJson() throws IOException {
    String alex = desk.write("alex.json", line(0));
    String changed = line(0).replace("\"plannedDistanceKm\":50,", "\"plannedDistanceKm\":60,");

    assertThat(desk.run("diff", alex, desk.write("c.json", changed), "--json")).isZero();
    assertThat(desk.out())
        .contains(
            "\"same\":false",
            "\"weeks\":[{\"cells\":[{\"after\":\"60\",\"before\":\"50\",\"causes\":[],"
                + "\"cell\":\"total\",\"date\":\"2026-12-21\",\"place\":\"week/4/total\"}],"
                + "\"numberAfter\":4,\"numberBefore\":4,\"weekStartDate\":\"2026-12-21\"}]}\n")
        .hasLineCount(1);
    assertThat(desk.run("diff", plans, plans, "--json")).isZero();
    assertThat(desk.out().lines()).hasSize(3).allMatch(line -> line.contains("\"same\":true"));
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    assertThat(desk.run("diff", plans)).isEqualTo(2);
    assertThat(desk.err()).isEqualTo("diff needs AFTER.json. Maybe see ./cairn diff --help.\n");
    assertThat(desk.run("diff", plans, folder.resolve("none").toString())).isEqualTo(1);
    assertThat(desk.err()).isEqualTo("none: there is no such file.\n");
    assertThat(desk.run("diff", desk.write("bad.json", "{\"a\":}"), plans)).isEqualTo(1);
    assertThat(desk.err()).startsWith("bad.json: ").hasLineCount(1);
    assertThat(desk.run("diff", "--help")).isZero();
    assertThat(desk.out()).contains("BEFORE.json", "--athlete");
  }

  private String line(int number) throws IOException {
    return Files.readAllLines(Path.of(plans)).get(number);
  }
}
