package dev.cairn.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HostileTextTest {
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\"a\"",
          "\"b\"",
          "\\",
          "\\u",
          "\\n",
          "\\u2028",
          "\\ud83d",
          "tru",
          "true",
          "null",
          "-",
          "1",
          "0",
          "1.5",
          "e9",
          ".",
          "\n",
          "\r",
          " ",
          "\u0001",
          "\uD83D",
          "\uD83D\uDE00",
          "\uFEFF",
          "NaN",
          "//",
          "/*");

  /** Whatever is thrown at it, it reads or says one sentence that stands inside the text. */
  @Property(tries = 3000)
  void readsOrSaysWhere(@ForAll("nearlyJson") String text) {
    byte[] bytes = text.getBytes(UTF_8);
    try {
      assertThat(JsonFile.read(bytes).root()).isNotNull();
    } catch (JsonProblem problem) {
      String[] lines = text.split("\r\n|\r|\n", -1);
      assertThat(problem.line()).isBetween(1, lines.length);
      assertThat(problem.column()).isBetween(1, lines[problem.line() - 1].length() + 1);
      assertThat(problem.sentence())
          .isNotBlank()
          .doesNotContain("\n", "\r", "\u2028")
          .doesNotContain("Json");
    }
  }

  @Property(tries = 1000)
  void anyBytesGiveAValueOrASentence(@ForAll byte[] bytes) {
    try {
      assertThat(JsonFile.read(bytes).root()).isNotNull();
    } catch (JsonProblem problem) {
      assertThat(problem.sentence()).isNotBlank();
    }
  }

  @Provide
  Arbitrary<String> nearlyJson() {
    return Arbitraries.of(PIECES).list().ofMaxSize(14).map(pieces -> String.join("", pieces));
  }
}
