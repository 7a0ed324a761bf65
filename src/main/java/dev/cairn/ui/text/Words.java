package dev.cairn.ui.text;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * The texts of a package of the window, each by its key, from {@code words.properties} in it and
 * its translations. Which language is asked for is looked up at each call.
 */
public final class Words {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final String name;
  private final ClassLoader loader;
  private volatile Spoken last;

  private record Spoken(Language language, ResourceBundle bundle) {}

  private Words(String name, ClassLoader loader) {
    this.name = name;
    this.loader = loader;
    this.last = spoken(Language.now());
  }

  /** The texts that lie beside a class. */
  public static Words of(Class<?> place) {
    return new Words(place.getPackageName() + ".words", place.getClassLoader());
  }

  private Spoken now() {
    Language language = Language.now();
    Spoken known = last;
    if (known.language() == language) {
      return known;
    }
    Spoken other = spoken(language);
    last = other;
    return other;
  }

  private Spoken spoken(Language language) {
    return new Spoken(
        language, ResourceBundle.getBundle(name, language.locale(), loader, NO_FALLBACK));
  }

  public String text(String key) {
    Spoken now = now();
    return said(now, key);
  }

  /** A text as it is written down where it stays, whatever language is spoken. */
  public String kept(String key) {
    return spoken(Language.ENGLISH).bundle().getString(key);
  }

  /** A text with places for values: {@code {0}}, {@code {1,number}}, {@code {0,choice,...}}. */
  public String text(String key, Object... values) {
    Spoken now = now();
    return new MessageFormat(said(now, key), now.language().locale()).format(values);
  }

  private static String said(Spoken now, String key) {
    String text = now.bundle().getString(key);
    return now.language() == Language.PSEUDO ? Pseudo.of(text) : text;
  }

  public boolean has(String key) {
    return now().bundle().containsKey(key);
  }
}
