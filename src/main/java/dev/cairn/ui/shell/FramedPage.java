package dev.cairn.ui.shell;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.Ikon;

/** A page in a frame, with what the rail and the breadcrumb tell of it. */
public abstract class FramedPage implements Page {
  protected final BorderPane root = new BorderPane();
  protected final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
  protected final ReadOnlyStringWrapper subject = new ReadOnlyStringWrapper("");

  private final Supplier<String> name;
  private final Ikon icon;

  protected FramedPage(Supplier<String> name, Ikon icon) {
    this.name = name;
    this.icon = icon;
  }

  @Override
  public final String name() {
    return name.get();
  }

  @Override
  public final Ikon icon() {
    return icon;
  }

  @Override
  public final ObservableIntegerValue waiting() {
    return waiting.getReadOnlyProperty();
  }

  @Override
  public final ObservableStringValue subject() {
    return subject.getReadOnlyProperty();
  }

  @Override
  public final Node root() {
    return root;
  }
}
