package dev.cairn.ui.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of a package of the window, each by its key, from {@code words.properties} in it. */
public final class Words {
  private final ResourceBundle bundle;
  private final Locale language;

  private Words(ResourceBundle bundle, Locale language) {
    this.bundle = bundle;
    this.language = language;
  }

  /** The texts that lie beside a class, in the language of this run. */
  public static Words of(Class<?> place) {
    Locale language = Locale.ENGLISH;
    String name = place.getPackageName() + ".words";
    return new Words(
        ResourceBundle.getBundle(name, language, place.getClassLoader(), NO_FALLBACK), language);
  }

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  public String text(String key) {
    return bundle.getString(key);
  }

  /** A text with places for values: {@code {0}}, {@code {1,number}}, {@code {0,choice,...}}. */
  public String text(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), language).format(values);
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
