package dev.cairn.ui.theme;

import dev.cairn.ui.prefs.Appearance;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/** Keeps a scene light or dark, as a coach chose or as the system has it at the moment. */
public final class Dressing {
  private final Scene scene;
  private final BooleanBinding wanted;

  /**
   * Dresses a scene for as long as it lives.
   *
   * @param dark told how it is dressed
   */
  public static void of(Scene scene, ObservableValue<Appearance> appearance, BooleanProperty dark) {
    // A binding is forgotten by what it watches unless somebody holds it.
    scene.getProperties().put(Dressing.class, new Dressing(scene, appearance, dark));
  }

  /**
   * Puts the theme on before there is any control, or each would wear the toolkit's own first;
   * whether it is dark.
   */
  public static boolean first(Appearance appearance) {
    boolean dark = dark(appearance);
    Look.theme(dark);
    return dark;
  }

  private Dressing(Scene scene, ObservableValue<Appearance> appearance, BooleanProperty dark) {
    this.scene = scene;
    this.wanted =
        Bindings.createBooleanBinding(
            () -> dark(appearance.getValue()),
            appearance,
            Platform.getPreferences().colorSchemeProperty());
    dress(dark);
    wanted.addListener((observed, before, now) -> dress(dark));
  }

  private void dress(BooleanProperty dark) {
    Look.dress(scene, wanted.get());
    dark.set(wanted.get());
  }

  private static boolean dark(Appearance appearance) {
    return switch (appearance) {
      case LIGHT -> false;
      case DARK -> true;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    };
  }
}
