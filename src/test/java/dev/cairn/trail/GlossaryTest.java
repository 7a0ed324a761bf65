package dev.cairn.trail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.trail.Glossary.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No word of the trade without its sentence, and no sentence without its word. */
class GlossaryTest {
  /** Stems of words that an athlete need not know. */
  private static final List<String> TRADE =
      List.of(
          "vdot",
          "vo2",
          "cutback",
          "taper",
          "threshold",
          "tempo",
          "interval",
          "stride",
          "fartlek",
          "time on feet",
          "on feet",
          "safe peak",
          "goal peak",
          "reference",
          "last full week",
          "band",
          "hard minute",
          "steady",
          "race pace",
          "run-walk",
          "modifier",
          "quality",
          "lactate",
          "anaerobic",
          "aerobic",
          "periodi",
          "mesocycle",
          "microcycle",
          "riegel",
          "supercompensation",
          "acwr",
          "hrv",
          "rmssd",
          "tss",
          "trimp");

  private static final Path SAMPLES =
      Path.of(System.getProperty("cairn.home", "")).resolve("sample-athletes");

  @Test
  void everyWordOfTheTradeInATrailIsExplained() throws IOException {
    String texts = String.join("\n", trails()).toLowerCase(Locale.ROOT);
    String explained =
        Glossary.shipped().entries().stream()
            .map(entry -> entry.term().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("\n"));
    List<String> missing =
        TRADE.stream().filter(word -> texts.contains(word) && !explained.contains(word)).toList();
    assertThat(missing).isEmpty();
  }

  @Test
  void everyExplainedWordIsUsedAndStandsInOrder() throws IOException {
    String texts = String.join("\n", trails());
    assertThat(Glossary.shipped().entries())
        .allSatisfy(entry -> assertThat(entry.in(texts)).as(entry.term()).isTrue())
        .allSatisfy(entry -> assertThat(entry.meaning()).isNotBlank().doesNotEndWith("."))
        .extracting(entry -> entry.term().toLowerCase(Locale.ROOT))
        .isSorted();
  }

  @Test
  void findsWholeWordsInSingularAndPlural() {
    assertThat(Glossary.shipped().in("Two cutbacks before the taper, no rebuilding"))
        .extracting(Entry::term)
        .containsExactly("cutback", "taper");
  }

  private static List<String> trails() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(path -> path.endsWith("trail.txt")).sorted().toList()) {
        texts.add(Files.readString(file, StandardCharsets.UTF_8));
      }
      return texts;
    }
  }
}
