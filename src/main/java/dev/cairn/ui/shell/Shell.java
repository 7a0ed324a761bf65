package dev.cairn.ui.shell;

import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.text.Language;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The frame round all pages. */
public final class Shell {
  private static final Words WORDS = Words.of(Shell.class);
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

  /** Below it words give way to icons. */
  public static final double NARROW_BELOW = 1366;

  /** Below it, as at 200 %, only what is needed stays. */
  public static final double TIGHT_BELOW = 900;

  private final List<Page> pages;
  private final ShellModel model;
  private final Setting setting;
  private final Steps steps;
  private final Keymap keymap;
  private final ObjectProperty<Page> current;
  private final StackPane root = new StackPane();
  private final BorderPane frame = new BorderPane();
  private final Overlay overlay = new Overlay();
  private final FocusRing ring = new FocusRing();
  private final Toasts toasts;
  private final Rail rail;
  private final TopBar top;
  private final StatusBar status;
  private final Panes panes;

  /**
   * A frame that shows the first page.
   *
   * @param pages at least one
   */
  public Shell(List<Page> pages, ShellModel model, Setting setting, Steps steps, Keymap keymap) {
    this.pages = List.copyOf(pages);
    this.model = model;
    this.setting = setting;
    this.steps = steps;
    this.keymap = keymap;
    this.current = new SimpleObjectProperty<>(pages.getFirst());
    this.toasts = new Toasts(model);
    this.rail = new Rail(this.pages, current);
    this.top = new TopBar(model, setting, current, steps, this::openPalette);
    this.status = new StatusBar(model, setting, this::openKeySheet);
    this.panes = new Panes(this::allPanes);
    frame.setTop(top);
    frame.setLeft(rail);
    frame.setBottom(status);
    current.subscribe(page -> frame.setCenter(page.root()));
    root.getStyleClass().add("shell");
    root.getChildren().addAll(frame, toasts, overlay, ring);
    root.widthProperty().subscribe(width -> fold(width.doubleValue()));
    root.sceneProperty().subscribe(this::listen);
  }

  public Parent root() {
    return root;
  }

  public Toasts toasts() {
    return toasts;
  }

  public Overlay overlay() {
    return overlay;
  }

  /** Shows the page of a kind. */
  public void show(Class<? extends Page> kind) {
    pages.stream().filter(page -> page.kind().equals(kind)).findFirst().ifPresent(current::set);
  }

  /** The page that is shown. */
  public ObjectProperty<Page> current() {
    return current;
  }

  public void openPalette() {
    Map<String, Command> entries = new LinkedHashMap<>();
    commands().forEach(entry -> entries.putIfAbsent(entry.id(), entry));
    pages.forEach(
        page -> page.destinations().forEach(entry -> entries.putIfAbsent(entry.id(), entry)));
    Palette palette = new Palette(List.copyOf(entries.values()), overlay::close);
    overlay.show(palette, Pos.TOP_CENTER, palette.field());
  }

  public void openKeySheet() {
    KeySheet sheet =
        new KeySheet(
            current.get().name(),
            keymap.apply(current.get().commands()),
            keymap.apply(everywhere()),
            overlay::close);
    overlay.show(sheet, Pos.CENTER, sheet.first());
  }

  /** What can be done on every page, with the keys that Cairn comes with. */
  public List<Command> everywhereUsual() {
    return everywhere();
  }

  /** Runs a command of the page or of the window by its id; whether it could be run. */
  public boolean run(String id) {
    return commands().stream()
        .filter(command -> command.id().equals(id))
        .findFirst()
        .map(Command::run)
        .orElse(false);
  }

  private void fold(double width) {
    boolean known = width > 0;
    boolean narrow = known && width < NARROW_BELOW;
    boolean tight = known && width < TIGHT_BELOW;
    root.pseudoClassStateChanged(NARROW, narrow);
    root.pseudoClassStateChanged(TIGHT, tight);
    rail.fold(narrow);
    top.fold(tight);
    status.fold(narrow, tight);
  }

  private void listen(Scene scene) {
    if (scene != null) {
      new Keyboard(this::commands, overlay.open()::get).listen(scene);
      ring.follow(scene);
    }
  }

  private List<Node> allPanes() {
    List<Node> all = new ArrayList<>(List.of((Node) rail));
    all.addAll(current.get().panes());
    all.add(top);
    all.add(status);
    return all;
  }

  /** A page's own keys go before those of the whole window. */
  private List<Command> commands() {
    List<Command> all = new ArrayList<>(current.get().commands());
    all.addAll(everywhere());
    return keymap.apply(all);
  }

  private List<Command> everywhere() {
    List<Command> all = new ArrayList<>();
    all.add(command("palette", "Shortcut+K", this::openPalette));
    all.add(command("undo", "Shortcut+Z", steps::undo).when(() -> there(model.undo())));
    all.add(command("redo", "Shortcut+Shift+Z", steps::redo).when(() -> there(model.redo())));
    all.add(command("keys", "?", this::openKeySheet));
    all.add(command("next-pane", "F6", () -> jump(1)));
    all.add(command("previous-pane", "Shift+F6", () -> jump(-1)));
    all.add(command("units", "Shortcut+U", this::otherUnits));
    Language.offered().stream()
        .filter(language -> language != setting.language().get())
        .forEach(language -> all.add(languageCommand(language)));
    all.add(
        command("again", null, () -> model.again().get().run())
            .when(() -> !model.readOnly().get().isEmpty()));
    all.add(command("quit", "Shortcut+Q", () -> root.getScene().getWindow().hide()));
    for (Page page : pages) {
      if (!page.equals(current.get())) {
        all.add(
            Command.of(
                "go." + word(page), WORDS.text("go", page.name()), null, () -> current.set(page)));
      }
    }
    return all;
  }

  private Command languageCommand(Language language) {
    return Command.of(
        "window.language-" + language.code(),
        WORDS.text("command.language", language.label()),
        null,
        () -> setting.language().set(language));
  }

  private static Command command(String id, @Nullable String key, Runnable action) {
    return Command.of("window." + id, WORDS.text("command." + id), key, action);
  }

  /** The same in every language. */
  private static String word(Page page) {
    return page.kind().getSimpleName().replace("Page", "");
  }

  private static boolean there(ObservableStringValue step) {
    return !step.get().isEmpty();
  }

  private void jump(int direction) {
    panes.jump(root.getScene(), direction);
  }

  private void otherUnits() {
    setting.units().set(setting.units().get() == Units.KM_KG ? Units.MI_LB : Units.KM_KG);
  }
}
