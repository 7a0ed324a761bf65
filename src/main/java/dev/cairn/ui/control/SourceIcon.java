package dev.cairn.ui.control;

import dev.cairn.ui.text.Words;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where a value comes from, as a tinted icon; its word is its accessible text. */
public enum SourceIcon {
  TEMPLATE(Feather.LAYOUT, Tone.ACCENT),
  FORMULA(null, Tone.TEAL),
  MODIFIER(Feather.SLIDERS, Tone.WARNING),
  COACH_RULE(Feather.USER_CHECK, Tone.SUCCESS),
  LEARNED(Feather.CPU, Tone.VIOLET),
  PACK_DATA(Feather.PACKAGE, Tone.NEUTRAL),
  FACT(Feather.USER, Tone.NEUTRAL),
  LANGUAGE_MODEL(Feather.TYPE, Tone.PINK);

  private static final Words WORDS = Words.of(SourceIcon.class);
  private static final String FORMULA_SIGN = "ƒx";
  private static final double SIZE = 20;

  private final @Nullable Ikon icon;
  private final Tone tone;

  SourceIcon(@Nullable Ikon icon, Tone tone) {
    this.icon = icon;
    this.tone = tone;
  }

  /** For the word of a source in files: template, formula, modifier, coach_rule, learned. */
  public static SourceIcon of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** "Template", "Formula" and so on. */
  public String word() {
    return WORDS.text("source." + name().toLowerCase(Locale.ROOT));
  }

  public Node node() {
    StackPane field = new StackPane(icon == null ? sign() : new FontIcon(icon));
    field.getStyleClass().addAll("source-icon", tone.styleClass());
    field.setMinSize(SIZE, SIZE);
    field.setPrefSize(SIZE, SIZE);
    field.setMaxSize(SIZE, SIZE);
    field.setAccessibleText(word());
    return field;
  }

  private static Node sign() {
    Text sign = new Text(FORMULA_SIGN);
    sign.getStyleClass().add("formula-sign");
    return sign;
  }
}
