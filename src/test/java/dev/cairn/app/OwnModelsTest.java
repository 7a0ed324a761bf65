package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.cli.CommandLineRunner;
import dev.cairn.cli.Models;
import dev.cairn.outgo.Handouts;
import dev.cairn.store.SqliteWorkspaces;
import dev.cairn.strength.roster.Rosters;
import dev.cairn.ui.Ground;
import dev.cairn.writing.Writing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models made from a workspace: made, tried, switched to, back, and refused once damaged. */
class OwnModelsTest {
  private static final String RUTH = sample("ruth");

  @TempDir private Path workspace;
  private String out = "";
  private String err = "";

  @Test
  void aModelOfTheWorkspaceAnswersOnceACoachSaysSo() throws IOException {
    done("athletes", "add", RUTH, sample("dina"), sample("walter"));
    assertThat(run("models", "train", "--from-workspace", "--lifters", "20")).isEqualTo(3);
    assertThat(err).contains("Of this workspace 3 lifters have 3 sessions or more");
    assertThat(workspace.resolve("models")).doesNotExist();

    done("athletes", "add", sample("alex"));
    done("models", "train", "--from-workspace", "--lifters", "20");
    assertThat(out).contains("  overload-gbt/1.1.0/model.onnx\n");
    assertThat(err).contains("overload-gbt 1.1.0 is sound and not active.");
    Path made = workspace.resolve("models/overload-gbt/1.1.0");
    assertThat(Files.readString(made.resolve("card.json")))
        .contains("and 4 lifters of this workspace with ")
        .contains("one lifter of this workspace whom it never saw");
    assertThat(answering()).isEqualTo("1.0.0");

    done("models", "activate", "overload-gbt", "1.1.0");
    assertThat(answering()).isEqualTo("1.1.0");
    done("undo");
    assertThat(answering()).isEqualTo("1.0.0");
    done("redo");
    done("models", "rollback", "overload-gbt");
    assertThat(out).isEqualTo("overload-gbt 1.0.0 answers again.\n");
    assertThat(answering()).isEqualTo("1.0.0");
    assertThat(run("models", "rollback", "overload-gbt")).isEqualTo(3);

    Files.write(made.resolve("model.onnx"), new byte[] {1, 2, 3});
    assertThat(run("models", "activate", "overload-gbt", "1.1.0")).isEqualTo(3);
    assertThat(err).contains("overload-gbt 1.1.0").contains("Nothing was changed.");
    assertThat(run("models", "activate", "overload-gbt", "9.9.9")).isEqualTo(3);
    assertThat(err).contains("There is no model overload-gbt 9.9.9 here");
    assertThat(answering()).isEqualTo("1.0.0");

    done("models", "disable", "overload-gbt", "--reason", "too bold for masters");
    done("overload", RUTH, "bench-press", "--json");
    assertThat(out).contains("\"cause\":\"disabled\"");
  }

  /** The version that the list says answers. */
  private String answering() {
    run("models", "list");
    List<String> versions = new ArrayList<>();
    for (String line : out.lines().toList()) {
      if (line.startsWith("overload-gbt ") && line.contains(" answers ")) {
        versions.add(line.split(" +", -1)[1]);
      }
    }
    return String.join(" and ", versions);
  }

  private void done(String... args) {
    assertThat(run(args)).as("%s: %s", String.join(" ", args), err).isZero();
  }

  private int run(String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--workspace", workspace.toString()));
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    ByteArrayOutputStream beside = new ByteArrayOutputStream();
    PrintStream said = new PrintStream(beside, true, StandardCharsets.UTF_8);
    try (Rosters rosters = Cairn.rosters()) {
      return CommandLineRunner.run(
          all.toArray(String[]::new),
          Cairn.home(),
          new SqliteWorkspaces(
              Optional.empty(), InstantSource.system(), new SecureRandom(), said::println),
          new WindowWorkbench(Map.of(), "Linux", _ -> noWindow(), OwnModelsTest::noWindow),
          new Models(rosters, new ModelMaking()),
          Writing.house(),
          Handouts.press(),
          new PrintStream(answer, true, StandardCharsets.UTF_8),
          said);
    } finally {
      out = answer.toString(StandardCharsets.UTF_8);
      err = beside.toString(StandardCharsets.UTF_8);
    }
  }

  private static Ground noWindow() {
    throw new AssertionError("No window was asked for");
  }

  private static String sample(String name) {
    return Cairn.home().resolve("sample-athletes").resolve(name).resolve("lifter.json").toString();
  }
}
