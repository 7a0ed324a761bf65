package dev.cairn.model.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts with places for values, of the words.properties that lies beside a class. */
public final class Phrases {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;
  private final Locale locale;

  public Phrases(Class<?> beside, Language language) {
    this.locale = language.locale();
    this.bundle =
        ResourceBundle.getBundle(
            beside.getPackageName() + ".words", locale, beside.getClassLoader(), NO_FALLBACK);
  }

  public boolean knows(String key) {
    return bundle.containsKey(key);
  }

  public String text(String key) {
    return bundle.getString(key);
  }

  public String text(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }
}
