package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.RunningPack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lifters come into the workspace by the commands of athletes. */
class LifterCommandsTest {
  private static final String RUTH = "sample-athletes/ruth/lifter.json";
  private static final String DINA = "sample-athletes/dina/lifter.json";
  private static final String TABLE =
      """
      Date,Exercise Name,Set Order,Weight,Reps
      2026-11-24 18:00,Squat,1,60,5
      2026-11-24 18:00,Squat,2,60,many
      """;

  @TempDir private Path folder = Path.of("");

  private Desk desk = new Desk(Path.of(""));

  @BeforeEach
  void open() {
    desk = new Desk(folder);
    desk.rules = RunningPack.rules();
  }

  @Test
  void lifterFilesAreTakenInListedUndoneAndErased() {
    done("athletes", "add", RUTH, DINA, "--coach", "Maria");
    assertThat(desk.out()).isEqualTo("Took in 2 lifters.\n");
    assertThat(desk.err()).contains("lifter file: 198 sets in 15 sessions.");
    done("athletes", "list");
    assertThat(desk.out()).contains("ruth").contains("lifts only");
    done("athletes", "list", "--json");
    assertThat(desk.out()).contains("\"id\":\"ruth\"").contains("\"age\":null");
    done("athletes", "change", RUTH);
    assertThat(desk.out()).contains("All is so already");
    done("athletes", "erase", "dina", "--for-good");
    done("ledger", "rebuild");
    done("athletes", "list");
    assertThat(desk.out()).contains("ruth").doesNotContain("dina");
  }

  @Test
  void aTableSaysWhatItLeftOutAndNeedsAUnit() throws IOException {
    String table = desk.write("kim.csv", TABLE);
    assertThat(desk.run("athletes", "add", table)).isEqualTo(Exit.FAILED);
    assertThat(desk.err()).contains("kg or lb").contains("nothing was changed");
    assertThat(desk.run("athletes", "add", table, "--unit", "stone")).isEqualTo(Exit.USAGE);
    done("athletes", "add", table, "--unit", "kg");
    assertThat(desk.err())
        .contains("line 3, column 29: Reps is \"many\"")
        .contains("Strong: 1 set in 1 session; 1 set left out.");
    done("athletes", "list");
    assertThat(desk.out()).contains("kim");
  }

  @Test
  void athletesAndLiftersAreSeparateSteps() {
    assertThat(desk.run("athletes", "add", RUTH, "sample-athletes/alex/athlete.json"))
        .isEqualTo(Exit.USAGE);
    assertThat(desk.err()).contains("1 of the 2 files is of a lifter");
  }

  @Test
  void aSuggestionIsDecidedOnAndWhatWasLiftedRecorded() throws IOException {
    done("athletes", "add", RUTH);
    String suggestion =
        desk.write(
            "suggestion.json",
            """
            {"exercise":"bench-press","last":60,"lifter":"ruth","model":{"cause":"missing"},
             "moment":"2026-11-24T18:00","rounded":{"load":62.5},"unit":"kg"}
            """);
    assertThat(desk.run("loads", "decide", suggestion)).isEqualTo(Exit.USAGE);
    assertThat(desk.run("loads", "decide", suggestion, "--decline")).isEqualTo(Exit.REFUSED);
    assertThat(desk.run("loads", "decide", suggestion, "--modify", "60")).isEqualTo(Exit.USAGE);
    assertThat(desk.run("loads", "decide", RUTH, "--accept")).isEqualTo(Exit.REFUSED);
    done("loads", "decide", suggestion, "--modify", "60kg", "--reason", "slept badly");
    assertThat(desk.out()).isEqualTo("bench-press of ruth: modified.\n");
    String[] lifted = {"loads", "lifted", "ruth", "bench-press", "2026-11-24T18:00"};
    done(with(lifted, "--load", "60kg", "--reps", "10", "--rpe", "7.5"));
    done("loads", "list", "ruth", "bench-press");
    assertThat(desk.out()).contains("62.5 kg").contains("60 kg x 10").contains("slept badly");
    done("loads", "list", "ruth", "bench-press", "--json");
    assertThat(desk.out())
        .contains("\"liftedMilligrams\":60000000")
        .contains("\"reward\":0,\"suggestedMilligrams\":62500000");
    assertThat(desk.run(with(lifted, "--load", "60kg", "--reps", "10", "--rpe", "11")))
        .isEqualTo(Exit.REFUSED);
    done("undo");
    done("undo");
    done("loads", "list", "ruth", "bench-press");
    assertThat(desk.out()).contains("Nothing was decided");
  }

  private static String[] with(String[] first, String... more) {
    return Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray(String[]::new);
  }

  private void done(String... args) {
    assertThat(desk.run(args)).as(desk.err()).isZero();
  }
}
