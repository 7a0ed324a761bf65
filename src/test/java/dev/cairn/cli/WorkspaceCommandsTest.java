package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.RunningPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A coach's day at the command line. */
class WorkspaceCommandsTest {
  private static final String ALEX = "sample-athletes/alex/athlete.json";
  private static final String BEN = "sample-athletes/ben/athlete.json";

  @TempDir private Path folder = Path.of("");
  private Desk desk = new Desk(folder);

  @BeforeEach
  void open() {
    desk = new Desk(folder);
    desk.rules = RunningPack.rules();
  }

  private void done(String... args) {
    assertThat(desk.run(args)).as(desk.err()).isZero();
  }

  @Test
  void aDay() {
    done("athletes", "add", ALEX, BEN, "--coach", "Maria");
    assertThat(desk.out()).isEqualTo("Added 2 athletes.\n");
    done("athletes", "list");
    assertThat(desk.out()).contains("alex").contains("ben");
    done("plan", "--all");
    assertThat(desk.out()).contains("2 athletes: 2 new.");
    done("plan", "--all");
    assertThat(desk.out()).isEqualTo("2 athletes: 2 same.\n");
    done("review", "list");
    assertThat(desk.out()).contains("waiting   alex");
    done("review", "modify", "alex", "--distance", "2027-02-11", "8");
    done("review", "approve", "alex", "--seconds", "40", "--reasons-opened");
    done("review", "note", "alex", "mind the hill", "--at", "week/2");
    done("review", "reject", "ben", "--reason", "too soon");
    done("review", "list", "--json");
    assertThat(desk.out())
        .contains("\"changed\":true,\"id\":\"alex\"")
        .contains("\"standing\":\"approved\"")
        .contains("\"standing\":\"rejected\"");
    done("review", "show", "alex");
    assertThat(desk.out()).contains("approved with changes").contains("mind the hill");
    done("undo");
    assertThat(desk.out()).contains("Undone: plan.rejected");
    done("redo", "--json");
    assertThat(desk.out()).contains("\"kind\":\"step.redone\"");
    done("replay", "--stored");
    assertThat(desk.out()).contains("2 of 2 plans are recomputed byte for byte.");
    done("ledger", "verify", "--json");
    assertThat(desk.out()).contains("\"intact\":true");
    done("ledger", "rebuild");
    assertThat(desk.out()).startsWith("Made all tables anew from");
  }

  @Test
  void aPlanIsStaleWhenItsDaysChangeAndOutdatedWhenTheAthleteDoes() throws IOException {
    done("athletes", "add", ALEX);
    done("plan", "--all");
    done("review", "approve", "alex");
    String more = Files.readString(Path.of(ALEX)).replace("40.0", "36.0");
    done("athletes", "change", desk.write("more.json", more));
    done("review", "list");
    assertThat(desk.out()).contains("approved").contains("the athlete's file changed since");
    done("plan", "--all");
    assertThat(desk.out()).contains("1 changed.");
    done("review", "list");
    assertThat(desk.out()).contains("stale").doesNotContain("changed since");
  }

  @Test
  void aRepeatedRequestActsOnce() {
    String request = "0123456789abcdef0123456789abcdef";
    done("athletes", "add", ALEX, "--request", request);
    done("athletes", "add", ALEX, "--request", request);
    assertThat(desk.out()).contains("carried out before");
    assertThat(desk.run("athletes", "add", ALEX, "--request", "7")).isEqualTo(Exit.USAGE);
    assertThat(desk.run("athletes", "add", ALEX)).isEqualTo(Exit.REFUSED);
    assertThat(desk.err()).contains("alex is in the workspace already");
  }

  @Test
  void whatDoesNotFitIsRefusedInASentence() throws IOException {
    assertThat(desk.run("undo")).isEqualTo(Exit.REFUSED);
    assertThat(desk.err()).contains("nothing to undo");
    assertThat(desk.run("plan", "--all")).isEqualTo(Exit.REFUSED);
    assertThat(desk.run("plan", "--all", ALEX)).isEqualTo(Exit.USAGE);
    assertThat(desk.run("athletes")).isEqualTo(Exit.USAGE);
    assertThat(desk.run("review", "approve", "zoe")).isEqualTo(Exit.REFUSED);
    assertThat(desk.err())
        .isEqualTo(
            """
            There is no athlete zoe in the workspace, so nothing was done. Maybe see who is with \
            "athletes list".
            """);
    done("athletes", "add", ALEX);
    assertThat(desk.run("review", "approve", "alex")).isEqualTo(Exit.REFUSED);
    assertThat(desk.run("ledger", "export", "--format", "parquet", "--to", "x"))
        .isEqualTo(Exit.USAGE);
    assertThat(desk.err()).contains("no format \"parquet\"");
    assertThat(desk.run("ledger", "proof", "99")).isEqualTo(Exit.REFUSED);
    assertThat(desk.run("athletes", "add", desk.write("broken.json", "{"))).isEqualTo(Exit.FAILED);
    assertThat(desk.err()).contains("so nothing was changed");
    assertThat(desk.run("review", "modify", "alex")).isEqualTo(Exit.USAGE);
    assertThat(desk.run("review", "modify", "alex", "--move", "x", "y")).isEqualTo(Exit.USAGE);
  }

  @Test
  void whatWasBegunInAWindowIsErasedToo() throws IOException {
    Path drafts = folder.resolve("drafts.json");
    Files.writeString(drafts, "{\"alex\": {\"note\": \"his knee\"}, \"ben\": {}}");
    done("athletes", "add", ALEX);
    done("athletes", "erase", "alex", "--for-good", "--workspace", folder.toString());
    assertThat(drafts).content().contains("ben").doesNotContain("alex", "knee");
  }

  @Test
  void erasingSaysWhatItMeansFirst() {
    done("athletes", "add", ALEX);
    assertThat(desk.run("athletes", "erase", "alex")).isEqualTo(Exit.REFUSED);
    assertThat(desk.err()).contains("no undo brings them back").contains("--for-good");
    done("athletes", "erase", "alex", "--for-good");
    done("athletes", "list");
    assertThat(desk.out()).contains("erased").doesNotContain("alex");
    assertThat(desk.run("review", "show", "alex")).isEqualTo(Exit.REFUSED);
  }

  @Test
  void aPlanIsDeliveredAndDone() {
    done("athletes", "add", ALEX);
    done("plan", "--all");
    done("review", "deliver", "alex");
    assertThat(desk.out())
        .isEqualTo(
            """
            The plan of alex is delivered on 2026-11-21.
            No coach has approved it as it stands: it is waiting.
            """);
    assertThat(desk.run("review", "deliver", "alex")).isEqualTo(Exit.REFUSED);
    assertThat(desk.err()).isEqualTo("The plan of alex is marked so already.\n");
    done("review", "approve", "alex");
    done("review", "deliver", "alex", "--on", "2026-11-20");
    assertThat(desk.out()).isEqualTo("The plan of alex is delivered on 2026-11-20.\n");
    assertThat(desk.run("review", "done", "alex", "--on", "2027-03-01")).isEqualTo(Exit.REFUSED);
    assertThat(desk.err()).contains("2027-03-01 has not come yet");
    assertThat(desk.run("review", "done", "alex", "--on", "soon")).isEqualTo(Exit.USAGE);
    done("review", "done", "alex", "--json");
    assertThat(desk.out()).contains("\"kind\":\"plan.done\"");
    done("review", "show", "alex");
    assertThat(desk.out()).contains("delivered on 2026-11-20", "done on 2026-11-21");
    done("review", "modify", "alex", "--distance", "2027-02-11", "8");
    done("review", "show", "alex");
    assertThat(desk.out()).containsPattern("delivered on 2026-11-20 +another plan than this one");
    done("undo");
    done("undo");
    done("review", "show", "alex");
    assertThat(desk.out()).contains("delivered on").doesNotContain("done on");
  }

  @Test
  void aNewKeyTakesOver() {
    done("athletes", "add", ALEX);
    String before = folder.resolve("before.txt").toString();
    done("ledger", "checkpoint", "--out", before);
    done("ledger", "key");
    assertThat(desk.out())
        .matches("From entry \\d+ on a new key signs.\nThe key before signed the change, .*\n");
    String after = folder.resolve("after.txt").toString();
    done("ledger", "checkpoint", "--out", after);
    done("ledger", "verify", "--checkpoint", before, "--checkpoint", after);
    String request = "0123456789abcdef0123456789abcdef";
    done("ledger", "key", "--request", request);
    done("ledger", "key", "--request", request);
    assertThat(desk.out()).contains("carried out before");
    done("ledger", "verify", "--json");
    assertThat(desk.out()).contains("\"checkpoints\":4");
  }

  @Test
  void theLedgersCommandsAnswerInJson() {
    done("athletes", "add", ALEX);
    done("ledger", "rebuild", "--json");
    assertThat(desk.out()).isEqualTo("{\"entries\":3}\n");
    String to = folder.resolve("all").toString();
    done("ledger", "export", "--format", "jsonl", "--to", to, "--json");
    assertThat(desk.out())
        .isEqualTo("{\"entries\":3,\"format\":\"jsonl\",\"to\":\"" + to + "\"}\n");
    done("ledger", "checkpoint");
    String root = desk.out().lines().toList().get(2);
    done("ledger", "verify");
    assertThat(desk.out()).endsWith(", root " + root + ".\n");
  }

  @Test
  void theLedgerLeavesTheHouse() throws IOException {
    done("athletes", "add", ALEX);
    done("plan", "--all");
    String csv = folder.resolve("csv").toString();
    done("ledger", "export", "--format", "csv", "--to", csv);
    assertThat(folder.resolve("csv/plan_day.csv")).content().contains("\"2026-12-01\"");
    assertThat(desk.run("ledger", "export", "--format", "csv", "--to", csv)).isEqualTo(Exit.FAILED);
    assertThat(desk.err()).contains("not empty");
    done("ledger", "checkpoint", "--out", folder.resolve("mark.txt").toString());
    done("ledger", "verify", "--checkpoint", folder.resolve("mark.txt").toString());
    done("ledger", "proof", "2");
    assertThat(desk.out()).startsWith("c2sp.org/tlog-proof@v1");
    done("ledger", "export", "--format", "jsonl", "--to", folder.resolve("all").toString());
    assertThat(folder.resolve("all/entries.jsonl")).exists();
  }
}
