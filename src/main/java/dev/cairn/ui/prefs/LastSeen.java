package dev.cairn.ui.prefs;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Where a coach was: the window, the athlete, the place in the plan. */
public final class LastSeen {
  private final ObjectProperty<@Nullable WindowPlace> window = new SimpleObjectProperty<>();
  private final StringProperty athlete = new SimpleStringProperty("");
  private final StringProperty place = new SimpleStringProperty("");

  /** Null before the window was ever closed. */
  public ObjectProperty<@Nullable WindowPlace> window() {
    return window;
  }

  /** The id of the athlete who was open; empty when nobody was. */
  public StringProperty athlete() {
    return athlete;
  }

  /** What was selected in the plan, such as "week/9/total"; empty when nothing was. */
  public StringProperty place() {
    return place;
  }
}
