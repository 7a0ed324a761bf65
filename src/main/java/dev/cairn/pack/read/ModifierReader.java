package dev.cairn.pack.read;

import static dev.cairn.pack.read.Ordered.text;

import dev.cairn.pack.Modifier;
import dev.cairn.pack.Modifier.Effect;
import dev.cairn.pack.Modifier.Evidence;
import dev.cairn.pack.Modifier.Operation;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.RedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the files under modifiers/ and redlines/. */
final class ModifierReader {
  private ModifierReader() {}

  static Modifier modifier(Entry file) throws PackRefused {
    List<Effect> effects = new ArrayList<>();
    for (Entry effect : file.list("effects")) {
      effects.add(effect(effect));
    }
    return new Modifier(
        file.text("id"),
        file.text("name"),
        file.file().pack(),
        file.condition("condition"),
        effects,
        file.text("reason"),
        evidence(file),
        file.text("status"),
        fixed(file),
        null);
  }

  private static boolean fixed(Entry file) {
    Entry fixed = file.optional("fixed");
    return fixed != null && fixed.node().asBoolean();
  }

  static RedLine redLine(Entry file) throws PackRefused {
    return new RedLine(
        file.text("id"),
        file.file().pack(),
        file.condition("condition"),
        file.text("reason"),
        evidence(file));
  }

  static Evidence evidence(Entry file) throws PackRefused {
    Entry evidence = file.field("evidence");
    return new Evidence(
        evidence.text("citation"), evidence.text("grade"), evidence.text("checked"));
  }

  private static Effect effect(Entry entry) throws PackRefused {
    Quantity quantity = entry.field("quantity").word(Quantity.values(), Quantity::word);
    Operation operation = entry.field("operation").word(Operation.values(), ModifierReader::word);
    Effect effect =
        new Effect(
            quantity,
            operation,
            entry.number("low"),
            entry.number("high"),
            entry.number("conservative"),
            entry.number("value"));
    Ordered.check(entry, "low", "high");
    checkInside(entry, effect, "value", effect.value());
    checkInside(entry, effect, "conservative", effect.conservative());
    checkOperation(entry, effect);
    checkGentle(entry, effect);
    return effect;
  }

  private static void checkInside(Entry entry, Effect effect, String field, double number)
      throws PackRefused {
    if (number < effect.low() || number > effect.high()) {
      throw entry
          .field(field)
          .refuse(
              ("\"" + field + "\" of the effect on " + effect.quantity().word() + " is ")
                  + (text(number) + ", outside its range from " + text(effect.low()))
                  + (" to " + text(effect.high())),
              "the range in \"low\" and \"high\" is too narrow");
    }
  }

  private static void checkOperation(Entry entry, Effect effect) throws PackRefused {
    Operation meant = operation(effect.quantity());
    if (effect.operation() != meant) {
      throw entry
          .field("operation")
          .refuse(
              (effect.quantity().word() + " cannot be changed with " + word(effect.operation())),
              word(meant) + " was meant");
    }
    if (meant == Operation.MULTIPLY && (effect.low() <= 0 || effect.high() > 1)) {
      throw entry.refuse(
          ("a factor on " + effect.quantity().word() + " goes from above 0 to 1, not from ")
              + (text(effect.low()) + " to " + text(effect.high())),
          "it was meant in percent; a modifier only ever makes a plan gentler");
    }
  }

  private static void checkGentle(Entry entry, Effect effect) throws PackRefused {
    boolean less = effect.conservative() < effect.value();
    boolean gentle = effect.operation() == Operation.AT_LEAST ? !less : less;
    if (effect.conservative() != effect.value() && !gentle) {
      throw entry
          .field("conservative")
          .refuse(
              ("\"conservative\" "
                      + text(effect.conservative())
                      + " is less careful than \"value\" ")
                  + text(effect.value()),
              "the two numbers are swapped");
    }
  }

  /** Each quantity has one way to be made gentler. */
  static Operation operation(Quantity quantity) {
    return switch (quantity) {
      case PEAK, LONG_RUN, HARD_MINUTES -> Operation.MULTIPLY;
      case WEEKLY_INCREASE, CUTBACK_EVERY, QUALITY_SESSIONS, HILLS, INTERVALS -> Operation.AT_MOST;
      case EASY_DAYS_BETWEEN_HARD, CUTBACK_DEPTH, FIRST_QUALITY_WEEK, FIRST_STEADY_WEEK ->
          Operation.AT_LEAST;
    };
  }

  private static String word(Operation operation) {
    return operation.name().toLowerCase(Locale.ROOT);
  }
}
