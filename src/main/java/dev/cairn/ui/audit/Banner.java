package dev.cairn.ui.audit;

import dev.cairn.action.audit.Finding;
import dev.cairn.ledger.EntryTime;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.office.Archive;
import dev.cairn.ui.office.Checked;
import dev.cairn.ui.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whether the ledger is as it was written: verified, not looked at yet, or broken and where. */
final class Banner {
  private static final Words WORDS = Words.of(Banner.class);
  private static final List<String> LOOKS = List.of("banner-good", "banner-bad", "banner-plain");

  private final AuditModel model;
  private final Doings doings;
  private final ZoneId zone;
  private final HBox root = new HBox(12);

  /** What can be done from it. */
  interface Doings {
    void checkpoint();

    void compare();

    void folder();

    void finding();

    LongConsumer show();
  }

  Banner(AuditModel model, Doings doings, ZoneId zone) {
    this.model = model;
    this.doings = doings;
    this.zone = zone;
    root.getStyleClass().add("banner");
    root.setAlignment(Pos.CENTER_LEFT);
    root.setMinHeight(Region.USE_PREF_SIZE);
    model.checking().last().subscribe(now -> show());
    model.checking().busy().subscribe(now -> show());
    model.found().subscribe(now -> show());
  }

  Node node() {
    return root;
  }

  void show() {
    Checked last = model.checking().last().get();
    if (model.checking().busy().get()) {
      verifying();
    } else if (last == null) {
      look("banner-plain", Feather.SHIELD, WORDS.text("banner.unchecked"), unchecked(), List.of());
    } else {
      show(last);
    }
  }

  private String unchecked() {
    Archive.Found found = model.found().get();
    return found == null ? "" : WORDS.text("banner.unchecked.sub", found.all());
  }

  private void verifying() {
    ProgressBar bar = new ProgressBar();
    bar.progressProperty().bind(model.checking().progress().divide((double) Checking.ALL));
    bar.getStyleClass().add("banner-progress");
    bar.setAccessibleText(WORDS.text("banner.verifying"));
    Button cancel = new Button(WORDS.text("banner.cancel"));
    cancel.setId("verify-cancel");
    cancel.setOnAction(event -> model.checking().cancel());
    dress("banner-plain");
    Label words = new Label(WORDS.text("banner.verifying"));
    words.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(bar, Priority.ALWAYS);
    bar.setMaxWidth(Double.MAX_VALUE);
    root.getChildren().setAll(new FontIcon(Feather.REFRESH_CW), words, bar, cancel);
  }

  private void show(Checked last) {
    switch (last.outcome()) {
      case Outcome.Intact intact ->
          look(
              "banner-good",
              Feather.SHIELD,
              intactTitle(last, intact),
              intactSub(last, intact),
              List.of());
      case Outcome.Cancelled cancelled ->
          look(
              "banner-plain",
              Feather.SHIELD,
              WORDS.text("banner.cancelled", cancelled.done()),
              "",
              List.of());
      case Outcome.Broken broken -> broken(last, broken);
    }
  }

  private static String intactTitle(Checked last, Outcome.Intact intact) {
    return last.against().isEmpty()
        ? WORDS.text("banner.intact", intact.entries())
        : WORDS.text("banner.against", last.against(), intact.entries());
  }

  private String intactSub(Checked last, Outcome.Intact intact) {
    List<String> parts = new ArrayList<>();
    Archive.Found found = model.found().get();
    long since = found == null ? 0 : found.all() - intact.entries();
    if (since > 0) {
      parts.add(WORDS.text("banner.since", since));
    }
    parts.add(
        last.last()
            .map(one ->
                WORDS.text(
                    "banner.checkpoint",
                    one.size(),
                    EntryWords.time(
                        LocalDateTime.ofInstant(EntryTime.parse(one.time()), zone), LocalDate.MAX)))
            .orElse(WORDS.text("banner.no-checkpoint")));
    if (!last.key().isEmpty()) {
      parts.add(WORDS.text("banner.key", last.key()));
    }
    parts.add(WORDS.text("banner.head", EntryWords.brief(last.head())));
    parts.add(ago(last.at()));
    if (intact.erased() > 0) {
      parts.add(WORDS.text("banner.erased", intact.erased()));
    }
    return String.join(" · ", parts);
  }

  private String ago(Instant at) {
    long minutes =
        Duration.between(at, Instant.ofEpochMilli(model.millis().getAsLong())).toMinutes();
    if (minutes < 1) {
      return WORDS.text("ago.now");
    }
    return minutes < 60
        ? WORDS.text("ago.minutes", minutes)
        : WORDS.text("ago.hours", minutes / 60);
  }

  private void broken(Checked last, Outcome.Broken broken) {
    long sequence = broken.problem().sequence();
    String title =
        sequence == 0 ? WORDS.text("banner.broken.beside") : WORDS.text("banner.broken", sequence);
    List<String> parts = new ArrayList<>();
    parts.add(broken.problem().sentence());
    last.finding().filter(one -> sequence > 0).map(Banner::trust).ifPresent(parts::add);
    parts.add(WORDS.text("banner.read-only"));
    List<Node> more = new ArrayList<>();
    if (sequence > 0) {
      more.add(
          button("broken-show", Feather.EYE, () -> doings.show().accept(sequence), "banner.show"));
    }
    more.add(button("broken-save", Feather.DOWNLOAD, doings::finding, "banner.finding"));
    look("banner-bad", Feather.ALERT_OCTAGON, title, String.join(" ", parts), more);
  }

  /** "Entries 1 to 3,976 hold, the 836 from there on cannot be trusted." */
  static String trust(Finding finding) {
    return finding.holding() == 0
        ? WORDS.text("finding.none-hold", finding.untrusted())
        : WORDS.text("finding.trust", finding.holding(), finding.untrusted());
  }

  private void dress(String look) {
    root.getStyleClass().removeAll(LOOKS);
    root.getStyleClass().add(look);
  }

  private void look(String look, Ikon icon, String title, String sub, List<Node> more) {
    dress(look);
    Label head = Card.words(title);
    head.getStyleClass().addAll("semibold", "banner-title");
    VBox words = new VBox(2, head);
    if (!sub.isEmpty()) {
      Label line = Card.words(sub);
      line.getStyleClass().add("banner-sub");
      words.getChildren().add(line);
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    boolean again = model.checking().last().get() != null;
    FlowPane buttons = new FlowPane(6, 6);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getChildren().addAll(more);
    buttons
        .getChildren()
        .add(
            button(
                "verify",
                Feather.REFRESH_CW,
                model.checking()::verify,
                again ? "banner.again" : "banner.verify"));
    buttons.getChildren().add(menu());
    buttons.setPrefWrapLength(more.isEmpty() ? 260 : 300);
    buttons.setMinWidth(Region.USE_PREF_SIZE);
    FontIcon sign = new FontIcon(icon);
    sign.getStyleClass().add("banner-icon");
    root.getChildren().setAll(sign, words, buttons);
    root.setAccessibleText(title + " " + sub);
  }

  private MenuButton menu() {
    MenuItem make = item("checkpoint.make", doings::checkpoint);
    make.setDisable(!model.readOnly().get().isEmpty());
    MenuItem compare = item("checkpoint.compare", doings::compare);
    MenuItem folder = item("checkpoint.folder", doings::folder);
    MenuButton menu = new MenuButton(WORDS.text("banner.checkpoints"));
    menu.setId("checkpoints");
    menu.getStyleClass().add("small");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.getItems().setAll(make, compare, folder);
    return menu;
  }

  private static MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(WORDS.text(key));
    item.setOnAction(event -> action.run());
    return item;
  }

  private static Button button(String id, Ikon icon, Runnable action, String key) {
    Button button = new Button(WORDS.text(key), new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().add("small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }
}
