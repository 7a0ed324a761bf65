package dev.cairn.pack.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.StrengthRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Our own rules come through the same door as anybody's. */
class RunningPackTest {
  private static final Path OURS = Path.of(System.getProperty("cairn.home", "."), "plugins");

  @TempDir Path shelf;

  @BeforeEach
  void copyOurs() throws IOException {
    try (Stream<Path> files = Files.walk(OURS.resolve("running"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = shelf.resolve(OURS.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling("."));
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void isInForce() throws RulesMissing {
    assertThat(TestPack.sentence(TestPack.status(shelf, "running"))).isEqualTo("in force");
    RunningRules rules = TestPack.open(shelf).running();
    assertThat(rules.templates()).hasSize(4);
    assertThat(rules.workouts()).hasSizeGreaterThanOrEqualTo(64);
    assertThat(rules.modifiers()).hasSizeGreaterThanOrEqualTo(25);
  }

  @Test
  void staysInForceBesideABrokenPack() throws RulesMissing {
    RunningRules alone = TestPack.open(shelf).running();
    TestPack.in(shelf, "aaa-broken").change("modifiers/heat.json", "age >= 50", "agee >= 50");
    assertThat(TestPack.status(shelf, "aaa-broken").enabled()).isFalse();
    assertThat(TestPack.open(shelf).running()).isEqualTo(alone);
  }

  @Test
  void takesInWhatAnotherPackAdds() throws RulesMissing {
    TestPack.in(shelf)
        .delete("redlines/fever.json")
        .delete("cases/all.json")
        .change("modifiers/heat.json", "\"heat\"", "\"small-heat\"")
        .hashed();
    RunningRules rules = TestPack.open(shelf).running();
    assertThat(rules.packs()).extracting("id").containsExactly("running", "small");
    assertThat(rules.modifiers().getLast().id()).isEqualTo("small-heat");
    assertThat(rules.modifiers().getLast().packId()).isEqualTo("small");
  }

  @Test
  void isLeftOutWhenAPlanComesOutDifferently() throws IOException {
    PackShelf opened = PackShelf.open(shelf, new Failing());
    assertThat(TestPack.sentence(opened.packs().getFirst()))
        .startsWith("The pack running is left out: cases/")
        .contains(" fails: peakKm is 50, not 55.\nMaybe ");
  }

  @Test
  void withoutItNoPlanCanBeMade() throws IOException {
    Files.writeString(shelf.resolve("running/pack.json"), "{");
    TestPack.in(shelf);
    PackShelf opened = TestPack.open(shelf);
    assertThat(opened.packs()).extracting(PackStatus::enabled).containsExactly(false, true);
    assertThatThrownBy(opened::running)
        .isInstanceOf(RulesMissing.class)
        .hasMessage(
            "No pack in force provides a template for any race, so no plan can be made.\n"
                + "Maybe \"packs check\" tells which pack is left out and why.");
  }

  /** A planner that makes another peak than every case expects. */
  private static final class Failing implements CaseRunner {
    @Override
    public Optional<String> failure(JsonNode athlete, JsonNode expect, RunningRules rules) {
      return Optional.of("peakKm is 50, not 55");
    }

    @Override
    public Optional<String> failure(JsonNode lift, StrengthRules rules) {
      return Optional.empty();
    }
  }
}
