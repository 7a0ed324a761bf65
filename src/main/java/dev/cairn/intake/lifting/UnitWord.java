package dev.cairn.intake.lifting;

import dev.cairn.model.lifting.LoadUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Units of weight as people and programs write them. */
final class UnitWord {
  private static final Pattern TAIL = Pattern.compile("(?:_|[(（]\\s*)([\\p{L}.]+)\\s*[)）]?\\s*$");

  private UnitWord() {}

  static @Nullable LoadUnit of(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "kg", "kgs", "kilo", "kilos", "公斤", "千克" -> LoadUnit.KILOGRAM;
      case "lb", "lbs", "lb.", "lbs.", "pound", "pounds", "磅" -> LoadUnit.POUND;
      default -> null;
    };
  }

  /** The unit behind the name of a column: "Weight (kg)", "weight_lbs". */
  static @Nullable LoadUnit in(String header) {
    Matcher tail = TAIL.matcher(header);
    return tail.find() ? of(tail.group(1)) : null;
  }
}
