package dev.cairn.ui.shell;

import atlantafx.base.theme.Styles;
import dev.cairn.ui.control.Elided;
import dev.cairn.ui.control.KeyCap;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.text.Language;
import dev.cairn.ui.text.Words;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be relied on: what is saved, the ledger, the versions, what left this machine. */
final class StatusBar extends HBox {
  private static final Words WORDS = Words.of(StatusBar.class);

  /** In the order in which a click goes through them. */
  private static final List<DayOfWeek> STARTS =
      List.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, DayOfWeek.SATURDAY);

  /** A message may not push away what can be relied on. */
  private static final double MESSAGE = 300;

  private final Label versions = new Label();
  private final Label pack = new Label();
  private final Button language = new Button();
  private final Label sent = item(Feather.CLOUD_OFF);

  StatusBar(ShellModel model, Setting setting, Runnable keys) {
    getStyleClass().add("status-bar");
    language(setting);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren()
        .addAll(
            saving(model),
            again(model),
            chain(model),
            versions(model),
            pack,
            message(model),
            space,
            sent(model),
            language,
            weekStart(setting),
            keys(keys));
  }

  void fold(boolean narrow, boolean tight) {
    shown(versions, !narrow);
    shown(pack, !tight);
    shown(sent, !tight);
    shown(language, !tight);
  }

  private static void shown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private static Node saving(ShellModel model) {
    Label label = Elided.of(item(Feather.CHECK_CIRCLE));
    model
        .saving()
        .subscribe(now -> {
          label.setText(WORDS.text("saving." + word(now)));
          mark(label, now == Saving.SAVED ? Feather.CHECK_CIRCLE : Feather.ALERT_CIRCLE, tone(now));
        });
    return label;
  }

  /** Whoever may only read can try to write again, as when the other window is closed. */
  private static Node again(ShellModel model) {
    Button button = new Button(WORDS.text("again"));
    button.setId("try-again");
    button.getStyleClass().addAll(Styles.FLAT, "status-button");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> model.again().get().run());
    model
        .readOnly()
        .subscribe(why -> {
          button.setAccessibleText(WORDS.text("again.spoken", why));
          button.setTooltip(why.isEmpty() ? null : new Tooltip(why));
        });
    model.saving().subscribe(now -> shown(button, now == Saving.READ_ONLY || now == Saving.CLOSED));
    return button;
  }

  private static String tone(Saving now) {
    return switch (now) {
      case SAVED -> "good";
      case BUSY -> "plain";
      case READ_ONLY -> "odd";
      case CLOSED, FAILED -> "bad";
    };
  }

  private static Node chain(ShellModel model) {
    Label label = item(Feather.SHIELD);
    model
        .chain()
        .subscribe(now -> {
          label.setText(WORDS.text("chain." + word(now.state()), now.entries()));
          mark(
              label,
              now.state() == Chain.State.BROKEN ? Feather.ALERT_OCTAGON : Feather.SHIELD,
              switch (now.state()) {
                case VERIFIED -> "good";
                case UNCHECKED -> "plain";
                case BROKEN -> "bad";
              });
        });
    return label;
  }

  private Node versions(ShellModel model) {
    plain(versions);
    plain(pack);
    model
        .versions()
        .subscribe(now -> {
          versions.setText(now.engine().isEmpty() ? "" : WORDS.text("engine", now.engine()));
          pack.setText(now.pack().isEmpty() ? "" : WORDS.text("pack", now.pack(), now.shortHash()));
          pack.setAccessibleText(WORDS.text("pack", now.pack(), now.packHash()));
        });
    return versions;
  }

  private static Node message(ShellModel model) {
    Label label = new Label();
    plain(label);
    label.getStyleClass().addAll("message", "may-elide");
    label.setMaxWidth(MESSAGE);
    label.textProperty().bind(model.message());
    label.accessibleTextProperty().bind(model.message());
    label.setMinWidth(0);
    return label;
  }

  private Node sent(ShellModel model) {
    model.sentToday().subscribe(now -> sent.setText(WORDS.text("sent", now.longValue())));
    return sent;
  }

  private static Node weekStart(Setting setting) {
    Button button = new Button();
    button.setId("week-start");
    button.getStyleClass().addAll(Styles.FLAT, "status-button");
    setting
        .weekStart()
        .subscribe(day -> {
          String name = WORDS.text("day." + word(day));
          button.setText(WORDS.text("week", name));
          button.setAccessibleText(WORDS.text("week.spoken", name));
        });
    button.setOnAction(event -> setting.weekStart().set(next(setting.weekStart().get())));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private void language(Setting setting) {
    language.setId("language");
    language.getStyleClass().addAll(Styles.FLAT, "status-button");
    setting
        .language()
        .subscribe(now -> {
          language.setText(now.label());
          language.setAccessibleText(WORDS.text("language.spoken", now.label()));
        });
    language.setOnAction(event -> setting.language().set(next(setting.language().get())));
    language.setMinWidth(USE_PREF_SIZE);
  }

  static Language next(Language language) {
    List<Language> offered = Language.offered();
    return offered.get((offered.indexOf(language) + 1) % offered.size());
  }

  static DayOfWeek next(DayOfWeek start) {
    return STARTS.get((STARTS.indexOf(start) + 1) % STARTS.size());
  }

  private static Node keys(Runnable keys) {
    Button button = new Button(WORDS.text("keys"), new KeyCap("?"));
    button.setId("keys");
    button.getStyleClass().addAll(Styles.FLAT, "status-button");
    button.setAccessibleText(WORDS.text("keys.spoken"));
    button.setOnAction(event -> keys.run());
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private static Label item(Feather icon) {
    Label label = new Label("", new FontIcon(icon));
    plain(label);
    return label;
  }

  private static void plain(Label label) {
    label.getStyleClass().add("status-item");
    label.setMinWidth(USE_PREF_SIZE);
  }

  private static void mark(Label label, Feather icon, String tone) {
    label.setGraphic(new FontIcon(icon));
    label.getStyleClass().removeAll("good", "plain", "odd", "bad");
    label.getStyleClass().add(tone);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
