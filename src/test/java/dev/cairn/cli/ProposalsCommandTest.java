package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.RunningPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Six changes of the same kind, at the command line: the proposal, its cases, accept, undo. */
class ProposalsCommandTest {
  private static final String ID = "long-run-distance-less";
  private static final List<String> COACHES = List.of("Maria", "Ben", "Chloe");

  @TempDir private Path folder = Path.of("");
  private Desk desk = new Desk(folder);

  @BeforeEach
  void sixAreChangedAndTwoAreNot() throws IOException {
    desk = new Desk(folder);
    desk.rules = RunningPack.rules();
    List<String> add = new ArrayList<>(List.of("athletes", "add"));
    String alex = Files.readString(Path.of("sample-athletes", "alex", "athlete.json"));
    for (int at = 0; at < 8; at++) {
      String age = "\"age\": " + (at < 6 ? 37 : 32);
      String text =
          alex.replaceFirst("\"alex\"", "\"a" + at + "\"").replaceFirst("\"age\": \\d+", age);
      add.add(Files.writeString(folder.resolve("a" + at + ".json"), text).toString());
    }
    done(add.toArray(new String[0]));
    done("plan", "--all");
    for (int at = 0; at < 8; at++) {
      String coach = COACHES.get(at % 3);
      if (at < 6) {
        done("review", "modify", "a" + at, "--distance", "2027-01-31", "16", "--coach", coach);
      }
      done("review", "approve", "a" + at, "--coach", coach);
    }
  }

  private void done(String... args) {
    assertThat(desk.run(args)).as(desk.err()).isZero();
  }

  @Test
  void threeSignAndItIsInForceAndUndone() {
    done("proposals", "list");
    assertThat(desk.out()).contains(ID).contains("less, x 0.889").contains("6 of 8 (41 to 93 %)");
    done("proposals", "show", ID);
    assertThat(desk.out())
        .contains("All of them: age 35-39.")
        .contains("18 -> 16")
        .contains("8 athletes: 6 would run otherwise");
    done("proposals", "accept", ID, "--coach", "Maria");
    assertThat(desk.out()).contains("Signed by Maria; 3 coaches have to. It is not in force yet.");
    done("proposals", "accept", ID, "--coach", "Ben");
    done("proposals", "accept", ID, "--coach", "Chloe");
    assertThat(desk.out()).contains("Signed and in force; 6 plans are made anew.");
    done("proposals", "list", "--json");
    assertThat(desk.out()).contains("\"fate\":\"in force\"");
    assertThat(desk.run("proposals", "accept", ID)).isEqualTo(Exit.REFUSED);
    done("undo");
    done("proposals", "list");
    assertThat(desk.out()).contains("signed 3 of 3");
  }

  @Test
  void whatIsAskedIsThereForAMeeting() {
    done("proposals", "ask", ID, "--reason", "Is 18 km too long at 37?", "--coach", "Ben");
    done("proposals", "show", ID);
    assertThat(desk.out()).contains("Made a question by Ben").contains("Is 18 km too long at 37?");
    done("elicit", "list");
    assertThat(desk.out()).contains("Is 18 km too long at 37?");
    assertThat(desk.run("proposals", "show", "nothing")).isEqualTo(Exit.REFUSED);
    assertThat(desk.err()).contains("There is no proposal nothing");
  }

  @Test
  void aConflictIsSettledAndBothVerdictsStay() {
    done("review", "reject", "a7", "--reason", "long-run", "--instead", "Less", "--coach", "Maria");
    done("agreement");
    assertThat(desk.out()).contains("Ben, Maria").contains("waiting for a third word");
    assertThat(desk.run("agreement", "settle", "a7", "--reason", "x")).isEqualTo(Exit.USAGE);
    done("agreement", "settle", "a7", "--approve", "--reason", "It fits.", "--coach", "Chloe");
    done("agreement", "--json");
    assertThat(desk.out()).contains("\"kind\":\"pair\"").doesNotContain("\"kind\":\"conflict\"");
    done("review", "list");
    assertThat(desk.out()).containsPattern("approved +a7 ");
  }

  @Test
  void aWeekTellsNothingOfWhatOthersSaid() {
    done("review", "week", "--coach", "Dieter");
    assertThat(desk.out()).doesNotContain("approved").doesNotContain("Maria");
  }
}
