package dev.cairn.pack.read;

import dev.cairn.pack.PackRefused;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.RuleChoice;
import dev.cairn.pack.Signed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads rules/choices.json: what coaches of a workspace chose about modifiers. */
final class ChoiceReader {
  private ChoiceReader() {}

  static SortedMap<Entry, RuleChoice> choices(Entry file) throws PackRefused {
    SortedMap<Entry, RuleChoice> all = new TreeMap<>(Comparator.comparing(Entry::pointer));
    Set<String> seen = new TreeSet<>();
    for (Entry entry : file.list("choices")) {
      RuleChoice choice = choice(entry);
      if (!seen.add(what(choice))) {
        throw entry.refuse(
            "there are two choices on " + what(choice), "one of them is an earlier one");
      }
      all.put(entry, choice);
    }
    return all;
  }

  private static String what(RuleChoice choice) {
    return switch (choice) {
      case RuleChoice.Off off -> "whether " + off.modifier() + " holds";
      case RuleChoice.Value value -> value.quantity().word() + " of " + value.modifier();
    };
  }

  private static RuleChoice choice(Entry entry) throws PackRefused {
    Signed signed = new Signed(entry.text("by"), day(entry.field("on")), entry.text("reason"));
    String modifier = entry.text("modifier");
    if (entry.optional("off") != null) {
      return new RuleChoice.Off(modifier, signed);
    }
    Quantity quantity = entry.field("quantity").word(Quantity.values(), Quantity::word);
    return new RuleChoice.Value(
        modifier, quantity, entry.number("value"), entry.number("was"), signed);
  }

  static LocalDate day(Entry entry) throws PackRefused {
    String text = entry.node().asString();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException broken) {
      throw entry.refuse("\"" + text + "\" is no day", "it is written like 2026-11-21");
    }
  }
}
