package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.engine.RunningPack;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From answers to a rule in force and a book of it, at the command line. */
class ElicitRuleTest {
  private static final String GROWTH = "bold-growth";

  @TempDir private Path folder = Path.of("");
  private Desk desk = new Desk(folder);

  @BeforeEach
  void open() {
    desk = new Desk(folder);
    desk.rules = RunningPack.rules();
    desk.workspaces = new MemoryWorkspace();
    done("elicit", "open", "november", "--set", "modifiers", "--with", "Anna,Ben,Chloe,Emre");
  }

  private void done(String... args) {
    assertThat(desk.run(args)).as("%s: %s", String.join(" ", args), desk.err()).isZero();
  }

  private void answer(String coach, String low, String best, String high) {
    done(
        "elicit",
        "answer",
        "november",
        GROWTH,
        "--as",
        coach,
        "--range",
        low,
        best,
        high,
        "--accept");
  }

  private void answered() {
    for (String round : List.of("first", "second")) {
      if (round.equals("second")) {
        done("elicit", "again", "november", GROWTH);
      }
      answer("anna", "6.5", "8", "10.5");
      answer("ben", "6", "7.5", "10");
      answer("chloe", "7.1", "8.5", "10.9");
      done("elicit", "close", "november", GROWTH);
    }
  }

  private void signed(String... coaches) {
    for (String coach : coaches) {
      done("elicit", "sign", "november", GROWTH, "--as", coach);
    }
  }

  @Test
  void aRuleIsShownSignedAcceptedWrittenDownAndWithdrawn() throws Exception {
    done("athletes", "add", "sample-athletes/alex/athlete.json");
    done("plan", "--all");
    answered();
    done("elicit", "accept", "november", GROWTH, "--show");
    assertThat(desk.out())
        .contains("Weekly growth at most 8 % where temperament is bold")
        .contains("signed by nobody, and 3 of 4 coaches have to sign it");
    signed("anna", "ben");
    assertThat(desk.run("elicit", "accept", "november", GROWTH)).isEqualTo(Exit.REFUSED);
    assertThat(desk.err()).contains("is signed by Anna, Ben").contains("not yet: Chloe, Emre");
    signed("chloe");
    done("elicit", "accept", "november", GROWTH, "--reason", "Hold them back.");
    assertThat(desk.out()).contains("The rule of bold-growth is in force");
    done("rules", "show", "cr-november-bold-growth");
    assertThat(desk.out())
        .contains("agreed on by coaches: Meeting november of ")
        .contains("question bold-growth, signed by Anna, Ben, Chloe");
    done("rules", "show", "cr-november-bold-growth", "--json");
    assertThat(desk.out()).contains("\"signedBy\":[\"Anna\",\"Ben\",\"Chloe\"]");
    Path csv = folder.resolve("rules.csv");
    done("elicit", "rulebook", "--to", csv.toString());
    assertThat(Files.readString(csv)).contains("cr-november-bold-growth", "Anna, Ben, Chloe");
    assertThat(desk.run("elicit", "rulebook", "--to", csv.toString())).isEqualTo(Exit.REFUSED);
    assertThat(desk.err()).contains("is there already");
    Path german = folder.resolve("regeln.csv");
    done("elicit", "rulebook", "--to", german.toString(), "--lang", "de");
    assertThat(Files.readString(german)).startsWith("Regel,Bezeichnung,Wortlaut");
    assertThat(desk.run("elicit", "rulebook", "--lang", "fr")).isEqualTo(Exit.USAGE);
    assertThat(desk.err()).contains("fr is no language of rule books");
    Path pdf = folder.resolve("rules.pdf");
    done("elicit", "rulebook", "--to", pdf.toString());
    assertThat(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    done("elicit", "withdraw", "cr-november-bold-growth");
    done("elicit", "rulebook");
    assertThat(desk.out()).contains("Coaches have signed no rule yet.");
    done("undo");
    done("elicit", "rulebook");
    assertThat(desk.out()).contains("Weekly growth at most 8 % where temperament is bold");
  }

  private void marked(String coach, String... marks) {
    List<String> args = new ArrayList<>(List.of("elicit", "answer", "january", "marathon-16"));
    args.addAll(List.of("--as", coach));
    for (String mark : marks) {
      args.addAll(List.of("--mark", mark));
    }
    done(args.toArray(String[]::new));
  }

  @Test
  void aChangeOfATemplateIsWrittenShownSignedAcceptedAndWithdrawn() {
    done("athletes", "add", "sample-athletes/mei/athlete.json");
    done("athletes", "add", "sample-athletes/alex/athlete.json");
    done("plan", "--all");
    done("elicit", "open", "january", "--set", "templates", "--with", "Anna,Ben,Chloe");
    for (int round = 0; round < 2; round++) {
      marked("anna", "phase/build=longer", "week/9/sunday=rest");
      marked("ben", "phase/build=longer", "week/9/sunday=rest");
      marked("chloe", "phase/build=longer", "week/9/sunday=rest");
      done("elicit", "close", "january", "marathon-16");
      if (round == 0) {
        done("elicit", "again", "january", "marathon-16");
      }
    }
    assertThat(desk.run("elicit", "accept", "january", "marathon-16")).isEqualTo(Exit.REFUSED);
    assertThat(desk.err()).contains("Maybe write which value of the template it means");
    assertThat(desk.run("elicit", "accept", "january", "marathon-16", "--set", "buildPercent"))
        .isEqualTo(Exit.USAGE);
    assertThat(
            desk.run(
                "elicit", "accept", "january", "marathon-16", "--set", "a=1", "--condition", "b"))
        .isEqualTo(Exit.USAGE);
    assertThat(
            desk.run(
                "elicit",
                "accept",
                "january",
                "marathon-16",
                "--set",
                "week/9/sunday:buildPercent=40"))
        .isEqualTo(Exit.REFUSED);
    assertThat(desk.err()).contains("Sunday of week 9 is a single day");
    List<String> written =
        List.of("elicit", "accept", "january", "marathon-16", "--set", "buildPercent=50");
    done(with(written, "--show"));
    assertThat(desk.out())
        .contains("For the race marathon share of the weeks that build, in %: 50 instead of 33.")
        .contains("signed by nobody, and 3 of 3 coaches have to sign it")
        .contains("marathon, 24 weeks")
        .contains("1 stay the same to the byte");
    for (String coach : List.of("anna", "ben", "chloe")) {
      done(with(written, "--sign", coach));
    }
    done(with(written));
    assertThat(desk.out()).contains("The rule of marathon-16 is in force: 1 plan was made anew.");
    done("elicit", "rulebook");
    assertThat(desk.out()).contains("tc-january-marathon-16");
    done("rules", "list");
    assertThat(desk.out())
        .contains("buildPercent 50, was 33, agreed on by coaches: tc-january-marathon-16");
    done("elicit", "withdraw", "tc-january-marathon-16");
    done("elicit", "rulebook");
    assertThat(desk.out()).contains("Coaches have signed no rule yet.");
  }

  private static String[] with(List<String> args, String... more) {
    List<String> all = new ArrayList<>(args);
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  @Test
  void aFileOfAnotherKindIsNotWritten() {
    assertThat(desk.run("elicit", "rulebook", "--to", folder.resolve("rules.doc").toString()))
        .isEqualTo(Exit.USAGE);
    assertThat(desk.err()).contains("does not say what to write");
  }
}
