package dev.cairn.pack.read;

import dev.cairn.json.Canonical;
import dev.cairn.model.Race;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.origin.Bell;
import dev.cairn.pack.origin.Given;
import dev.cairn.pack.origin.Grounds;
import dev.cairn.pack.origin.Grounds.Judged;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.Sets;
import dev.cairn.pack.origin.SignOff;
import dev.cairn.pack.origin.TemplateValue;
import dev.cairn.pack.origin.Together;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** Reads rules/provenance.json: where a rule that coaches agreed on comes from. */
final class ProvenanceReader {
  private ProvenanceReader() {}

  static Provenance provenance(Entry file) throws PackRefused {
    List<SignOff> signOffs = signOffs(file);
    int needed = file.whole("needed");
    if (signOffs.size() < needed) {
      throw file.field("signOffs")
          .refuse(
              "the rule "
                  + file.text("rule")
                  + " is signed by "
                  + signOffs.size()
                  + " of the "
                  + needed
                  + " coaches who have to sign it",
              "it was taken from a workspace before it was in force there");
    }
    return new Provenance(
        file.text("rule"),
        file.text("name"),
        file.text("condition"),
        sets(file.field("sets")),
        file.text("reason"),
        grounds(file.field("grounds")),
        needed,
        signOffs);
  }

  private static List<SignOff> signOffs(Entry file) throws PackRefused {
    List<SignOff> all = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    for (Entry entry : file.list("signOffs")) {
      if (!names.add(entry.text("name"))) {
        throw entry.refuse(
            entry.text("name") + " signed twice", "one of the two is another coach's signature");
      }
      all.add(new SignOff(entry.text("name"), day(entry.field("on"))));
    }
    return all;
  }

  private static Sets sets(Entry entry) throws PackRefused {
    if (entry.optional("redLine") != null) {
      return new Sets.Line(entry.text("redLine"));
    }
    if (entry.optional("template") != null) {
      return template(entry);
    }
    Quantity quantity = entry.field("quantity").word(Quantity.values(), Quantity::word);
    Ordered.check(entry, "low", "high");
    return new Sets.Value(
        entry.text("modifier"),
        quantity.word(),
        entry.number("low"),
        entry.number("high"),
        entry.number("conservative"),
        entry.number("value"));
  }

  private static Sets template(Entry entry) throws PackRefused {
    List<Sets.Changed> changes = new ArrayList<>();
    for (Entry one : entry.list("changes")) {
      TemplateValue value = one.field("value").word(TemplateValue.values(), TemplateValue::word);
      changes.add(
          new Sets.Changed(
              one.text("place"), value, written(one, "was", value), written(one, "now", value)));
    }
    return new Sets.Template(entry.field("template").word(Race.values(), Race::word), changes);
  }

  private static String written(Entry change, String name, TemplateValue value) throws PackRefused {
    Entry entry = change.optional(name);
    JsonNode node = entry == null ? NullNode.getInstance() : entry.node();
    String text = TemplateText.text(value, node);
    if (TemplateText.node(value, text).filter(read -> same(read, node)).isEmpty()) {
      throw (entry == null ? change : entry)
          .refuse(
              "that is no " + value.plain(), "it is written otherwise in the template of the race");
    }
    return text;
  }

  /** Numbers of equal size are equal, however they were read. */
  private static boolean same(JsonNode one, JsonNode other) {
    return Arrays.equals(Canonical.bytes(one), Canonical.bytes(other));
  }

  private static Grounds grounds(Entry entry) throws PackRefused {
    if (entry.optional("proposal") != null) {
      return new Grounds.Reviews(
          entry.text("proposal"),
          day(entry.field("on")),
          texts(entry, "coaches"),
          entry.text("title"),
          texts(entry, "cases"),
          texts(entry, "counterCases"),
          entry.whole("seen"),
          entry.whole("changed"),
          entry.number("low"),
          entry.number("high"));
    }
    return new Grounds.Meeting(
        entry.text("meeting"),
        day(entry.field("on")),
        entry.text("facilitator"),
        texts(entry, "coaches"),
        entry.text("set"),
        entry.text("question"),
        entry.text("title"),
        entry.text("text"),
        entry.text("measure"),
        entry.number("least"),
        entry.number("most"),
        given(entry, "first"),
        given(entry, "second"),
        judged(entry.field("judged")));
  }

  private static List<Given> given(Entry entry, String name) throws PackRefused {
    List<Given> all = new ArrayList<>();
    for (Entry one : entry.list(name)) {
      all.add(
          new Given(numbers(one, "values"), one.whole("sureness"), puts(one), one.text("reason")));
    }
    return all;
  }

  private static List<Given.Put> puts(Entry answer) throws PackRefused {
    List<Given.Put> all = new ArrayList<>();
    if (answer.optional("marks") != null) {
      for (Entry one : answer.list("marks")) {
        all.add(new Given.Put(one.text("place"), one.text("words")));
      }
    }
    return all;
  }

  private static Judged judged(Entry entry) throws PackRefused {
    return switch (entry.text("kind")) {
      case "ranges" ->
          new Grounds.Ranges(entry.flag("agreed"), bells(entry), pool(entry.field("pool")));
      case "pairs" ->
          new Grounds.Pairs(
              entry.flag("agreed"),
              entry.text("fact"),
              numbers(entry, "levels"),
              entry.number("level"),
              entry.number("factor"),
              entry.number("least"),
              entry.number("most"));
      case "words" -> new Grounds.Words();
      case "marks" -> new Grounds.Marks(marks(entry));
      default ->
          throw entry
              .field("kind")
              .refuse(
                  "there is no such kind of outcome", "ranges, pairs, words or marks was meant");
    };
  }

  private static List<Grounds.Mark> marks(Entry entry) throws PackRefused {
    List<Grounds.Mark> all = new ArrayList<>();
    for (Entry one : entry.list("marks")) {
      all.add(
          new Grounds.Mark(
              one.text("place"), one.text("words"), one.whole("count"), one.whole("of")));
    }
    return all;
  }

  private static List<Bell> bells(Entry entry) throws PackRefused {
    List<Bell> all = new ArrayList<>();
    for (Entry one : entry.list("curves")) {
      all.add(
          new Bell(
              one.text("family"),
              one.number("first"),
              one.number("second"),
              one.number("miss"),
              one.number("p10"),
              one.number("p50"),
              one.number("p90")));
    }
    return all;
  }

  private static Together pool(Entry entry) throws PackRefused {
    return new Together(
        entry.number("median"),
        entry.number("p10"),
        entry.number("p90"),
        entry.number("leastMedian"),
        entry.number("greatestMedian"),
        entry.number("meanOfMedians"),
        numbers(entry, "withoutEach"));
  }

  private static List<String> texts(Entry entry, String name) throws PackRefused {
    List<String> all = new ArrayList<>();
    for (Entry one : entry.list(name)) {
      all.add(one.node().asString());
    }
    return all;
  }

  private static List<Double> numbers(Entry entry, String name) throws PackRefused {
    List<Double> all = new ArrayList<>();
    for (Entry one : entry.list(name)) {
      all.add(one.node().asDouble());
    }
    return all;
  }

  private static LocalDate day(Entry entry) throws PackRefused {
    return ChoiceReader.day(entry);
  }
}
