package dev.cairn.outgo.sheet;

import dev.cairn.model.wording.Language;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The few words that stand beside a plan on paper. */
public final class Terms {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;
  private final Locale locale;

  public Terms(Language language) {
    this.locale = language.locale();
    this.bundle =
        ResourceBundle.getBundle(
            Terms.class.getPackageName() + ".words",
            locale,
            Terms.class.getClassLoader(),
            NO_FALLBACK);
  }

  public String text(String key) {
    return bundle.getString(key);
  }

  public String text(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }
}
