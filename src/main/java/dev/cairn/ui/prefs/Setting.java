package dev.cairn.ui.prefs;

import dev.cairn.ui.text.Units;
import java.time.DayOfWeek;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What a coach prefers, watched by every pane. */
public final class Setting {
  private final ObjectProperty<Units> units = new SimpleObjectProperty<>(Units.KM_KG);
  private final ObjectProperty<DayOfWeek> weekStart = new SimpleObjectProperty<>(DayOfWeek.MONDAY);
  private final ObjectProperty<Appearance> appearance =
      new SimpleObjectProperty<>(Appearance.SYSTEM);
  private final BooleanProperty decideFirst = new SimpleBooleanProperty();
  private final BooleanProperty autoAdvance = new SimpleBooleanProperty(true);

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

  /** Whether reasons are hidden until the verdict. */
  public BooleanProperty decideFirst() {
    return decideFirst;
  }

  /** Whether the next item follows a verdict by itself. */
  public BooleanProperty autoAdvance() {
    return autoAdvance;
  }
}
