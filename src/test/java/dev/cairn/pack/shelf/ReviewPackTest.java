package dev.cairn.pack.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.pack.ReviewPack;
import dev.cairn.pack.RulesMissing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of review come through the door of all rules, and no plan depends on them. */
class ReviewPackTest {
  private static final Path OURS = Path.of(System.getProperty("cairn.home", "."), "plugins");
  private static final String RULES = "rules/review.json";

  @TempDir Path shelf;

  @BeforeEach
  void copyOurs() throws IOException {
    for (String pack : new String[] {"running", "review"}) {
      try (Stream<Path> files = Files.walk(OURS.resolve(pack))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = shelf.resolve(OURS.relativize(file).toString());
          Files.createDirectories(copy.resolveSibling("."));
          Files.copy(file, copy);
        }
      }
    }
  }

  @Test
  void areInForceAndStandInNoPlan() throws RulesMissing {
    ReviewPack review = TestPack.open(shelf).reviewing();
    assertThat(review.ref().id()).isEqualTo("review");
    assertThat(review.rules().size()).isEqualTo(20);
    assertThat(review.rules().riskPercent()).isEqualTo(80);
    assertThat(review.rules().reasons()).hasSizeBetween(1, 9);
    assertThat(review.rules().factors())
        .allMatch(factor -> !factor.evidence().citation().isBlank())
        .allMatch(factor -> factor.weight() > 0 && factor.weight() < 1);
    assertThat(TestPack.open(shelf).running().packs()).extracting("id").containsExactly("running");
  }

  @Test
  void areMissedWhereNoPackHasThem() throws IOException {
    try (Stream<Path> files = Files.walk(shelf.resolve("review"))) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    assertThatThrownBy(() -> TestPack.open(shelf).reviewing())
        .isInstanceOf(RulesMissing.class)
        .hasMessageContaining("rules of review");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"weight\": 0.95', '\"weight\": 1.5', must be at most",
    "'\"riskPercent\": 80', '\"riskPercent\": 180', must be at most",
    "'\"fact\": \"pain\"', '\"fact\": \"mood\"', can only be",
    "'\"id\": \"pain\"', '\"id\": \"growth\"', growth is there twice",
    "'\"code\": \"other\"', '\"code\": \"goal\"', goal is there twice",
    "'\"redFlagFrom\": 6', '\"redFlagFrom\": 60', adds no risk yet"
  })
  void aMistakeLeavesThePackOutWithItsPlace(String from, String to, String said)
      throws IOException {
    Path rules = shelf.resolve("review").resolve(RULES);
    Files.writeString(rules, Files.readString(rules).replace(from, to));
    Path manifest = shelf.resolve("review").resolve("pack.json");
    String before = Files.readString(OURS.resolve("review").resolve("pack.json"));
    String old = Sha256.of(Files.readAllBytes(OURS.resolve("review").resolve(RULES)));
    Files.writeString(manifest, before.replace(old, Sha256.of(Files.readAllBytes(rules))));
    PackStatus status = TestPack.status(shelf, "review");
    assertThat(status.enabled()).isFalse();
    assertThat(TestPack.sentence(status)).contains(RULES).contains(said);
    assertThat(TestPack.status(shelf, "running").enabled()).isTrue();
  }
}
