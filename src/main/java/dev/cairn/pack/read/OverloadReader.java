package dev.cairn.pack.read;

import static dev.cairn.pack.read.Ordered.text;

import dev.cairn.model.lifting.Equipment;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.Mass;
import dev.cairn.pack.LiftFact;
import dev.cairn.pack.OverloadRules;
import dev.cairn.pack.OverloadRules.FatigueSign;
import dev.cairn.pack.OverloadRules.Node;
import dev.cairn.pack.OverloadRules.Otherwise;
import dev.cairn.pack.OverloadRules.Outcome;
import dev.cairn.pack.OverloadRules.RepRange;
import dev.cairn.pack.OverloadRules.Threshold;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.condition.ConditionProblem;
import dev.cairn.pack.condition.Spelling;
import dev.cairn.pack.condition.WrittenLiftCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads rules/overload.json. */
public final class OverloadReader {
  private static final Pattern BRACES = Pattern.compile("[{]([^}]*)[}]");

  private final Entry file;
  private final SortedMap<String, Threshold> thresholds = new TreeMap<>();
  private final SortedMap<String, Double> values;

  private OverloadReader(Entry file) throws PackRefused {
    this.file = file;
    this.values = values(file);
  }

  static OverloadRules rules(Entry file) throws PackRefused {
    return new OverloadReader(file).read();
  }

  /** Thresholds as conditions name them. */
  public static SortedMap<String, Double> values(Entry file) throws PackRefused {
    SortedMap<String, Double> values = new TreeMap<>();
    for (Entry entry : file.list("thresholds")) {
      if (values.put(entry.text("id"), entry.number("value")) != null) {
        throw entry
            .field("id")
            .refuse(entry.text("id") + " is there twice", "one of them needs another name");
      }
    }
    return values;
  }

  /** All conditions of the file, each where it stands. */
  public static List<Entry> conditions(Entry file) throws PackRefused {
    List<Entry> conditions = new ArrayList<>();
    for (Entry sign : file.list("fatigueSigns")) {
      conditions.add(sign.field("condition"));
    }
    for (Entry node : file.list("nodes")) {
      conditions.add(node.field("condition"));
    }
    return conditions;
  }

  private OverloadRules read() throws PackRefused {
    for (Entry entry : file.list("thresholds")) {
      thresholds.put(entry.text("id"), threshold(entry));
    }
    for (OverloadRules.Named named : OverloadRules.Named.values()) {
      if (!thresholds.containsKey(named.word())) {
        throw file.field("thresholds")
            .refuse("there is no threshold " + named.word(), "it was removed by mistake");
      }
    }
    Entry otherwise = file.field("otherwise");
    return new OverloadRules(
        thresholds,
        signs(),
        nodes(),
        new Otherwise(otherwise.text("advice"), otherwise.text("reason")),
        ranges(),
        gyms());
  }

  private static Threshold threshold(Entry entry) throws PackRefused {
    Threshold threshold =
        new Threshold(
            entry.text("id"),
            entry.text("name"),
            entry.text("unit"),
            entry.number("low"),
            entry.number("high"),
            entry.number("conservative"),
            entry.number("value"),
            ModifierReader.evidence(entry),
            entry.text("status"));
    Ordered.check(entry, "low", "high");
    checkInside(entry, threshold, "value");
    checkInside(entry, threshold, "conservative");
    return threshold;
  }

  private static void checkInside(Entry entry, Threshold threshold, String field)
      throws PackRefused {
    double number = entry.number(field);
    if (number < threshold.low() || number > threshold.high()) {
      throw entry
          .field(field)
          .refuse(
              ("\"" + field + "\" of " + threshold.id() + " is " + text(number))
                  + (", outside its range from " + text(threshold.low()))
                  + (" to " + text(threshold.high())),
              "the range in \"low\" and \"high\" is too narrow");
    }
  }

  private List<FatigueSign> signs() throws PackRefused {
    List<FatigueSign> signs = new ArrayList<>();
    for (Entry entry : file.list("fatigueSigns")) {
      signs.add(new FatigueSign(entry.text("id"), entry.text("name"), condition(entry)));
    }
    return signs;
  }

  private List<Node> nodes() throws PackRefused {
    List<Node> nodes = new ArrayList<>();
    Set<String> ids = new TreeSet<>();
    for (Entry entry : file.list("nodes")) {
      Node node = node(entry);
      if (!ids.add(node.id())) {
        throw entry
            .field("id")
            .refuse(node.id() + " is there twice", "one of them needs another name");
      }
      if (node.safety() && !nodes.isEmpty() && !nodes.getLast().safety()) {
        throw entry
            .field("safety")
            .refuse(
                "the question " + node.id() + " is about safety but comes after one that is not",
                "it belongs further up");
      }
      nodes.add(node);
    }
    return nodes;
  }

  private Node node(Entry entry) throws PackRefused {
    Outcome outcome = outcome(entry.field("outcome"));
    boolean safety = entry.flag("safety");
    boolean down = outcome instanceof Outcome.Lower || outcome instanceof Outcome.Hold;
    if (safety && !down) {
      throw entry
          .field("outcome")
          .refuse(
              entry.text("id") + " is about safety but adds something",
              "\"lower\" or \"hold\" was meant");
    }
    return new Node(
        entry.text("id"),
        entry.text("question"),
        condition(entry),
        safety,
        outcome,
        because(entry),
        entry.text("advice"),
        entry.text("reason"),
        ModifierReader.evidence(entry),
        entry.text("status"));
  }

  /** What stands in braces must be a fact, or a coach would read the braces. */
  private static String because(Entry entry) throws PackRefused {
    String because = entry.text("because");
    Matcher braces = BRACES.matcher(because);
    List<String> known = new ArrayList<>(List.of("signs"));
    for (LiftFact fact : LiftFact.values()) {
      known.add(fact.word());
    }
    while (braces.find()) {
      if (!known.contains(braces.group(1))) {
        throw entry
            .field("because")
            .refuse(
                "there is no fact called " + braces.group(1),
                Spelling.meant(braces.group(1), known));
      }
    }
    return because;
  }

  private Outcome outcome(Entry entry) throws PackRefused {
    return switch (entry.text("kind")) {
      case "lower" -> new Outcome.Lower(percent(entry));
      case "hold" -> new Outcome.Hold();
      case "add_load" -> new Outcome.AddLoad();
      case "add_reps" -> new Outcome.AddReps();
      default -> throw entry.field("kind").refuse("there is no such outcome", "it is misspelt");
    };
  }

  private Threshold percent(Entry entry) throws PackRefused {
    String by = entry.text("by");
    Threshold threshold = thresholds.get(by);
    if (threshold == null) {
      throw entry
          .field("by")
          .refuse("there is no threshold " + by, Spelling.meant(by, thresholds.keySet()));
    }
    if (threshold.value() <= 0 || threshold.value() >= 100) {
      throw entry
          .field("by")
          .refuse(
              by + " is " + text(threshold.value()) + " %, which leaves nothing to lower to",
              "it goes from above 0 to below 100");
    }
    return threshold;
  }

  private WrittenLiftCondition condition(Entry entry) throws PackRefused {
    Entry text = entry.field("condition");
    try {
      return WrittenLiftCondition.of(text.node().asString(), values);
    } catch (ConditionProblem problem) {
      throw text.refuse(problem);
    }
  }

  private List<RepRange> ranges() throws PackRefused {
    List<RepRange> ranges = new ArrayList<>();
    for (Entry entry : file.list("usualRanges")) {
      Ordered.check(entry, "from", "to");
      ranges.add(new RepRange(entry.whole("from"), entry.whole("to")));
    }
    return ranges;
  }

  private SortedMap<LoadUnit, Equipment> gyms() throws PackRefused {
    SortedMap<LoadUnit, Equipment> gyms = new TreeMap<>();
    for (LoadUnit unit : LoadUnit.values()) {
      Entry gym = file.field("usualGym").field(unit.symbol());
      gyms.put(
          unit,
          new Equipment(
              unit,
              Mass.of(gym.number("bar"), unit),
              masses(gym, "platePairs", unit),
              masses(gym, "dumbbells", unit),
              Mass.of(gym.number("stackStep"), unit),
              Mass.of(gym.number("stackTop"), unit)));
    }
    return gyms;
  }

  private static List<Mass> masses(Entry gym, String name, LoadUnit unit) throws PackRefused {
    List<Mass> masses = new ArrayList<>();
    for (Entry one : gym.list(name)) {
      masses.add(Mass.of(one.node().asDouble(), unit));
    }
    return masses;
  }
}
