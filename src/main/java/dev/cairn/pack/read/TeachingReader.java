package dev.cairn.pack.read;

import dev.cairn.pack.PackRefused;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.RiskFactor;
import dev.cairn.pack.TeachingRules;
import dev.cairn.pack.TeachingRules.Lesson;
import dev.cairn.pack.TeachingRules.Repeating;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads what verdicts teach, out of rules/review.json. */
final class TeachingReader {
  private static final List<Quantity> FACTORS =
      List.of(Quantity.PEAK, Quantity.LONG_RUN, Quantity.HARD_MINUTES);

  private TeachingReader() {}

  static TeachingRules rules(Entry file, List<RiskFactor> factors) throws PackRefused {
    Entry second = file.field("secondReview");
    List<String> unsure = new ArrayList<>();
    for (Entry name : second.list("unsure")) {
      String id = name.node().asString();
      if (factors.stream().noneMatch(factor -> factor.id().equals(id))) {
        throw name.refuse("there is no factor of risk " + id, "the id is misspelt");
      }
      unsure.add(id);
    }
    return new TeachingRules(
        second.whole("percent"),
        second.number("risk"),
        unsure,
        repeats(file.optional("repeats")),
        lessons(file.list("lessons")));
  }

  private static Repeating repeats(@Nullable Entry entry) throws PackRefused {
    return entry == null
        ? Repeating.NEVER
        : new Repeating(
            entry.whole("percent"),
            entry.whole("afterDays"),
            entry.whole("longestQueue"),
            entry.whole("mostInWeek"));
  }

  private static List<Lesson> lessons(List<Entry> entries) throws PackRefused {
    List<Lesson> lessons = new ArrayList<>();
    Set<String> known = new TreeSet<>();
    for (Entry entry : entries) {
      Quantity quantity = entry.field("quantity").word(Quantity.values(), Quantity::word);
      if (!FACTORS.contains(quantity)) {
        throw entry
            .field("quantity")
            .refuse(quantity.word() + " is no factor", "peak, longRun or hardMinutes was meant");
      }
      Lesson lesson =
          new Lesson(
              entry.text("rule"),
              entry.text("cell"),
              quantity,
              entry.number("step"),
              entry.number("least"));
      if (!known.add(lesson.rule() + "/" + lesson.cell())) {
        throw ReviewReader.twice(entry, "rule", lesson.rule());
      }
      lessons.add(lesson);
    }
    return lessons;
  }
}
