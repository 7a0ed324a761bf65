package dev.cairn.ui.elicit;

import dev.cairn.pack.meeting.Bilingual;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A text in both languages, being typed; what is left out is said in the other one. */
record Both(StringProperty english, StringProperty german) {
  static Both of(@Nullable Bilingual known) {
    return new Both(
        new SimpleStringProperty(known == null ? "" : known.english()),
        new SimpleStringProperty(known == null ? "" : known.german()));
  }

  /** Empty where nothing is typed. */
  Optional<Bilingual> text() {
    String one = english.get().strip();
    String other = german.get().strip();
    return one.isEmpty() && other.isEmpty()
        ? Optional.empty()
        : Optional.of(new Bilingual(one.isEmpty() ? other : one, other.isEmpty() ? one : other));
  }
}
