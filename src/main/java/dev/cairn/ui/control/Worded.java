package dev.cairn.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Values of a list by their words; nothing is typed there. */
public final class Worded<T> extends StringConverter<T> {
  private final Function<T, String> word;

  public Worded(Function<T, String> word) {
    this.word = word;
  }

  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : word.apply(value);
  }

  @Override
  public @Nullable T fromString(String text) {
    return null;
  }
}
