package dev.cairn.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Dresses scenes: a theme for all, the colours of Cairn, a small sheet for each control. */
public final class Look {
  private static final List<String> FONTS =
      List.of(
          "Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf", "JetBrainsMono-Regular.ttf");

  /** Relative to the window's package; a control's sheet lies beside it. */
  private static final List<String> SHEETS =
      List.of(
          "theme/window.css",
          "control/control.css",
          "shell/shell.css",
          "calendar/calendar.css",
          "compare/compare.css",
          "why/why.css",
          "review/review.css",
          "athletes/athletes.css",
          "modify/modify.css",
          "strength/strength.css",
          "models/models.css",
          "audit/audit.css",
          "settings/settings.css",
          "wording/wording.css",
          "rules/rules.css",
          "elicit/elicit.css",
          "learning/learning.css");

  private Look() {}

  /** A font that Cairn comes with, by the name of its file; whoever opens it closes it. */
  public static InputStream font(String name) {
    InputStream file = Look.class.getResourceAsStream("font/" + name);
    if (file == null) {
      throw new IllegalStateException("The font " + name + " cannot be read");
    }
    return file;
  }

  /** Before the first scene is dressed. */
  public static void loadFonts() {
    for (String name : FONTS) {
      try (InputStream file = Look.class.getResourceAsStream("font/" + name)) {
        if (Font.loadFont(file, 13) == null) {
          throw new IllegalStateException("The font " + name + " cannot be read");
        }
      } catch (IOException lost) {
        throw new UncheckedIOException(lost);
      }
    }
  }

  /** All windows share the theme; scenes have the colours that go with it. */
  public static void dress(Scene scene, boolean dark) {
    theme(dark);
    List<String> sheets = new ArrayList<>();
    sheets.add(sheet(dark ? "theme/dark.css" : "theme/light.css"));
    SHEETS.forEach(name -> sheets.add(sheet(name)));
    if (!scene.getStylesheets().equals(sheets)) {
      scene.getStylesheets().setAll(sheets);
    }
  }

  static void theme(boolean dark) {
    Application.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
  }

  private static String sheet(String name) {
    return "/dev/cairn/ui/" + name;
  }
}
