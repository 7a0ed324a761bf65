package dev.cairn.writing.guard;

import dev.cairn.model.wording.FactRole;
import dev.cairn.model.wording.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that a sceptic listens for in one language; the lists stand beside the class. */
final class Lexicon {
  /** Compiled but once; only lists and calendars make patterns, never a draft. */
  private static final Map<String, Pattern> WHOLE = new ConcurrentHashMap<>();

  private static final Map<Language, Lexicon> ALL = new EnumMap<>(Language.class);
  private static final Pattern NEVER = Pattern.compile("(?!)");

  static {
    ALL.put(Language.ENGLISH, new Lexicon("english.txt"));
    ALL.put(Language.GERMAN, new Lexicon("german.txt"));
  }

  private final Map<String, Pattern> sections = new TreeMap<>();
  private final Map<String, List<Cue>> cues = new TreeMap<>();
  private final Map<String, Pattern> units = new TreeMap<>();

  /** Words that say what a number near them is the value of. */
  record Cue(Set<FactRole> roles, Pattern words, Pattern behind) {}

  private Lexicon(String file) {
    Map<String, List<String>> lines = new TreeMap<>();
    String section = "";
    for (String line : lines(file)) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        lines.computeIfAbsent(section, _ -> new ArrayList<>()).add(line);
      }
    }
    lines.forEach(this::section);
  }

  private void section(String name, List<String> lines) {
    if (name.startsWith("cue ") || name.startsWith("count ")) {
      cues.put(name, lines.stream().map(Lexicon::cue).toList());
    } else if (name.equals("units")) {
      for (String line : lines) {
        String[] halves = line.split(" = ", 2);
        units.put(halves[0], Pattern.compile(halves[1]));
      }
    } else {
      sections.put(name, whole(String.join("|", lines)));
    }
  }

  private static Cue cue(String line) {
    String[] halves = line.split(" = ", 2);
    Set<FactRole> roles = EnumSet.noneOf(FactRole.class);
    for (String word : halves[0].split(",", -1)) {
      for (FactRole role : FactRole.values()) {
        if (role.word().equals(word.strip())) {
          roles.add(role);
        }
      }
    }
    return new Cue(
        roles,
        whole(halves[1]),
        Pattern.compile("[\\s-]*((?:\\p{L}+\\s+){0,2}?)" + whole(halves[1]).pattern()));
  }

  /** A pattern that begins and ends with a word. */
  static Pattern whole(String words) {
    return WHOLE.computeIfAbsent(
        words, each -> Pattern.compile("(?<![\\p{L}0-9])(?:" + each + ")(?![\\p{L}0-9])"));
  }

  static Lexicon of(Language language) {
    Lexicon lexicon = ALL.get(language);
    if (lexicon == null) {
      throw new IllegalStateException("No lexicon in " + language.word());
    }
    return lexicon;
  }

  /** In all languages. */
  static Collection<Lexicon> every() {
    return ALL.values();
  }

  static Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (String line : lines("names.txt")) {
      names.addAll(List.of(line.split(" ")));
    }
    return names;
  }

  /** The pattern of a section; one that is not there finds nothing. */
  Pattern words(String section) {
    return sections.getOrDefault(section, NEVER);
  }

  /** The sections whose names begin so, without that beginning. */
  Map<String, Pattern> all(String beginning) {
    Map<String, Pattern> found = new TreeMap<>();
    sections.forEach((name, words) -> {
      if (name.startsWith(beginning)) {
        found.put(name.substring(beginning.length()), words);
      }
    });
    return found;
  }

  List<Cue> cues(String section) {
    return cues.getOrDefault(section, List.of());
  }

  /** The unit that a word means: "km", "mi", "m", "h", "min", "s", "%"; empty if none. */
  String unit(String word) {
    for (Map.Entry<String, Pattern> unit : units.entrySet()) {
      Matcher whole = unit.getValue().matcher(word);
      if (whole.matches()) {
        return unit.getKey();
      }
    }
    return "";
  }

  private static List<String> lines(String file) {
    try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The program was built without " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
