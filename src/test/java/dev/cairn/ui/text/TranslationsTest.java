package dev.cairn.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of every package is there in German, with the same places for values. */
class TranslationsTest {
  private static final Path RESOURCES = Path.of("src/main/resources/dev/cairn");
  private static final Pattern PLACE = Pattern.compile("\\{\\d+(?:,[a-z]+)?");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  static List<Path> english() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.endsWith("words.properties")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("english")
  void aPackageSaysTheSameInGerman(Path english) throws IOException {
    assertThat(complaints(read(english), read(german(english)), sameInBoth())).isEmpty();
  }

  @Test
  void allPackagesWithTextsAreLookedAt() throws IOException {
    assertThat(english()).hasSizeGreaterThan(9).contains(RESOURCES.resolve("ui/words.properties"));
  }

  @Test
  void whatIsListedAsTheSameIsSaidSomewhere() throws IOException {
    SortedSet<String> said = new TreeSet<>();
    for (Path file : english()) {
      said.addAll(read(file).values());
    }
    assertThat(said).containsAll(sameInBoth());
  }

  @Test
  void everythingThatCouldBeWrongIsSeen() {
    SortedMap<String, String> english =
        new TreeMap<>(
            java.util.Map.of(
                "gone", "Gone", "left", "Left over", "empty", "Some", "one", "{0} of {1,number}"));
    SortedMap<String, String> german =
        new TreeMap<>(
            java.util.Map.of("new", "Neu", "left", "Left over", "empty", "", "one", "{0} von {1}"));
    assertThat(complaints(english, german, new TreeSet<>()))
        .containsExactly(
            "empty: empty",
            "gone: missing",
            "left: still English: Left over",
            "one: places for values differ: [{0, {1,number] and [{0, {1]",
            "new: unknown in English");
    assertThat(complaints(new TreeMap<>(java.util.Map.of("a", "{0} b")), broken(), new TreeSet<>()))
        .singleElement()
        .asString()
        .startsWith("a: not a pattern");
  }

  private static SortedMap<String, String> broken() {
    return new TreeMap<>(java.util.Map.of("a", "{0} Stück {"));
  }

  private static List<String> complaints(
      SortedMap<String, String> english,
      SortedMap<String, String> german,
      SortedSet<String> sameInBoth) {
    List<String> complaints = new ArrayList<>();
    english.forEach((key, text) -> {
      String other = german.get(key);
      if (other == null) {
        complaints.add(key + ": missing");
      } else if (other.isBlank() && !text.isBlank()) {
        complaints.add(key + ": empty");
      } else if (other.equals(text) && said(text) && !sameInBoth.contains(text)) {
        complaints.add(key + ": still English: " + text);
      } else if (!places(text).equals(places(other))) {
        complaints.add(
            key + ": places for values differ: " + places(text) + " and " + places(other));
      } else {
        pattern(key, other, complaints);
      }
    });
    german.keySet().stream()
        .filter(key -> !english.containsKey(key))
        .forEach(key -> complaints.add(key + ": unknown in English"));
    return complaints;
  }

  private static void pattern(String key, String text, List<String> complaints) {
    if (places(text).isEmpty()) {
      return;
    }
    try {
      new MessageFormat(text, Locale.GERMAN);
    } catch (IllegalArgumentException broken) {
      complaints.add(key + ": not a pattern: " + broken.getMessage());
    }
  }

  /** Whether there is a word in it at all. */
  private static boolean said(String text) {
    return WORD.matcher(text.replaceAll("\\{[^{}]*}", "")).find();
  }

  /** Each place with its kind, wherever in the sentence it stands. */
  private static SortedSet<String> places(String text) {
    return new TreeSet<>(PLACE.matcher(text).results().map(MatchResult::group).toList());
  }

  private static SortedSet<String> sameInBoth() throws IOException {
    try (var list = TranslationsTest.class.getResourceAsStream("same-in-german.txt")) {
      String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      return new TreeSet<>(text.lines().filter(line -> !line.isBlank()).toList());
    }
  }

  private static Path german(Path english) {
    return english.resolveSibling("words_de.properties");
  }

  private static SortedMap<String, String> read(Path file) throws IOException {
    Properties read = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      read.load(reader);
    }
    SortedMap<String, String> texts = new TreeMap<>();
    read.forEach((key, text) -> texts.put((String) key, (String) text));
    return texts;
  }
}
