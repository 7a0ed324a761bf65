package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.app.RealCommand.Answer;
import dev.cairn.json.JsonFile;
import dev.cairn.pack.shelf.PackHashes;
import dev.cairn.pack.shelf.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The models that are shipped, asked by command: as they are, damaged, and of somebody strange. */
class RealModelsTest {
  private static final String GBT = "plugins/strength-models/overload-gbt/";
  private static final Path RUTH = Cairn.home().resolve("sample-athletes/ruth/lifter.json");

  @TempDir private Path home;
  @TempDir private Path workspace;

  @BeforeEach
  void copies() throws IOException {
    copy(Cairn.home().resolve("plugins"), home.resolve("plugins"));
  }

  @Test
  void eachModelIsListedWithWhatItIsWorth() {
    Answer list = run("models", "list");
    assertThat(list.exit()).isZero();
    assertThat(list.out())
        .containsPattern("overload-gbt +1\\.\\d+\\.\\d+ +pack +answers")
        .containsPattern("error [\\d.]+ kg, repeat last [\\d.]+ kg");
  }

  @Test
  void eachModelIsAskedWhatItsCardHasAnswersFor() throws Exception {
    Answer verify = run("models", "verify", "--json");
    assertThat(verify.exit()).isZero();
    JsonNode models = json(verify).path("models");
    assertThat(models).hasSize(2);
    models.forEach(model -> assertThat(model.path("standing").asString()).isEqualTo("active"));
  }

  @Test
  void aModelSpeaksBesideTheRule() throws Exception {
    JsonNode answer = json(bench(RUTH));
    assertThat(answer.path("model").path("id").asString()).isEqualTo("overload-gbt");
    assertThat(answer.path("rounded").path("load").asDouble()).isEqualTo(62.5);
  }

  @Test
  void aDamagedModelLeavesTheRuleAlone() throws Exception {
    damage();
    Answer answer = bench(RUTH);
    assertThat(answer.exit()).isZero();
    assertThat(json(answer).path("rounded").path("load").asDouble()).isEqualTo(62.5);
    assertThat(json(answer).path("blend").path("modelShare").asDouble()).isZero();
    assertThat(json(answer).path("reason").asString()).contains("is not asked");
    assertThat(run("models", "verify").exit()).isEqualTo(1);
  }

  /** Whoever changes a model can change the hashes too; the answers on its card remain. */
  @Test
  void aDamagedModelWithHashesToFitIsFoundByItsAnswers() throws Exception {
    Path model = home.resolve(GBT + "model.onnx");
    String before = Sha256.of(Files.readAllBytes(model));
    damage();
    Path card = home.resolve(GBT + "card.json");
    String after = Sha256.of(Files.readAllBytes(model));
    Files.writeString(card, Files.readString(card).replace(before, after));
    PackHashes.write(home.resolve("plugins/strength-models"));
    Answer answer = bench(RUTH);
    assertThat(json(answer).path("blend").path("modelShare").asDouble()).isZero();
    assertThat(json(answer).path("rounded").path("load").asDouble()).isEqualTo(62.5);
  }

  @Test
  void aLifterLikeNobodyInTrainingGetsTheRuleAndTheReason() throws Exception {
    Path old = workspace.resolve("old.json");
    String log =
        Files.readString(RUTH)
            .replace("\"yearsLifting\": {\"value\": 6,", "\"yearsLifting\": {\"value\": 45,");
    assertThat(log).contains("45,");
    Files.writeString(old, log);
    Answer answer = bench(old);
    assertThat(answer.exit()).as(answer.err()).isZero();
    assertThat(json(answer).path("blend").path("modelShare").asDouble()).isZero();
    assertThat(json(answer).path("reason").asString()).contains("years of lifting");
  }

  @Test
  void whatModelsAreWorthIsMeasuredOnALog() {
    Answer worth = run("models", "evaluate", RUTH.toString());
    assertThat(worth.exit()).as(worth.err()).isZero();
    assertThat(worth.out())
        .contains("repeat the last", "rule", "model", "blend", "less than repeating")
        .contains("Ruth: ");
  }

  private Answer bench(Path log) {
    return run("overload", log.toString(), "bench-press", "--json");
  }

  private Answer run(String... args) {
    return new RealCommand(home, workspace).run(args);
  }

  /** A threshold in the middle of the trees becomes another. */
  private void damage() throws IOException {
    Path model = home.resolve(GBT + "model.onnx");
    byte[] bytes = Files.readAllBytes(model);
    for (int at = bytes.length / 2; at < bytes.length / 2 + 4000; at += 4) {
      bytes[at] ^= 0x10;
    }
    Files.write(model, bytes);
  }

  private static JsonNode json(Answer answer) throws Exception {
    return JsonFile.read(answer.out().getBytes(StandardCharsets.UTF_8)).root();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }
}
