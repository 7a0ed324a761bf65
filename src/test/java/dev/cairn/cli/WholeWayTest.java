package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.outgo.Handouts;
import dev.cairn.writing.Writing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an athlete's file to the reasons of a number, with the real rules and the real planner. */
class WholeWayTest {
  @TempDir Path home;
  private String out = "";
  private String err = "";

  @BeforeEach
  void copyThePack() throws IOException {
    BarePacks.copy(home);
  }

  @Test
  void alexAsksWhyWeekNineHas55Kilometres() throws IOException {
    Files.createDirectories(home.resolve("plugins/heat"));
    Path athlete = Files.writeString(home.resolve("alex.json"), alex());
    Path plan = home.resolve("plan.json");

    assertThat(run("plan", athlete.toString())).isZero();
    assertThat(out)
        .contains(
            "Base 4 weeks (33 %) · first tempo week 5 · peak 55 km week 9 · long run at most 18"
                + " km");
    assertThat(err).startsWith("The pack heat is left out: ").hasLineCount(1);

    assertThat(run("plan", athlete.toString(), "--out", plan.toString())).isZero();
    assertThat(run("why", plan.toString(), "week/9/total")).isZero();
    assertThat(out)
        .contains("21.1 x 2.5 = 52.75", "chosen over 75 km", "fact request.race = \"half\"");

    assertThat(run("packs", "check")).isEqualTo(1);
    assertThat(out).contains("running", "heat", "1 pack in force, 1 left out.");
  }

  private int run(String... args) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    ByteArrayOutputStream beside = new ByteArrayOutputStream();
    int exit =
        CommandLineRunner.run(
            args,
            home,
            new MemoryWorkspace(),
            new NoDisplay(Path.of("")),
            NoModels.models(),
            Writing.house(),
            Handouts.press(),
            new PrintStream(answer, true, StandardCharsets.UTF_8),
            new PrintStream(beside, true, StandardCharsets.UTF_8));
    out = answer.toString(StandardCharsets.UTF_8);
    err = beside.toString(StandardCharsets.UTF_8);
    return exit;
  }

  private static String alex() {
    return """
    { "schema": 1, "id": "alex", "name": "Alex", "age": 32, "units": "km",
      "snapshot": { "asOf": "2026-11-27", "currentWeeklyKm": 40, "longestRecentRunKm": 12,
        "runsPerWeekAvg": 4, "yearsRunning": 3, "consistentWeeks": 12 },
      "request": { "race": "half", "raceDate": "2027-02-21", "weeks": 12, "goal": "improve",
        "daysPerWeek": 4, "preferredDays": ["TUE", "THU", "SAT", "SUN"],
        "preferredLongRunDay": "SUN" } }
    """;
  }
}
