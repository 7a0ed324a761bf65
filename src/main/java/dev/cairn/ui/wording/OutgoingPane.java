package dev.cairn.ui.wording;

import dev.cairn.action.text.Outgoing;
import dev.cairn.action.text.Price;
import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.IconButton;
import dev.cairn.ui.control.Pill;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.control.Wrapping;
import dev.cairn.ui.office.TextCase;
import dev.cairn.ui.office.TextFor;
import dev.cairn.ui.office.TextSent;
import dev.cairn.ui.office.TextService;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What would leave this machine, to whom, to the byte; and what left before. */
final class OutgoingPane {
  private static final Words WORDS = Words.of(OutgoingPane.class);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final double BYTES_HEIGHT = 190;
  private static final int SENT_SHOWN = 8;

  private final WordingModel model;
  private final ServiceModel services;
  private final LocalDate today;
  private final Consumer<@Nullable TextService> setUp;
  private final VBox root = new VBox();
  private final HBox head = new HBox();
  private final VBox body = new VBox();

  /**
   * @param setUp opens the settings of a service, or of a new one
   */
  OutgoingPane(WordingModel model, LocalDate today, Consumer<@Nullable TextService> setUp) {
    this.model = model;
    this.services = model.services();
    this.today = today;
    this.setUp = setUp;
    head.getStyleClass().add("pane-head");
    body.getStyleClass().add("outgoing-body");
    ScrollPane scroll = new ScrollPane(body);
    scroll.getStyleClass().addAll("pane-scroll", "edge-to-edge");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    root.getStyleClass().addAll("model-pane", "outgoing-pane");
    root.setAccessibleText(WORDS.text("out.title"));
    root.getChildren().addAll(head, scroll);
    model.open().subscribe(now -> show());
    services.outgoing().subscribe(now -> show());
    services.sending().subscribe(now -> show());
    services.told().subscribe(now -> show());
  }

  Node node() {
    return root;
  }

  private void show() {
    TextCase now = model.open().get();
    body.getChildren().clear();
    Label title = new Label(WORDS.text("out.title"));
    title.getStyleClass().addAll("pane-title", "semibold", "may-elide");
    title.setAccessibleText(WORDS.text("out.title"));
    title.setMinWidth(0);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    head.getChildren().setAll(title, gap);
    if (now == null) {
      return;
    }
    TextService service = services.service().orElse(null);
    Outgoing outgoing = services.outgoing().get();
    head.getChildren().add(state(outgoing));
    if (!services.told().get().isEmpty()) {
      Label told = new Label(services.told().get(), new FontIcon(Feather.INFO));
      told.getStyleClass().add("out-told");
      Wrapping.of(told);
      told.setMinHeight(Region.USE_PREF_SIZE);
      told.setId("out-told");
      body.getChildren().add(told);
    }
    if (service == null) {
      body.getChildren().add(nobody());
    } else {
      body.getChildren().add(chooser(now, service));
      if (outgoing == null) {
        body.getChildren().add(Card.words(cannot(now, service)));
      } else {
        preview(outgoing);
      }
    }
    sent(now);
  }

  private Badge state(@Nullable Outgoing outgoing) {
    if (services.sending().get()) {
      return Badge.of(Feather.SEND, WORDS.text("state.sending"), Tone.ACCENT);
    }
    return outgoing == null
        ? Badge.of(Feather.CLOUD_OFF, WORDS.text("state.nothing"), Tone.NEUTRAL)
        : Badge.of(Feather.EYE, WORDS.text("state.preview"), Tone.WARNING);
  }

  /** Nobody elsewhere writes, and nobody has to. */
  private Node nobody() {
    Button add = new Button(WORDS.text("service.add"), new FontIcon(Feather.PLUS));
    add.setId("add-service");
    add.setOnAction(event -> setUp.accept(null));
    VBox box =
        new VBox(
            8,
            Card.title(WORDS.text("nobody.title")),
            Card.words(WORDS.text("nobody.sentence")),
            add);
    box.getStyleClass().add("out-nobody");
    return box;
  }

  private Node chooser(TextCase now, TextService service) {
    ComboBox<String> all = new ComboBox<>();
    all.setId("text-service");
    all.setAccessibleText(WORDS.text("service"));
    now.services().forEach(one -> all.getItems().add(one.id()));
    all.setValue(service.id());
    all.setOnAction(event -> services.choose(all.getValue()));
    all.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(all, Priority.ALWAYS);
    Button test = new Button(WORDS.text("service.test"));
    test.setId("test-service");
    test.getStyleClass().add("small");
    test.setMinWidth(Region.USE_PREF_SIZE);
    test.setOnAction(event -> services.tryOut(service.provider()));
    IconButton change =
        new IconButton(Feather.SETTINGS, WORDS.text("service.change"), () -> setUp.accept(service));
    change.setId("change-service");
    IconButton add =
        new IconButton(Feather.PLUS, WORDS.text("service.add"), () -> setUp.accept(null));
    HBox row = new HBox(6, all, test, change, add);
    row.setAlignment(Pos.CENTER_LEFT);
    Label tried = new Label();
    tried.setId("service-tried");
    tried.getStyleClass().add("out-tried");
    Wrapping.of(tried);
    tried.setMinHeight(Region.USE_PREF_SIZE);
    tried.textProperty().bind(services.tried());
    tried.visibleProperty().bind(services.tried().isNotEmpty());
    tried.managedProperty().bind(tried.visibleProperty());
    return new VBox(4, row, tried);
  }

  private static String cannot(TextCase now, TextService service) {
    if (!service.ready()) {
      return WORDS.text("cannot.key", service.id(), service.variable());
    }
    return now.passages().stream().allMatch(one -> one.byCoach())
        ? WORDS.text("cannot.coach")
        : WORDS.text("cannot.wait");
  }

  private void preview(Outgoing outgoing) {
    GridPane facts = new GridPane(12, 6);
    facts.getStyleClass().add("out-facts");
    String what = outgoing.repairs() ? "to.again" : "to.write";
    int passages = outgoing.wish().passages().size();
    line(facts, 0, "to", WORDS.text(what, outgoing.provider().id(), passages));
    line(facts, 1, "where", outgoing.url());
    line(facts, 2, "model", outgoing.provider().model());
    int bytes = outgoing.body().length;
    line(facts, 3, "size", WORDS.text("size", bytes, outgoing.tokens(), cost(outgoing)));
    line(facts, 4, "hash", outgoing.sha256());
    line(facts, 5, "named", WORDS.text("named", outgoing.pseudonym()));
    body.getChildren().addAll(facts, bytes(outgoing), kept(outgoing), answers());
  }

  private static void line(GridPane grid, int row, String key, String value) {
    Label name = new Label(WORDS.text("out." + key));
    name.getStyleClass().add("out-name");
    name.setMinWidth(Region.USE_PREF_SIZE);
    Label text = new Label(value);
    Wrapping.of(text);
    boolean exact = key.equals("hash") || key.equals("where");
    text.getStyleClass().addAll("out-value", exact ? "mono" : "plain");
    text.setMinHeight(Region.USE_PREF_SIZE);
    GridPane.setValignment(name, VPos.TOP);
    grid.addRow(row, name, text);
  }

  private static String cost(Outgoing outgoing) {
    BigDecimal cost = outgoing.cost();
    Price price = outgoing.provider().price();
    if (outgoing.provider().stays()) {
      return WORDS.text("cost.here");
    }
    return cost == null || price == null
        ? WORDS.text("cost.unknown")
        : WORDS.text(
            "cost", cost.setScale(4, RoundingMode.HALF_UP).toPlainString(), price.currency());
  }

  /** The very bytes; lines break where the pane ends and nowhere else. */
  private static Node bytes(Outgoing outgoing) {
    String all = new String(outgoing.body(), StandardCharsets.UTF_8);
    String told = escaped(outgoing.facts());
    int at = all.indexOf(told);
    TextFlow flow = new TextFlow();
    if (at < 0) {
      flow.getChildren().add(mono(all, "bytes-rest"));
    } else {
      flow.getChildren()
          .addAll(
              mono(all.substring(0, at), "bytes-rest"),
              mono(told, "bytes-told"),
              mono(all.substring(at + told.length()), "bytes-rest"));
    }
    ScrollPane scroll = new ScrollPane(flow);
    scroll.setId("out-bytes");
    scroll.getStyleClass().addAll("bytes", "edge-to-edge");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setPrefHeight(BYTES_HEIGHT);
    scroll.setMinHeight(BYTES_HEIGHT);
    begin(scroll, flow, at < 0 ? flow : flow.getChildren().get(1));
    scroll.setAccessibleText(WORDS.text("bytes.spoken", outgoing.body().length, all));
    IconButton copy =
        new IconButton(
            Feather.COPY,
            WORDS.text("bytes.copy"),
            () -> {
              ClipboardContent content = new ClipboardContent();
              content.putString(all);
              Clipboard.getSystemClipboard().setContent(content);
            });
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox title = new HBox(8, Card.quiet(WORDS.text("bytes.title")), gap, copy);
    title.setAlignment(Pos.CENTER_LEFT);
    return new VBox(2, title, scroll);
  }

  /** Begins where the athlete is spoken of; the rest is above and below. */
  private static void begin(ScrollPane scroll, TextFlow flow, Node told) {
    told.boundsInParentProperty()
        .subscribe(bounds -> {
          double room = flow.getHeight() - BYTES_HEIGHT;
          if (room > 0) {
            scroll.setVvalue(Math.clamp(bounds.getMinY() / room, 0, 1));
          }
        });
  }

  private static Text mono(String text, String style) {
    Text mono = new Text(text);
    mono.getStyleClass().addAll("mono", style);
    return mono;
  }

  /** As one JSON text stands inside another. */
  private static String escaped(String json) {
    return json.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static Node kept(Outgoing outgoing) {
    FlowPane chips = new FlowPane(6, 6);
    chips.getChildren().add(new Label(WORDS.text("kept")));
    chips.getStyleClass().add("out-kept");
    for (String one : outgoing.kept()) {
      String key = "kept." + one.replace(' ', '-');
      chips.getChildren().add(new Pill(Feather.LOCK, WORDS.has(key) ? WORDS.text(key) : one));
    }
    return chips;
  }

  private Node answers() {
    FlowPane row = new FlowPane(8, 6);
    boolean can = services.possible();
    Button once = new Button(WORDS.text("send.once"), new FontIcon(Feather.SEND));
    once.setId("send-once");
    once.getStyleClass().add("accent");
    once.setDisable(!can);
    once.setOnAction(event -> services.sendOnce());
    row.getChildren().add(once);
    TextCase now = model.open().get();
    if (now != null && now.place().what() == TextFor.NOTE) {
      Button always = new Button(WORDS.text(services.allowed() ? "send.allowed" : "send.always"));
      always.setId("send-always");
      always.setDisable(!can);
      always.setOnAction(event -> services.sendAlways());
      row.getChildren().add(always);
    }
    Button offline = new Button(WORDS.text("send.offline"), new FontIcon(Feather.CLOUD_OFF));
    offline.setId("stay-offline");
    offline.getStyleClass().add("flat");
    offline.setDisable(services.sending().get());
    offline.setOnAction(event -> services.stayOffline());
    row.getChildren().add(offline);
    return row;
  }

  private void sent(TextCase now) {
    if (now.sent().isEmpty()) {
      return;
    }
    VBox list = new VBox();
    list.getStyleClass().add("sent");
    list.getChildren().add(Card.title(WORDS.text("sent.title")));
    now.sent().stream().limit(SENT_SHOWN).forEach(one -> list.getChildren().add(row(one)));
    body.getChildren().add(list);
  }

  private Node row(TextSent one) {
    LocalDate day = one.when().toLocalDate();
    String time = TIME.format(one.when());
    Label when = new Label(day.equals(today) ? time : WORDS.text("moment", Dates.brief(day), time));
    when.getStyleClass().add("sent-when");
    Label who = new Label(one.provider());
    who.getStyleClass().addAll("semibold", "may-elide");
    who.setAccessibleText(one.provider());
    who.setMinWidth(0);
    HBox.setHgrow(who, Priority.ALWAYS);
    who.setMaxWidth(Double.MAX_VALUE);
    Label size = new Label(WORDS.text("sent.bytes", one.bytes()));
    size.setMinWidth(Region.USE_PREF_SIZE);
    Label status =
        new Label(
            one.status() == 0
                ? WORDS.text("sent.no-answer")
                : WORDS.text("sent.status", one.status()));
    status.getStyleClass().add("quiet");
    status.setMinWidth(Region.USE_PREF_SIZE);
    Label names =
        new Label(
            WORDS.text(one.named() ? "sent.named" : "sent.nameless"),
            new FontIcon(one.named() ? Feather.ALERT_CIRCLE : Feather.CHECK));
    names.getStyleClass().add(one.named() ? "version-flagged" : "version-clean");
    names.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(10, when, who, size, status, names);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("version");
    return row;
  }
}
