package dev.cairn.ui.shell;

import java.util.List;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/** A screen with an entry in the rail. */
public interface Page {
  /** As the rail and the breadcrumb name it. */
  String name();

  Ikon icon();

  /** How many things wait there; 0 shows no badge. */
  ObservableIntegerValue waiting();

  /** What is open on it, for the breadcrumb. */
  ObservableStringValue subject();

  Node root();

  /** Its panes from left to right, for F6. */
  List<Node> panes();

  /** What can be done there, for keys, the palette and the key sheet. */
  List<Command> commands();

  /** Athletes, places and other things that the palette can go to. */
  List<Command> destinations();

  /** Whether it stands apart from the others, at the end of the rail. */
  default boolean apart() {
    return false;
  }

  /** Its kind, by which others ask for it. */
  default Class<? extends Page> kind() {
    return getClass();
  }

  /** It was brought to the front. */
  default void shown() {}

  /** Something changed elsewhere: on another page, or a step was taken back. */
  default void refresh() {}

  /** Who hears what was done here. */
  default void heardBy(Hearer hearer) {}

  /** Hears what was done on a page. */
  interface Hearer {
    /** A step was done that can be taken back. */
    void did(String sentence);

    /** Something was done that nothing takes back. */
    void told(String sentence);

    /** The workspace is not what it was. */
    void changed();
  }
}
