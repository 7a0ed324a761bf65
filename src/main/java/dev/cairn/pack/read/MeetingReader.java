package dev.cairn.pack.read;

import static dev.cairn.pack.read.Ordered.text;

import dev.cairn.model.Race;
import dev.cairn.model.Temperament;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.condition.ConditionProblem;
import dev.cairn.pack.condition.WrittenCondition;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.Bilingual;
import dev.cairn.pack.meeting.Measure;
import dev.cairn.pack.meeting.MeetingPolicy;
import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.pack.meeting.QuestionSet;
import dev.cairn.pack.meeting.RunnerProfile;
import dev.cairn.pack.meeting.SafeSide;
import dev.cairn.pack.meeting.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the files of meetings/ and rules/elicitation.json. */
final class MeetingReader {
  private static final String LEVEL = "{level}";
  private static final List<String> GENERAL = List.of("id", "kind", "title", "text", "profile");

  private MeetingReader() {}

  static MeetingPolicy policy(Entry file) throws PackRefused {
    Ordered.check(file, "consensusBand", "widestBand");
    return new MeetingPolicy(
        file.whole("fewest"),
        file.number("consensusBand"),
        file.number("widestBand"),
        file.whole("smallestSide"),
        file.number("agreedShare"),
        file.whole("signOffs"));
  }

  static QuestionSet set(Entry file) throws PackRefused {
    List<RunnerProfile> profiles = new ArrayList<>();
    Set<String> letters = new TreeSet<>();
    for (Entry entry : file.list("profiles")) {
      RunnerProfile profile = profile(entry);
      if (!letters.add(profile.letter())) {
        throw twice(entry, "letter", profile.letter());
      }
      profiles.add(profile);
    }
    List<MeetingQuestion> questions = new ArrayList<>();
    Set<String> ids = new TreeSet<>();
    for (Entry entry : file.list("questions")) {
      MeetingQuestion question = question(entry, letters);
      if (!ids.add(question.id())) {
        throw twice(entry, "id", question.id());
      }
      questions.add(question);
    }
    return new QuestionSet(
        file.text("id"),
        file.whole("number"),
        bilingual(file, "title"),
        bilingual(file, "purpose"),
        profiles,
        questions);
  }

  private static RunnerProfile profile(Entry entry) throws PackRefused {
    return new RunnerProfile(
        entry.text("letter"),
        bilingual(entry, "title"),
        entry.whole("age"),
        entry.number("weeklyKm"),
        entry.number("longestKm"),
        entry.whole("runsAWeek"),
        entry.number("yearsRunning"),
        entry.field("temperament").word(Temperament.values(), Temperament::word),
        entry.field("race").word(Race.values(), Race::word),
        entry.flag("firstRace"),
        maybe(entry, "injury"));
  }

  private static MeetingQuestion question(Entry entry, Set<String> letters) throws PackRefused {
    Entry profile = entry.optional("profile");
    String letter = profile == null ? null : profile.node().asString();
    if (profile != null && !letters.contains(profile.node().asString())) {
      throw profile.refuse(
          "there is no runner " + letter + " in this meeting", "the letter is misspelt");
    }
    return new MeetingQuestion(
        entry.text("id"),
        bilingual(entry, "title"),
        bilingual(entry, "text"),
        letter,
        asked(entry));
  }

  private static Asked asked(Entry entry) throws PackRefused {
    String kind = entry.text("kind");
    for (String name : entry.node().propertyNames()) {
      if (!GENERAL.contains(name) && !own(kind).contains(name)) {
        throw entry
            .field(name)
            .refuse(
                "a question of kind " + kind + " has no \"" + name + "\"",
                "another kind was meant");
      }
    }
    return switch (kind) {
      case "direction" -> new Asked.Direction(maybe(entry, "still"), target(entry));
      case "range" -> range(entry);
      case "pair" -> pair(entry);
      case "template" ->
          new Asked.Template(
              entry.field("race").word(Race.values(), Race::word), entry.whole("weeks"));
      case "redLine" -> new Asked.RedLine();
      case "failure" -> new Asked.Failure();
      default -> new Asked.Words();
    };
  }

  /** What only questions of a kind have. */
  private static List<String> own(String kind) {
    return switch (kind) {
      case "direction" -> List.of("still", "target");
      case "range" -> List.of("measure", "least", "most", "safe", "target", "truth");
      case "pair" ->
          List.of("fact", "levelMeasure", "levels", "measure", "least", "most", "target");
      case "template" -> List.of("race", "weeks");
      default -> List.of();
    };
  }

  private static Asked range(Entry entry) throws PackRefused {
    Ordered.check(entry, "least", "most");
    Double truth = entry.maybeNumber("truth");
    if (truth != null && (truth < entry.number("least") || truth > entry.number("most"))) {
      throw entry
          .field("truth")
          .refuse(
              "the truth " + text(truth) + " lies outside what can be answered",
              "the unit differs");
    }
    SafeSide safe = entry.field("safe").word(SafeSide.values(), SafeSide::word);
    Target target = target(entry);
    if (target != null && target.careful() != safe) {
      throw entry
          .field("safe")
          .refuse(
              "a rule about "
                  + target.quantity().word()
                  + " is careful at the "
                  + target.careful().word()
                  + " end",
              "another quantity was meant");
    }
    return new Asked.Range(
        measure(entry, "measure"),
        entry.number("least"),
        entry.number("most"),
        safe,
        target,
        truth);
  }

  private static Asked pair(Entry entry) throws PackRefused {
    Ordered.check(entry, "least", "most");
    List<Double> levels = new ArrayList<>();
    for (Entry level : entry.list("levels")) {
      levels.add(level.node().asDouble());
    }
    boolean rising = true;
    boolean falling = true;
    for (int at = 1; at < levels.size(); at++) {
      rising &= levels.get(at - 1) < levels.get(at);
      falling &= levels.get(at - 1) > levels.get(at);
    }
    if (!rising && !falling) {
      throw entry.field("levels").refuse("the levels neither rise nor fall", "two are swapped");
    }
    return new Asked.Pair(
        bilingual(entry, "fact"),
        measure(entry, "levelMeasure"),
        levels,
        measure(entry, "measure"),
        entry.number("least"),
        entry.number("most"),
        target(entry));
  }

  private static @Nullable Target target(Entry entry) throws PackRefused {
    Entry target = entry.optional("target");
    if (target == null) {
      return null;
    }
    Entry modifier = target.optional("modifier");
    Quantity quantity = target.field("quantity").word(Quantity.values(), Quantity::word);
    return new Target(
        modifier == null ? null : modifier.node().asString(),
        condition(target),
        quantity,
        ModifierReader.operation(quantity),
        target.number("step"));
  }

  /** A threshold is not known yet, so any number has to fit in its place. */
  private static String condition(Entry target) throws PackRefused {
    Entry condition = target.field("condition");
    String written = condition.node().asString();
    try {
      WrittenCondition.of(written.replace(LEVEL, "1"));
    } catch (ConditionProblem problem) {
      throw condition.refuse(problem);
    }
    return written;
  }

  private static Measure measure(Entry entry, String name) throws PackRefused {
    return entry.field(name).word(Measure.values(), Measure::word);
  }

  private static Bilingual bilingual(Entry entry, String name) throws PackRefused {
    Entry both = entry.field(name);
    return new Bilingual(both.text("en"), both.text("de"));
  }

  private static @Nullable Bilingual maybe(Entry entry, String name) throws PackRefused {
    return entry.optional(name) == null ? null : bilingual(entry, name);
  }

  private static PackRefused twice(Entry entry, String field, String value) throws PackRefused {
    return entry.field(field).refuse(value + " is there twice", "one of them needs another name");
  }
}
