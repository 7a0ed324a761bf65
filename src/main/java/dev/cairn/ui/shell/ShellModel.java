package dev.cairn.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the frame shows round every page. */
public final class ShellModel {
  public static final long UNKNOWN = -1;

  private final StringProperty undo = new SimpleStringProperty("");
  private final StringProperty redo = new SimpleStringProperty("");
  private final StringProperty coach = new SimpleStringProperty("");
  private final StringProperty message = new SimpleStringProperty("");
  private final BooleanProperty dark = new SimpleBooleanProperty();
  private final ObjectProperty<Saving> saving = new SimpleObjectProperty<>(Saving.SAVED);
  private final ObjectProperty<Chain> chain =
      new SimpleObjectProperty<>(new Chain(Chain.State.UNCHECKED, 0));
  private final ObjectProperty<Versions> versions = new SimpleObjectProperty<>(Versions.unknown());
  private final StringProperty readOnly = new SimpleStringProperty("");
  private final ObjectProperty<Runnable> again = new SimpleObjectProperty<>(() -> {});
  private final LongProperty sentToday = new SimpleLongProperty();

  /** The step that undo would take back, such as "approve Luca"; empty when there is none. */
  public StringProperty undo() {
    return undo;
  }

  /** The step that redo would do again; empty when there is none. */
  public StringProperty redo() {
    return redo;
  }

  public StringProperty coach() {
    return coach;
  }

  /** What a toast said last, for those who missed it. */
  public StringProperty message() {
    return message;
  }

  public BooleanProperty dark() {
    return dark;
  }

  public ObjectProperty<Saving> saving() {
    return saving;
  }

  /** Why nothing can be changed, in a sentence; empty when it can. */
  public StringProperty readOnly() {
    return readOnly;
  }

  /** Opens the workspace anew. */
  public ObjectProperty<Runnable> again() {
    return again;
  }

  public ObjectProperty<Chain> chain() {
    return chain;
  }

  public ObjectProperty<Versions> versions() {
    return versions;
  }

  /** How many messages left this machine today; less than nothing when it is not known. */
  public LongProperty sentToday() {
    return sentToday;
  }
}
