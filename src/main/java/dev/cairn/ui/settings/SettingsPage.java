package dev.cairn.ui.settings;

import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.Segments;
import dev.cairn.ui.control.Wrapping;
import dev.cairn.ui.prefs.Appearance;
import dev.cairn.ui.prefs.Preferences;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.shell.Command;
import dev.cairn.ui.shell.FramedPage;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Language;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Words;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Everything a coach can set, in one place, and which file keeps what. */
public final class SettingsPage extends FramedPage {
  private static final Words WORDS = Words.of(SettingsPage.class);
  private static final double WIDEST = 820;
  private static final double NAMES = 150;

  private final Preferences preferences;
  private final Places places;
  private final Supplier<SequencedMap<String, List<Command>>> keys;
  private final Supplier<List<Command>> everywhere;
  private final VBox content = new VBox(14);
  private boolean built;

  /**
   * A page over the preferences, built when it is first shown.
   *
   * @param keys the commands of each page by its name, with the keys that Cairn comes with
   * @param everywhere those of the window
   */
  public SettingsPage(
      Preferences preferences,
      Places places,
      Supplier<SequencedMap<String, List<Command>>> keys,
      Supplier<List<Command>> everywhere) {
    super(() -> WORDS.text("page"), Feather.SETTINGS);
    this.preferences = preferences;
    this.places = places;
    this.keys = keys;
    this.everywhere = everywhere;
    root.getStyleClass().add("settings");
  }

  private void build() {
    Setting setting = preferences.setting();
    content.getStyleClass().add("settings-content");
    content.setMaxWidth(WIDEST);
    content.getChildren().setAll(reading(setting), reviewing(setting), places());
    VBox lists = new VBox(14);
    List<Command> window = everywhere.get();
    keys.get()
        .forEach((name, commands) ->
            lists
                .getChildren()
                .add(
                    Card.of(
                        WORDS.text("keys.title", name),
                        WORDS.text("keys.note"),
                        new KeyList(commands, window, preferences.keys()).node())));
    lists
        .getChildren()
        .add(
            Card.of(
                WORDS.text("keys.everywhere"),
                WORDS.text("keys.note"),
                new KeyList(window, List.of(), preferences.keys()).node()));
    content.getChildren().add(lists);
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("pane-scroll");
    root.setCenter(scroll);
  }

  private Node reading(Setting setting) {
    VBox lines = new VBox(10);
    lines.getStyleClass().add("settings-lines");
    lines
        .getChildren()
        .addAll(
            line(
                "appearance",
                new Segments<>(
                    List.of(Appearance.values()),
                    one -> WORDS.text("appearance." + word(one)),
                    one -> WORDS.text("appearance." + word(one)),
                    setting.appearance())),
            line(
                "language",
                new Segments<>(
                    Language.offered(), Language::label, Language::label, setting.language())),
            line(
                "units",
                new Segments<>(
                    List.of(Units.values()),
                    Units::label,
                    one -> WORDS.text("units." + one.distance()),
                    setting.units())),
            line(
                "week",
                new Segments<>(
                    List.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, DayOfWeek.SATURDAY),
                    Dates::spoken,
                    Dates::spoken,
                    setting.weekStart())));
    return Card.of(WORDS.text("reading"), WORDS.text("reading.sub"), lines);
  }

  private Node reviewing(Setting setting) {
    VBox lines = new VBox(10);
    lines.getStyleClass().add("settings-lines");
    lines
        .getChildren()
        .addAll(
            choice("decide-first", setting.decideFirst()),
            choice("auto-advance", setting.autoAdvance()));
    return Card.of(WORDS.text("reviewing"), "", lines);
  }

  private static Node choice(String id, BooleanProperty value) {
    CheckBox box = new CheckBox(WORDS.text("choice." + id));
    box.setId("setting-" + id);
    Wrapping.of(box);
    box.selectedProperty().bindBidirectional(value);
    return new VBox(2, box, Card.quiet(WORDS.text("choice." + id + ".sub")));
  }

  private Node places() {
    VBox lines = new VBox(8);
    lines.getStyleClass().add("settings-lines");
    Path folder = places.workspace().orElse(null);
    if (folder == null) {
      lines.getChildren().add(Card.words(WORDS.text("places.usual")));
    } else {
      lines.getChildren().add(place("places.folder", folder));
      lines.getChildren().add(place("places.database", folder.resolve("cairn.db")));
      lines.getChildren().add(place("places.key", folder.resolve("signing-key.txt")));
      lines.getChildren().add(place("places.window", folder.resolve("window.json")));
      lines.getChildren().add(place("places.drafts", folder.resolve("drafts.json")));
    }
    return Card.of(WORDS.text("places"), WORDS.text("places.sub"), lines);
  }

  private static Node place(String key, Path file) {
    Label path = Card.words(file.toString());
    path.getStyleClass().add("mono");
    return new VBox(1, path, Card.quiet(WORDS.text(key)));
  }

  private static Node line(String key, Node control) {
    Label name = new Label(WORDS.text(key));
    name.setMinWidth(NAMES);
    name.setPrefWidth(NAMES);
    name.setMinHeight(Region.USE_PREF_SIZE);
    HBox line = new HBox(10, name, control);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private static String word(Appearance one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public List<Node> panes() {
    return List.of(content);
  }

  @Override
  public List<Command> commands() {
    return List.of();
  }

  @Override
  public List<Command> destinations() {
    return List.of();
  }

  @Override
  public boolean apart() {
    return true;
  }

  @Override
  public void shown() {
    if (!built) {
      built = true;
      build();
    }
  }
}
