package dev.cairn.ui.prefs;

import dev.cairn.ui.text.Language;
import dev.cairn.ui.text.Units;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

/** What a coach prefers, watched by every pane. */
public final class Setting {
  private final ObjectProperty<Units> units = new SimpleObjectProperty<>(Units.KM_KG);
  private final ObjectProperty<DayOfWeek> weekStart = new SimpleObjectProperty<>(DayOfWeek.MONDAY);
  private final ObjectProperty<Appearance> appearance =
      new SimpleObjectProperty<>(Appearance.SYSTEM);
  private final ObjectProperty<Language> language =
      new SimpleObjectProperty<>(Language.ofSystem(Locale.getDefault()));
  private final ObjectProperty<dev.cairn.model.wording.Language> textLanguage =
      new SimpleObjectProperty<>(dev.cairn.model.wording.Language.ENGLISH);
  private final BooleanProperty decideFirst = new SimpleBooleanProperty();
  private final BooleanProperty autoAdvance = new SimpleBooleanProperty(true);

  private final ObservableSet<String> folded = FXCollections.observableSet(new TreeSet<>());
  private final StringProperty filter = new SimpleStringProperty("");

  /** The same values, watched by nobody. */
  Setting copy() {
    Setting copy = new Setting();
    copy.units.set(units.get());
    copy.weekStart.set(weekStart.get());
    copy.appearance.set(appearance.get());
    copy.language.set(language.get());
    copy.textLanguage.set(textLanguage.get());
    copy.decideFirst.set(decideFirst.get());
    copy.autoAdvance.set(autoAdvance.get());
    copy.folded.addAll(folded);
    copy.filter.set(filter.get());
    return copy;
  }

  public ObjectProperty<Units> units() {
    return units;
  }

  /** Monday, Sunday or Saturday. */
  public ObjectProperty<DayOfWeek> weekStart() {
    return weekStart;
  }

  public ObjectProperty<Appearance> appearance() {
    return appearance;
  }

  /** The language of the window; the system's to begin with, if Cairn speaks it. */
  public ObjectProperty<Language> language() {
    return language;
  }

  /** The language of coaching text, which is the athletes' and not the window's. */
  public ObjectProperty<dev.cairn.model.wording.Language> textLanguage() {
    return textLanguage;
  }

  /** Whether reasons are hidden until the verdict. */
  public BooleanProperty decideFirst() {
    return decideFirst;
  }

  /** Whether the next item follows a verdict by itself. */
  public BooleanProperty autoAdvance() {
    return autoAdvance;
  }

  /** The sections of reasons that are folded away. */
  public ObservableSet<String> folded() {
    return folded;
  }

  /** Which waiting plans are listed, by the word of the filter; empty lists all. */
  public StringProperty filter() {
    return filter;
  }
}
