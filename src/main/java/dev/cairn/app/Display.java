package dev.cairn.app;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Whether a window can be shown here, and if not, why, in a sentence. */
final class Display {
  private static final String INSTEAD = ", so what it would show follows in text. ";

  private Display() {}

  /** What can be told before the toolkit is tried. */
  static Optional<String> missing(Map<String, String> environment, String system) {
    boolean needsVariable = system.toLowerCase(Locale.ROOT).startsWith("linux");
    return needsVariable && !set(environment, "DISPLAY") && !set(environment, "WAYLAND_DISPLAY")
        ? Optional.of(
            "The window has no display here: neither DISPLAY nor WAYLAND_DISPLAY is set"
                + INSTEAD
                + "Maybe log in to a desktop, or with \"ssh -X\".")
        : Optional.empty();
  }

  private static boolean set(Map<String, String> environment, String variable) {
    return !environment.getOrDefault(variable, "").isBlank();
  }

  /** What the toolkit's own words mean. */
  static String refused(Throwable reason, Map<String, String> environment) {
    String words = String.valueOf(reason.getMessage());
    if (words.contains("DISPLAY")) {
      return "The window cannot be shown on the display \""
          + environment.getOrDefault("DISPLAY", "")
          + "\""
          + INSTEAD
          + "Maybe DISPLAY names one that is gone.";
    }
    if (words.contains("GTK") || words.contains("gtk")) {
      return "The window needs GTK 3, which is not here"
          + INSTEAD
          + "Maybe run: sudo apt-get install libgtk-3-0.";
    }
    return "The window cannot be shown here (" + words + ")" + INSTEAD + "Maybe report it.";
  }

  /** Why pictures cannot be drawn. */
  static String undrawn(Throwable reason) {
    String words = String.valueOf(reason.getMessage());
    return words.contains("pango") || words.contains("freetype") || words.contains("fontconfig")
        ? "No pictures can be drawn without libpangoft2-1.0-0, which is not here. Maybe run: sudo"
            + " apt-get install libpangoft2-1.0-0."
        : "No pictures can be drawn here: " + reason + ".";
  }
}
