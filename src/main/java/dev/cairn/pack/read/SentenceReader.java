package dev.cairn.pack.read;

import dev.cairn.model.wording.FactRole;
import dev.cairn.model.wording.FactRole.Span;
import dev.cairn.model.wording.Form;
import dev.cairn.model.wording.Language;
import dev.cairn.pack.Occasions;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.Requirement;
import dev.cairn.pack.Sentence;
import dev.cairn.pack.SlotName;
import dev.cairn.pack.SlotName.Whose;
import dev.cairn.pack.Topic;
import dev.cairn.pack.condition.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a file of sentences/; every slot and every occasion must exist. */
final class SentenceReader {
  private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final Pattern BRACE = Pattern.compile("[{}]");

  private SentenceReader() {}

  static Sentence sentence(Entry entry) throws PackRefused {
    Topic topic = entry.field("topic").word(Topic.values(), Topic::word);
    List<Requirement> when = new ArrayList<>();
    if (entry.optional("when") != null) {
      for (Entry each : entry.list("when")) {
        when.add(requirement(each));
      }
    }
    Map<Language, List<Sentence.Part>> text = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      text.put(language, parts(entry.field(language.word()), topic));
    }
    sameFacts(entry, text);
    return new Sentence(entry.text("id"), topic, when, text);
  }

  private static Requirement requirement(Entry entry) throws PackRefused {
    String written = entry.node().asString();
    boolean not = written.startsWith("!");
    List<String> words = Arrays.asList((not ? written.substring(1) : written).split("\\|", -1));
    for (String word : words) {
      if (!Occasions.all().contains(word)) {
        throw entry.refuse(
            "there is no occasion \"" + word + "\"", Spelling.meant(word, Occasions.all()));
      }
    }
    return new Requirement(words, not);
  }

  private static List<Sentence.Part> parts(Entry entry, Topic topic) throws PackRefused {
    String written = entry.node().asString();
    List<Sentence.Part> parts = new ArrayList<>();
    Matcher slot = SLOT.matcher(written);
    int from = 0;
    while (slot.find()) {
      words(entry, written.substring(from, slot.start()), parts);
      parts.add(new Sentence.Named(slot(entry, slot.group(1), topic)));
      from = slot.end();
    }
    words(entry, written.substring(from), parts);
    return List.copyOf(parts);
  }

  private static void words(Entry entry, String words, List<Sentence.Part> parts)
      throws PackRefused {
    if (DIGIT.matcher(words).find()) {
      throw entry.refuse(
          "a number stands in the words \"" + words.strip() + "\"",
          "a slot such as {distance} shows the plan's own number");
    }
    if (BRACE.matcher(words).find()) {
      throw entry.refuse("a slot is not closed", "a brace is missing");
    }
    if (!words.isEmpty()) {
      parts.add(new Sentence.Words(words));
    }
  }

  private static SlotName slot(Entry entry, String written, Topic topic) throws PackRefused {
    String[] halves = written.split("\\|", 2);
    int dot = halves[0].indexOf('.');
    String whose = dot < 0 ? "" : halves[0].substring(0, dot);
    String role = halves[0].substring(dot + 1);
    SlotName slot =
        new SlotName(
            among(entry, "day", whose, Whose.values(), Whose::word),
            among(entry, "fact", role, FactRole.values(), FactRole::word),
            halves.length == 1
                ? Form.FIGURE
                : among(entry, "form", halves[1], Form.values(), Form::word));
    if (!reachable(slot, topic)) {
      throw entry.refuse(
          "the slot {" + written + "} has no value in a sentence for " + topic.word(),
          "it belongs to another topic, or the day is to be named as in {long.distance}");
    }
    return slot;
  }

  private static <T> T among(
      Entry entry,
      String kind,
      String written,
      T[] values,
      java.util.function.Function<T, String> word)
      throws PackRefused {
    SortedSet<String> words = new TreeSet<>();
    for (T value : values) {
      if (word.apply(value).equals(written)) {
        return value;
      }
      words.add(word.apply(value));
    }
    throw entry.refuse(
        "there is no " + kind + " \"" + written + "\" for a slot", Spelling.meant(written, words));
  }

  private static boolean reachable(SlotName slot, Topic topic) {
    boolean named = slot.whose() != Whose.OWN;
    return switch (topic.span()) {
      case DAY -> !named;
      case WEEK -> named == (slot.role().span() == Span.DAY);
      case PLAN -> !named && slot.role().span() == Span.PLAN;
    };
  }

  /** What one language tells the other tells too. */
  private static void sameFacts(Entry entry, Map<Language, List<Sentence.Part>> text)
      throws PackRefused {
    SortedSet<String> first = new TreeSet<>();
    for (Map.Entry<Language, List<Sentence.Part>> each : text.entrySet()) {
      SortedSet<String> facts = new TreeSet<>();
      for (Sentence.Part part : each.getValue()) {
        if (part instanceof Sentence.Named named) {
          facts.add(named.slot().whose().word() + "." + named.slot().role().word());
        }
      }
      if (each.getKey() == Language.ENGLISH) {
        first.addAll(facts);
      } else if (!first.equals(facts)) {
        throw entry
            .field(each.getKey().word())
            .refuse(
                "the languages do not tell the same facts: " + first + " and " + facts,
                "a slot was forgotten");
      }
    }
  }
}
