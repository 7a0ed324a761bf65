package dev.cairn.ui.shell;

import atlantafx.base.theme.Styles;
import dev.cairn.ui.control.Elided;
import dev.cairn.ui.control.IconButton;
import dev.cairn.ui.control.KeyCap;
import dev.cairn.ui.control.Pill;
import dev.cairn.ui.control.Segments;
import dev.cairn.ui.prefs.Appearance;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where one is, the palette, undo, units and theme. */
final class TopBar extends HBox {
  private static final double COACH = 170;
  private static final Words WORDS = Words.of(TopBar.class);

  private final ShellModel model;
  private final Setting setting;
  private final Button undo;
  private final Button search;
  private final Node searchText;

  /** What goes first where there is no room. */
  private final List<Node> spare = new ArrayList<>();

  TopBar(
      ShellModel model,
      Setting setting,
      ObservableValue<Page> page,
      Steps steps,
      Runnable palette) {
    this.model = model;
    this.setting = setting;
    getStyleClass().add("top-bar");
    Label hint = Elided.of(new Label(WORDS.text("search"), new FontIcon(Feather.SEARCH)));
    hint.getStyleClass().add("search-hint");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox text = new HBox(8, hint, gap, KeyCap.all(KeyCombination.valueOf("Shortcut+K")));
    text.getStyleClass().add("search-text");
    this.searchText = text;
    this.search = search(palette);
    this.undo = undo(steps);
    getChildren()
        .addAll(
            place(page),
            stretch(),
            search,
            stretch(),
            undo,
            redo(steps),
            units(),
            theme(),
            coach());
  }

  /** Words go where there is little room; icons with names stay. */
  void fold(boolean tight) {
    search.setGraphic(tight ? new FontIcon(Feather.SEARCH) : searchText);
    spare.forEach(node -> {
      node.setVisible(!tight);
      node.setManaged(!tight);
    });
    undo.setContentDisplay(tight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
  }

  private Node place(ObservableValue<Page> page) {
    StackPane logo = new StackPane(new Logo());
    logo.getStyleClass().add("logo");
    Label name = new Label(WORDS.text("cairn"));
    name.getStyleClass().addAll("crumb-name", "semibold");
    Label where = new Label();
    where.getStyleClass().addAll("crumb-page", "semibold");
    where.textProperty().bind(page.map(Page::name));
    Label next = new Label("›");
    Label subject = new Label();
    subject.getStyleClass().addAll("crumb-subject", "may-elide");
    subject.accessibleTextProperty().bind(subject.textProperty());
    subject.textProperty().bind(page.flatMap(Page::subject).orElse(""));
    Elided.of(subject);
    next.visibleProperty().bind(subject.textProperty().isNotEmpty());
    Label slash = new Label("/");
    slash.getStyleClass().add("crumb-mark");
    spare.addAll(List.of(name, slash));
    next.getStyleClass().add("crumb-mark");
    HBox crumbs = new HBox(8, logo, name, slash, where, next, subject);
    crumbs.getStyleClass().add("crumbs");
    List.of(name, slash, where, next).forEach(part -> part.setMinWidth(USE_PREF_SIZE));
    return crumbs;
  }

  private Button search(Runnable palette) {
    Button button = new Button();
    button.setId("search");
    button.getStyleClass().add("search-button");
    button.setGraphic(searchText);
    button.setAccessibleText(WORDS.text("search.spoken"));
    button.setOnAction(event -> palette.run());
    return button;
  }

  private Button undo(Steps steps) {
    Button button = new Button("", new FontIcon(Feather.CORNER_UP_LEFT));
    button.setId("undo");
    button.getStyleClass().addAll(Styles.FLAT, "undo", "may-elide");
    button.textProperty().bind(undoText());
    button.accessibleTextProperty().bind(undoText());
    Elided.of(button);
    button.disableProperty().bind(model.undo().isEmpty());
    button.setOnAction(event -> steps.undo());
    return button;
  }

  private ObservableValue<String> undoText() {
    return Bindings.createStringBinding(
        () ->
            model.undo().get().isEmpty()
                ? WORDS.text("undo")
                : WORDS.text("undo.step", model.undo().get()),
        model.undo());
  }

  private Node redo(Steps steps) {
    IconButton button = new IconButton(Feather.CORNER_UP_RIGHT, WORDS.text("redo"), steps::redo);
    button.setId("redo");
    button.disableProperty().bind(model.redo().isEmpty());
    model
        .redo()
        .addListener((observed, before, now) ->
            button.named(now.isEmpty() ? WORDS.text("redo") : WORDS.text("redo.step", now)));
    return button;
  }

  private Node units() {
    Segments<Units> units =
        new Segments<>(
            List.of(Units.values()),
            Units::label,
            value -> WORDS.text("units." + value.distance()),
            setting.units());
    units.setId("units");
    return units;
  }

  private Node theme() {
    IconButton button =
        new IconButton(
            Feather.MOON,
            WORDS.text("theme.dark"),
            () ->
                setting.appearance().set(model.dark().get() ? Appearance.LIGHT : Appearance.DARK));
    button.setId("theme");
    model
        .dark()
        .subscribe(dark -> {
          button.show(dark ? Feather.SUN : Feather.MOON);
          button.named(WORDS.text(dark ? "theme.light" : "theme.dark"));
        });
    return button;
  }

  private Node coach() {
    Pill pill = new Pill(Feather.USER, "");
    pill.getStyleClass().add("coach");
    pill.textProperty().bind(model.coach());
    Elided.of(pill).setMaxWidth(COACH);
    spare.add(pill);
    return pill;
  }

  private static Region stretch() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }
}
