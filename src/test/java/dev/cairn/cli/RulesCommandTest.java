package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.RunningPack;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deciding about rules at the command line. */
class RulesCommandTest {
  private static final String INGRID = "sample-athletes/ingrid/athlete.json";
  private static final String ALEX = "sample-athletes/alex/athlete.json";

  @TempDir private Path folder = Path.of("");
  private Desk desk = new Desk(folder);

  @BeforeEach
  void open() {
    desk = new Desk(folder);
    desk.rules = RunningPack.rules();
    done("athletes", "add", INGRID, ALEX, "--coach", "Maria");
    done("plan", "--all");
  }

  private void done(String... args) {
    assertThat(desk.run(args)).as(desk.err()).isZero();
  }

  @Test
  void aValueIsTriedDecidedReplayedAndTakenBack() {
    done("rules", "list");
    assertThat(desk.out()).contains("earlier-injury", "red line", "template");
    done("rules", "blast", "earlier-injury", "7");
    assertThat(desk.out())
        .contains("ingrid")
        .contains(
            "2 athletes: 1 would run otherwise, 0 would be told other reasons, 1 stay the same");
    done("rules", "set", "earlier-injury", "7", "--reason", "shins", "--coach", "Maria");
    assertThat(desk.out()).contains("1 plan is made anew");
    done("rules", "show", "earlier-injury");
    assertThat(desk.out()).contains("chosen by Maria on").contains("(shins), was 8");
    done("replay", "--stored");
    assertThat(desk.out())
        .contains("2 of 2 plans are recomputed byte for byte.")
        .doesNotContain("in force now");
    done("plan", "--all");
    assertThat(desk.out()).isEqualTo("2 athletes: 2 same.\n");
    done("undo");
    done("rules", "list", "--json");
    assertThat(desk.out()).contains("\"id\":\"earlier-injury\"").doesNotContain("\"decided\"");
    done("plan", "--all");
    assertThat(desk.out()).isEqualTo("2 athletes: 2 same.\n");
  }

  @Test
  void aModifierIsSwitchedOffAndOn() {
    done("rules", "disable", "earlier-injury", "--coach", "Maria");
    done("rules", "list");
    assertThat(desk.out()).containsPattern("earlier-injury +running +off +decided by Maria");
    done("rules", "enable", "earlier-injury");
    done("rules", "enable", "earlier-injury");
    assertThat(desk.out()).contains("All is so already");
  }

  @Test
  void whatDoesNotFitIsRefusedWithTheWayOn() {
    assertThat(desk.run("rules", "set", "earlier-injury", "12")).isEqualTo(Exit.REFUSED);
    assertThat(desk.err()).contains("from 7 to 9, not to 12");
    assertThat(desk.run("rules", "set", "bold-temperament", "24")).isEqualTo(Exit.USAGE);
    assertThat(desk.err()).contains("hardMinutes, cutbackDepth");
    assertThat(desk.run("rules", "blast", "nobody", "1")).isEqualTo(Exit.REFUSED);
    assertThat(desk.err()).contains("There is no modifier nobody");
  }
}
