package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.engine.RunningPack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A meeting at the command line: on one machine, and between machines. */
class ElicitCommandTest {
  private static final String GROWTH = "bold-growth";

  @TempDir private Path folder = Path.of("");
  private Desk host = new Desk(folder);
  private Desk guest = new Desk(folder);

  @BeforeEach
  void open() {
    host = desk();
    guest = desk();
    done(host, "elicit", "open", "november", "--set", "modifiers", "--with", "Anna,Ben,Chloé,Emre");
  }

  private Desk desk() {
    Desk desk = new Desk(folder);
    desk.rules = RunningPack.rules();
    desk.workspaces = new MemoryWorkspace();
    return desk;
  }

  private static void done(Desk desk, String... args) {
    assertThat(desk.run(args)).as("%s: %s", String.join(" ", args), desk.err()).isZero();
  }

  private static void refused(Desk desk, String sentence, String... args) {
    assertThat(desk.run(args)).as(desk.out() + desk.err()).isIn(Exit.USAGE, Exit.REFUSED);
    assertThat(desk.err()).contains(sentence);
    assertThat(desk.err().lines()).hasSize(1);
  }

  private void answer(String coach, String low, String best, String high) {
    done(
        host,
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

  private void three() {
    answer("anna", "6.5", "8", "10.5");
    answer("ben", "6", "7.5", "10");
    answer("chloe", "7.1", "8.5", "10.9");
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private void reply(String coach, String question, String... answer) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "elicit",
                "reply",
                file("invitation"),
                question,
                "--as",
                coach,
                "--out",
                file(coach)));
    all.addAll(List.of(answer));
    done(guest, all.toArray(String[]::new));
  }

  @Test
  void aRangeIsReadBackAndKeptOnlyWhenItIsAccepted() {
    refused(
        host,
        "Maybe add --accept",
        "elicit",
        "answer",
        "november",
        GROWTH,
        "--as",
        "anna",
        "--range",
        "6.5",
        "8",
        "10.5");
    assertThat(host.out())
        .contains(
            "Of a hundred such answers 80 hold the right value: it lies between 6.5 and 10.5 %,"
                + " and most likely it is 8.");
    done(host, "elicit", "show", "november", GROWTH);
    assertThat(host.out()).contains("first round: 0 of 4 answered; not yet Anna, Ben, Chloé, Emre");
    answer("anna", "6.5", "8", "10.5");
    done(host, "elicit", "show", "november", GROWTH);
    assertThat(host.out()).contains("1 of 4 answered").doesNotContain("10.5");
  }

  /** What is kept is what was read back and accepted, to the last digit. */
  @Test
  void aRangeIsReadBackAsItIsKept() {
    refused(
        host,
        "Nothing was kept yet",
        "elicit",
        "answer",
        "november",
        "itb-long-run",
        "--as",
        "anna",
        "--range",
        "0.004",
        "0.855",
        "0.995");
    assertThat(host.out()).contains("between 0.004 and 0.995, and most likely it is 0.855.");
  }

  @Test
  void aMeetingGoesFromItsOpeningToItsSignatures() {
    three();
    done(host, "elicit", "close", "november", GROWTH);
    assertThat(host.out()).contains("3 of 4 answered; not Emre.");
    done(host, "elicit", "show", "november", GROWTH);
    assertThat(host.out())
        .contains("Consensus: ", "Pool of 3: median ")
        .contains("No sensitivity view weighted by performance: 0 of the revealed questions have")
        .doesNotContain("Anna: ");
    done(host, "elicit", "note", "november", GROWTH, "Ten is much.", "--by", "Ben");
    done(host, "elicit", "meaning", "november", GROWTH, "full week", "no cutback week");
    done(host, "elicit", "again", "november", "--all");
    answer("anna", "7", "8.25", "10");
    refused(
        host,
        "when its second round is closed",
        "elicit",
        "sign",
        "november",
        GROWTH,
        "--as",
        "anna");
    done(host, "elicit", "close", "november", "--all");
    for (String coach : List.of("anna", "ben", "chloe")) {
      done(host, "elicit", "sign", "november", GROWTH, "--as", coach);
    }
    done(host, "elicit", "show", "november", GROWTH);
    assertThat(host.out())
        .contains(
            "not Ben, Chloé, Emre, who count as in the first round.",
            "\"full week\" means: no cutback week",
            "Note of Ben: Ten is much.",
            "Signed by Anna, Ben, Chloé; 3 have to.")
        .doesNotContain("(as in");
    done(
        host,
        "elicit",
        "answer",
        "november",
        GROWTH,
        "--as",
        "emre",
        "--range",
        "7.5",
        "9",
        "11.5",
        "--accept",
        "--late");
    done(host, "elicit", "show", "november", GROWTH);
    assertThat(host.out())
        .contains("Came late, with what it comes to now", "Anna (before an answer came late)");
    done(host, "elicit", "list");
    assertThat(host.out()).contains("november", "modifiers", "What would never be done");
  }

  @Test
  void answersComeFromOtherMachinesSealedAndSigned() throws IOException {
    done(host, "elicit", "invite", "november", "--out", file("invitation"));
    done(guest, "elicit", "reply", file("invitation"));
    assertThat(guest.out()).contains(GROWTH, "Runner B: 28, bold, no injuries");
    reply("emre", GROWTH, "--range", "7.5", "9", "11.5", "--accept", "--because", "Held back.");
    reply("emre", "age-peak", "--prefer", "35=45,35>55,35>65");
    String sealed = Files.readString(folder.resolve("emre"), StandardCharsets.UTF_8);
    assertThat(sealed).contains("\"coach\":\"emre\"").doesNotContain("Held back", "11.5");
    done(host, "elicit", "take", file("emre"));
    assertThat(host.out()).contains("Took 2 answers of emre", "From now on only the key");
    done(host, "elicit", "take", file("emre"));
    assertThat(host.out()).contains("All is so already");
    three();
    done(host, "elicit", "close", "november", GROWTH);
    done(host, "elicit", "show", "november", GROWTH);
    assertThat(host.out()).contains("Pool of 4", "Held back.");
  }

  @Test
  void whatDoesNotBelongIsRefusedInOneSentence() throws IOException {
    done(host, "elicit", "invite", "november", "--out", file("invitation"));
    reply("emre", GROWTH, "--range", "7.5", "9", "11.5", "--accept");
    Path changed = folder.resolve("changed");
    Files.writeString(
        changed,
        Files.readString(folder.resolve("emre"))
            .replace("\"coach\":\"emre\"", "\"coach\":\"anna\""));
    refused(host, "was changed after it was signed", "elicit", "take", file("changed"));
    refused(
        host,
        "This is no file of answers: it is a \"cairn-invitation-1\"",
        "elicit",
        "take",
        file("invitation"));
    refused(guest, "to a meeting of another workspace", "elicit", "take", file("emre"));
    Desk thief = desk();
    Files.delete(folder.resolve("emre"));
    done(host, "elicit", "list");
    reply("emre", GROWTH, "--range", "7", "8", "9", "--accept");
    done(host, "elicit", "take", file("emre"));
    Files.delete(folder.resolve("emre"));
    done(
        thief,
        "elicit",
        "reply",
        file("invitation"),
        GROWTH,
        "--as",
        "emre",
        "--out",
        file("emre"),
        "--range",
        "1",
        "2",
        "3",
        "--accept");
    refused(host, "were signed with another before", "elicit", "take", file("emre"));
    refused(
        guest,
        "These choices go round: 35 may do more than 45, 45 more than 55, and 55 more than" + " 35",
        "elicit",
        "reply",
        file("invitation"),
        "age-peak",
        "--as",
        "anna",
        "--out",
        file("anna"),
        "--prefer",
        "35>45,45>55,55>35,35=65");
    refused(
        host,
        "There is no set of questions x",
        "elicit",
        "open",
        "a",
        "--set",
        "x",
        "--with",
        "Anna");
  }

  @Test
  void aFileForTheFirstRoundComesLate() {
    done(host, "elicit", "invite", "november", "--out", file("invitation"));
    reply("emre", GROWTH, "--range", "7.5", "9", "11.5", "--accept");
    three();
    done(host, "elicit", "close", "november", GROWTH);
    done(host, "elicit", "take", file("emre"));
    assertThat(host.out()).contains("1 answer came when the round was closed");
    done(host, "elicit", "show", "november", GROWTH);
    assertThat(host.out()).contains("Pool of 3", "Pool of 4", "Came late");
    done(host, "elicit", "take", file("emre"));
    assertThat(host.out()).contains("All is so already");
  }

  @Test
  void theFacilitatorChangesWhatNobodyHasAnswered() throws IOException {
    done(host, "elicit", "change", "november", "--out", file("asked"));
    String asked = Files.readString(folder.resolve("asked"));
    Files.writeString(
        folder.resolve("mine"), asked.replace("28, bold, no injuries", "29, bolder still"));
    done(host, "elicit", "change", "november", file("mine"));
    answer("anna", "6.5", "8", "10.5");
    refused(
        host,
        "Largest safe weekly increase was answered about a runner",
        "elicit",
        "change",
        "november",
        file("asked"));
    Files.writeString(folder.resolve("mine"), "{}");
    refused(host, "mine, line 1, column 1: ", "elicit", "change", "november", file("mine"));
    Files.writeString(
        folder.resolve("mine"), asked.replace("\"stress-volume\"", "\"stress/volume\""));
    refused(host, "stress/volume", "elicit", "change", "november", file("mine"));
    Files.writeString(
        folder.resolve("mine"), asked.replace("\"levels\":[35,45,55,65]", "\"levels\":[]"));
    refused(host, "so nothing was taken from it", "elicit", "change", "november", file("mine"));
    Files.writeString(
        folder.resolve("mine"), asked.replace("\"levels\":[35,", "\"levels\":[\"x\","));
    refused(host, "so nothing was taken from it", "elicit", "change", "november", file("mine"));
    done(host, "elicit", "reply", invited());
    assertThat(host.out()).contains("29, bolder still");
  }

  private String invited() {
    done(host, "elicit", "invite", "november", "--out", file("invitation"));
    return file("invitation");
  }

  /** Every command of the guide is one, with options that it has. */
  @Test
  void theGuideNamesCommandsAsTheyAre() throws IOException {
    Pattern word = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    int commands = 0;
    for (String line : Files.readAllLines(Path.of("docs/elicitation.md"))) {
      int at = line.indexOf("./cairn elicit ");
      if (line.startsWith("    ") && at >= 0) {
        List<String> args = new ArrayList<>();
        Matcher words = word.matcher(line.substring(at + "./cairn ".length()));
        while (words.find()) {
          String quoted = words.group(1);
          String plain = quoted == null ? words.group(2) : quoted;
          args.add(plain.matches(".*\\.(cairn|csv)") ? file(plain) : plain);
        }
        host.run(args.toArray(String[]::new));
        assertThat(host.err()).as(line).doesNotContain("--help", "needs");
        commands++;
      }
    }
    assertThat(commands).isGreaterThan(12);
  }

  @Test
  void aTemplateIsMarkedWhereItStands() {
    done(host, "elicit", "open", "templates", "--set", "templates", "--with", "Anna,Ben,Chloé");
    done(host, "elicit", "show", "templates", "half-12");
    assertThat(host.out()).contains("week/12", "phase/taper", "sunday", "long");
    for (String coach : List.of("anna", "ben", "chloe")) {
      done(
          host,
          "elicit",
          "answer",
          "templates",
          "half-12",
          "--as",
          coach,
          "--mark",
          "phase/base=5 weeks",
          "--mark",
          "week/4/sunday=rest");
    }
    refused(
        host,
        "A template of 12 weeks has no place \"week/13\"",
        "elicit",
        "answer",
        "templates",
        "half-12",
        "--as",
        "anna",
        "--mark",
        "week/13=rest");
    done(host, "elicit", "close", "templates", "half-12");
    done(host, "elicit", "show", "templates", "half-12");
    assertThat(host.out())
        .contains("phase/base: \"5 weeks\" 3 of 3: agreed.", "week/4/sunday: \"rest\" 3 of 3");
    done(host, "elicit", "invite", "templates", "--out", file("templates"));
    done(guest, "elicit", "reply", file("templates"));
    assertThat(guest.out()).contains("week/16");
  }

  @Test
  void theMinutesGoOutAsJsonAndAsATable() {
    three();
    done(host, "elicit", "close", "november", GROWTH);
    done(host, "elicit", "export", "november");
    assertThat(host.out()).contains("\"kind\":\"consensus\"", "\"meanOfMedians\"");
    done(host, "elicit", "export", "november", "--as", "csv");
    assertThat(host.out())
        .contains("november,bold-growth,range,revealed,first,outcome,pool median,");
    refused(host, "--as is \"pdf\"", "elicit", "export", "november", "--as", "pdf");
  }
}
