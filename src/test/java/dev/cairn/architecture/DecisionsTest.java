package dev.cairn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A decision names the test that fails when it is broken, and that test exists. */
class DecisionsTest {
  private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]*Test)\\b");

  @TestFactory
  Stream<DynamicTest> everyDecisionNamesATestThatExists() throws IOException {
    Set<String> tests = tests();
    return decisions().stream()
        .map(decision ->
            DynamicTest.dynamicTest(
                decision.getFileName().toString(),
                () -> assertThat(named(decision)).isNotEmpty().isSubsetOf(tests)));
  }

  private static List<Path> decisions() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("docs/decisions"))) {
      return files.filter(file -> !file.endsWith("README.md")).sorted().toList();
    }
  }

  private static List<String> named(Path decision) throws IOException {
    String text = Files.readString(decision);
    int confirmation = text.indexOf("## Confirmation");
    assertThat(confirmation).as("place of the Confirmation").isNotNegative();
    return TEST.matcher(text.substring(confirmation)).results().map(DecisionsTest::test).toList();
  }

  private static String test(MatchResult result) {
    return result.group(1);
  }

  private static Set<String> tests() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Test.java"))
          .map(name -> name.replace(".java", ""))
          .collect(Collectors.toSet());
    }
  }
}
