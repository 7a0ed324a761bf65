package dev.cairn.cli;

import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.Mass;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Loads as somebody types them; never without a unit. */
final class LoadText {
  private static final Pattern FORM = Pattern.compile("([0-9]{1,4}(?:\\.[0-9]{1,3})?)\\s?(kg|lb)");

  private LoadText() {}

  static Mass mass(String text) {
    Matcher load = FORM.matcher(text);
    if (!load.matches()) {
      throw new Stopped(
          Exit.USAGE, "A load is written like 62.5kg or 135lb, not \"" + text + "\".");
    }
    LoadUnit unit = load.group(2).equals("kg") ? LoadUnit.KILOGRAM : LoadUnit.POUND;
    return Mass.of(Double.parseDouble(load.group(1)), unit);
  }
}
