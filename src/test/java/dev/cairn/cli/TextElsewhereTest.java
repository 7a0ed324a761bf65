package dev.cairn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.Records;
import dev.cairn.action.kept.Dump;
import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.writing.remote.Replies;
import dev.cairn.writing.remote.StrangeServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A service that writes, asked by commands, and a real server on this machine that misbehaves. */
@Timeout(120)
class TextElsewhereTest {
  private static final String ALEX = "sample-athletes/alex/plan.json";
  private static final String KEY = "sk-QUAGMIRE-7130-never-to-be-seen";
  private static final Pattern PSEUDONYM = Pattern.compile("R-[0-9A-F]{4}");
  private static final StrangeServer.Answer GOOD =
      Replies.text("{\"note\":{\"note\":\"Keep it calm and enjoy the week.\"}}");

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void sitDown() {
    desk = opened();
  }

  private Desk opened() {
    Desk fresh = new Desk(folder);
    fresh.environment = Map.of("CAIRN_KEY_TEST", KEY);
    assertThat(fresh.run("athletes", "add", "sample-athletes/alex/athlete.json")).isZero();
    return fresh;
  }

  @Test
  void showsTheBytesAndNothingElseAndSendsNothing() throws Exception {
    try (StrangeServer server = new StrangeServer(GOOD)) {
      set(server);
      String body = shown();
      assertThat(desk.err())
          .contains("/v1/chat/completions", "SHA-256: " + sha256(body), "nothing was sent")
          .contains("Kept on this machine: name, date of birth, dates, places, notes, health.");
      assertThat(server.requests()).isEmpty();
      assertThat(body)
          .startsWith("{")
          .endsWith("}")
          .doesNotContainIgnoringCase("alex")
          .doesNotContain("2027", "2026", "January", KEY)
          .contains("30-34");
    }
  }

  @Test
  void withoutAYesNothingLeaves() throws Exception {
    try (StrangeServer server = new StrangeServer(GOOD)) {
      set(server);
      assertThat(send()).isEqualTo(Exit.REFUSED);
      assertThat(desk.err())
          .contains("Nobody said yes", "--show", "text providers allow test --once");
      allow("ab".repeat(32));
      assertThat(send()).isEqualTo(Exit.REFUSED);
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  void whatWasShownLeavesOnceToTheByte() throws Exception {
    try (StrangeServer server = new StrangeServer(GOOD)) {
      set(server);
      String body = shown();
      allow(sha256(body));
      assertThat(send()).as(desk.err()).isZero();
      assertThat(desk.out()).contains("Keep it calm and enjoy the week.", "m of test, request");
      assertThat(new String(server.requests().getFirst().body(), StandardCharsets.UTF_8))
          .isEqualTo(body);
      assertThat(server.requests().getFirst().head()).contains("Bearer " + KEY);
      assertThat(send()).as("a yes is for once").isEqualTo(Exit.REFUSED);
      assertThat(server.requests()).hasSize(1);
      desk.run("text", ALEX, "--week", "9", "--kept");
      assertThat(desk.out()).contains("Keep it calm and enjoy the week.");
      desk.run("undo");
      desk.run("text", ALEX, "--week", "9", "--kept");
      assertThat(desk.out()).doesNotContain("Keep it calm and enjoy the week.");
      assertThat(sent()).hasSize(1);
    }
  }

  @Test
  void aContradictionFallsBackToTheTemplateAndIsSaid() throws Exception {
    try (StrangeServer server =
        new StrangeServer(Replies.text("{\"note\":{\"note\":\"This week is 99 km.\"}}"))) {
      set(server);
      allow(sha256(shown()));
      assertThat(send()).isZero();
      assertThat(desk.err())
          .contains("week/9/note was refused, the template's text stands: \"99 km\"");
      assertThat(desk.out()).doesNotContain("99").contains("template, pack wording");
    }
  }

  @Test
  void notesOfWeeksAreAskedForOnceMoreWhereThatIsAllowed() throws Exception {
    try (StrangeServer server =
        new StrangeServer(Replies.text("{\"note\":{\"note\":\"This week is 99 km.\"}}"), GOOD)) {
      set(server);
      desk.run("text", "providers", "allow", "test", "--week-notes");
      assertThat(send()).isZero();
      assertThat(server.requests()).hasSize(2);
      assertThat(server.requests().getLast().text()).contains("99 km").doesNotContain("Alex");
      assertThat(desk.out()).contains("Keep it calm and enjoy the week.");
    }
  }

  /** The network goes in the middle of an answer: one sentence, and all is as it was. */
  @Test
  void aNetworkThatIsPulledChangesNothing() throws Exception {
    StrangeServer.Answer pulled =
        (_, out) -> {
          out.write(Replies.STREAM + Replies.pieces("{\"note\":{\"note\":\"Keep it calm and"));
          out.reset();
        };
    try (StrangeServer server = new StrangeServer(pulled)) {
      set(server);
      desk.run("text", ALEX, "--week", "9", "--kept");
      String before = desk.out();
      allow(sha256(shown()));
      assertThat(send()).isEqualTo(Exit.FAILED);
      assertThat(desk.out()).isEmpty();
      assertThat(desk.err())
          .isEqualTo(
              "The text service test broke off in the middle of its answer; the draft is"
                  + " unchanged.\n");
      assertThat(sent())
          .as(
              "what left is recorded; whether the status came through before the network went is"
                  + " chance")
          .singleElement()
          .matches(row -> Set.of(0L, 200L).contains(row.number("status")));
      desk.run("text", ALEX, "--week", "9", "--kept");
      assertThat(desk.out()).isEqualTo(before).contains("template, pack wording");
    }
  }

  @Test
  void aKeyStandsNowhereButInItsHeader() throws Exception {
    StrangeServer.Answer echo =
        Replies.status(401, "", "{\"error\":{\"message\":\"Incorrect API key: " + KEY + "\"}}");
    try (StrangeServer server = new StrangeServer(echo)) {
      set(server);
      StringBuilder said = new StringBuilder(desk.out() + desk.err());
      allow(sha256(shown()));
      assertThat(send()).isEqualTo(Exit.FAILED);
      said.append(desk.out()).append(desk.err());
      desk.run("text", "providers", "test", "test");
      said.append(desk.out()).append(desk.err());
      desk.run("text", "providers", "list");
      said.append(desk.out()).append(desk.err());
      assertThat(said.toString()).contains("did not take the key", "CAIRN_KEY_TEST");
      assertThat(said.toString()).doesNotContain(KEY, "QUAGMIRE");
      assertThat(Dump.all(workspace().tables())).doesNotContain("QUAGMIRE");
    }
  }

  @Test
  void withoutAKeychainAKeyIsNotKeptAndNothingIsSetUp() {
    desk.piped = KEY;
    int exit =
        desk.run(
            "text",
            "providers",
            "add",
            "office",
            "--kind",
            "openai",
            "--base",
            "https://text.invalid/v1",
            "--model",
            "m",
            "--key");
    assertThat(exit).isEqualTo(Exit.FAILED);
    assertThat(desk.err()).contains("no keychain", "CAIRN_KEY_OFFICE").doesNotContain("QUAGMIRE");
    desk.run("text", "providers", "list");
    assertThat(desk.out()).isEqualTo("No text service is set up.\n");
  }

  @Test
  void withoutAKeyAYesIsNotUsedUp() {
    desk.run(
        "text",
        "providers",
        "add",
        "office",
        "--kind",
        "openai",
        "--base",
        "https://text.invalid/v1",
        "--model",
        "m");
    assertThat(desk.out()).contains("It has no key yet. Maybe set CAIRN_KEY_OFFICE.");
    desk.run("text", ALEX, "--week", "9", "--note", "--provider", "office", "--show");
    desk.run("text", "providers", "allow", "office", "--once", sha256(desk.out()));
    assertThat(desk.run("text", ALEX, "--week", "9", "--note", "--provider", "office", "--send"))
        .isEqualTo(Exit.FAILED);
    assertThat(desk.err()).contains("There is no key for office");
    assertThat(sent()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "openai | http://text.invalid/v1      | 3 | could be read on the way",
        "openai | http://192.168.1.4:11434    | 3 | could be read on the way",
        "openai | https://me:secret@a.invalid | 3 | no user, key or question",
        "openai | nowhere                     | 3 | must name a server",
        "other  | https://text.invalid/v1     | 2 | No text service speaks",
      })
  void anAddressIsHttpsOrThisMachine(String kind, String base, int exit, String sentence) {
    assertThat(
            desk.run(
                "text", "providers", "add", "a", "--kind", kind, "--base", base, "--model", "m"))
        .isEqualTo(exit);
    assertThat(desk.err()).contains(sentence);
    desk.run("text", "providers", "list");
    assertThat(desk.out()).isEqualTo("No text service is set up.\n");
  }

  @Test
  void aRunnerHasTheSameNameInOneWorkspaceAndAnotherInTheNext() throws Exception {
    try (StrangeServer server = new StrangeServer(GOOD)) {
      set(server);
      String here = pseudonym();
      assertThat(pseudonym()).isEqualTo(here);
      desk = opened();
      set(server);
      assertThat(pseudonym()).isNotEqualTo(here);
    }
  }

  @Test
  void aServiceIsListedTriedAndForgotten() throws Exception {
    try (StrangeServer server = new StrangeServer(GOOD)) {
      set(server);
      desk.run("text", "providers", "list");
      assertThat(desk.out()).contains("test", server.base(), "CAIRN_KEY_TEST", "ask");
      assertThat(desk.run("text", "providers", "test", "test")).isZero();
      assertThat(desk.out()).contains("test answers after", "in the form it is given");
      assertThat(server.requests().getFirst().text()).doesNotContainIgnoringCase("alex");
      assertThat(desk.run("text", "providers", "remove", "test")).isZero();
      assertThat(desk.run("text", "providers", "test", "test")).isEqualTo(Exit.REFUSED);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--show                                   | --provider NAME",
        "--week 9 --provider test                 | --show first",
        "--provider test --show                   | --week 9",
      })
  void saysWhatIsMissing(String options, String maybe) {
    String[] line = ("text " + ALEX + " " + options).split(" ", -1);
    assertThat(desk.run(line)).isEqualTo(Exit.USAGE);
    assertThat(desk.err()).contains(maybe);
  }

  private void set(StrangeServer server) {
    assertThat(
            desk.run(
                "text",
                "providers",
                "add",
                "test",
                "--kind",
                "openai",
                "--base",
                server.base(),
                "--model",
                "m"))
        .as(desk.err())
        .isZero();
  }

  private String shown() {
    assertThat(desk.run("text", ALEX, "--week", "9", "--note", "--provider", "test", "--show"))
        .as(desk.err())
        .isZero();
    return desk.out();
  }

  private void allow(String sha256) {
    assertThat(desk.run("text", "providers", "allow", "test", "--once", sha256)).isZero();
  }

  private int send() {
    return desk.run("text", ALEX, "--week", "9", "--note", "--provider", "test", "--send");
  }

  private String pseudonym() {
    Matcher name = PSEUDONYM.matcher(shown());
    assertThat(name.find()).isTrue();
    return name.group();
  }

  private MemoryWorkspace workspace() {
    return (MemoryWorkspace) desk.workspaces;
  }

  private List<Row> sent() {
    return new Records(workspace())
        .all(Table.TEXT_SENT).stream().filter(row -> !row.has("until")).toList();
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
