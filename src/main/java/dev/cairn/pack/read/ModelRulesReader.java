package dev.cairn.pack.read;

import dev.cairn.pack.ModelRules;
import dev.cairn.pack.ModelRules.Explaining;
import dev.cairn.pack.ModelRules.Serving;
import dev.cairn.pack.ModelRules.Thresholds;
import dev.cairn.pack.ModelRules.Topic;
import dev.cairn.pack.PackRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads rules/models.json. */
final class ModelRulesReader {
  private ModelRulesReader() {}

  static ModelRules rules(Entry file) throws PackRefused {
    Entry serving = file.field("serving");
    Entry explaining = file.field("explaining");
    Entry thresholds = file.field("thresholds");
    return new ModelRules(
        serving(serving),
        new Explaining(
            explaining.whole("named"),
            explaining.text("typical"),
            explaining.text("others"),
            topics(explaining)),
        new Thresholds(
            thresholds.whole("fewest"),
            thresholds.number("p99Millis"),
            thresholds.number("failures"),
            thresholds.number("outOfRange"),
            thresholds.number("acceptance"),
            thresholds.number("drift")));
  }

  private static Serving serving(Entry entry) throws PackRefused {
    Serving serving =
        new Serving(
            entry.whole("openMillis"),
            entry.whole("answerMillis"),
            entry.number("ratioFrom"),
            entry.number("ratioTo"),
            texts(entry, "capped"));
    if (serving.ratioFrom() > 1 || serving.ratioTo() < 1) {
      throw entry.refuse(
          "repeating the last load lies outside \"ratioFrom\" and \"ratioTo\"",
          "the two were exchanged");
    }
    return serving;
  }

  private static List<Topic> topics(Entry explaining) throws PackRefused {
    List<Topic> topics = new ArrayList<>();
    Set<String> inputs = new TreeSet<>();
    for (Entry entry : explaining.list("topics")) {
      Topic topic =
          new Topic(
              entry.text("id"), entry.text("words"), entry.text("figures"), texts(entry, "inputs"));
      for (String input : topic.inputs()) {
        if (!inputs.add(input)) {
          throw entry.refuse(
              input + " belongs to two topics, so a change would count twice", "one is enough");
        }
      }
      topics.add(topic);
    }
    return topics;
  }

  private static List<String> texts(Entry entry, String name) throws PackRefused {
    return entry.list(name).stream().map(each -> each.node().asString()).toList();
  }
}
