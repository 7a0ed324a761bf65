package dev.cairn.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/** A page that is built when somebody first looks at it, so that the first window need not wait. */
public final class LaterPage<P extends Page> implements Page {
  private final Class<P> kind;
  private final Supplier<String> title;
  private final Ikon icon;
  private final Supplier<P> maker;
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
  private final ReadOnlyStringWrapper subject = new ReadOnlyStringWrapper("");
  private @Nullable Hearer hearer;
  private @Nullable P made;

  /**
   * A page to come.
   *
   * @param title as the page itself names itself, in the language of the moment
   */
  public LaterPage(Class<P> kind, Supplier<String> title, Ikon icon, Supplier<P> maker) {
    this.kind = kind;
    this.title = title;
    this.icon = icon;
    this.maker = maker;
  }

  private P page() {
    P known = made;
    if (known != null) {
      return known;
    }
    P page = maker.get();
    made = page;
    waiting.bind(page.waiting());
    subject.bind(page.subject());
    Hearer listening = hearer;
    if (listening != null) {
      page.heardBy(listening);
    }
    return page;
  }

  @Override
  public String name() {
    return title.get();
  }

  @Override
  public Ikon icon() {
    return icon;
  }

  @Override
  public ObservableIntegerValue waiting() {
    return waiting.getReadOnlyProperty();
  }

  @Override
  public ObservableStringValue subject() {
    return subject.getReadOnlyProperty();
  }

  @Override
  public Node root() {
    return page().root();
  }

  @Override
  public List<Node> panes() {
    return page().panes();
  }

  @Override
  public List<Command> commands() {
    return page().commands();
  }

  /** Places of a page that nobody looked at yet are not offered. */
  @Override
  public List<Command> destinations() {
    P known = made;
    return known == null ? List.of() : known.destinations();
  }

  @Override
  public Class<? extends Page> kind() {
    return kind;
  }

  @Override
  public void shown() {
    page().shown();
  }

  @Override
  public void refresh() {
    P known = made;
    if (known != null) {
      known.refresh();
    }
  }

  @Override
  public void heardBy(Hearer listening) {
    hearer = listening;
    P known = made;
    if (known != null) {
      known.heardBy(listening);
    }
  }
}
