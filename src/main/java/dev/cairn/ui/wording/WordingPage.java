package dev.cairn.ui.wording;

import dev.cairn.model.wording.Fact;
import dev.cairn.ui.control.ColumnTabs;
import dev.cairn.ui.control.Form;
import dev.cairn.ui.control.IconButton;
import dev.cairn.ui.control.SideColumns;
import dev.cairn.ui.control.Wrapping;
import dev.cairn.ui.office.TextCase;
import dev.cairn.ui.office.TextFor;
import dev.cairn.ui.office.TextPassage;
import dev.cairn.ui.office.TextPlace;
import dev.cairn.ui.office.TextService;
import dev.cairn.ui.prefs.LastSeen;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.shell.Command;
import dev.cairn.ui.shell.FramedPage;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.text.Words;
import dev.cairn.ui.why.Asking;
import dev.cairn.ui.why.WhyPane;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Text of one plan: what it may say, what it says, what leaves this machine for it. */
public final class WordingPage extends FramedPage {
  private static final Words WORDS = Words.of(WordingPage.class);

  public static final Ikon ICON = Feather.TYPE;

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final double LEFT = 288;
  private static final double RIGHT = 432;

  private final WordingModel model;
  private final Setting setting;
  private final LastSeen lastSeen;
  private final Door door;
  private final Asking asking;
  private final Runnable show;
  private final FactSheetPane sheet;
  private final DraftPane draft;
  private final OutgoingPane outgoing;
  private final WordingBar bar;
  private final StackPane side = new StackPane();
  private final StackPane formPlace = new StackPane();
  private final Label notice = new Label();
  private final SideColumns columns;
  private final ColumnTabs tabs;
  private String crumb = "";
  private @Nullable Form form;
  private @Nullable TextPlace shown;
  private @Nullable WhyPane why;
  private @Nullable Fact explained;

  /**
   * A page over its model.
   *
   * @param show brings this page to the front, for the palette
   */
  public WordingPage(
      WordingModel model,
      Setting setting,
      LastSeen lastSeen,
      LocalDate today,
      Door door,
      Asking asking,
      Runnable show) {
    super(WordingPage::title, ICON);
    this.model = model;
    this.setting = setting;
    this.lastSeen = lastSeen;
    this.door = door;
    this.asking = asking;
    this.show = show;
    this.sheet = new FactSheetPane(model, this::explain);
    this.draft = new DraftPane(model, today, this::explain);
    this.outgoing = new OutgoingPane(model, today, this::setUp);
    this.bar = new WordingBar(model, this::edit, this::rewrite);
    side.getChildren().add(outgoing.node());
    side.getStyleClass().add("why-place");
    VBox centre = new VBox(draft.node(), formPlace, notice);
    VBox.setVgrow(draft.node(), Priority.ALWAYS);
    notice.getStyleClass().add("notice");
    Wrapping.of(notice);
    notice.setMinHeight(Region.USE_PREF_SIZE);
    this.columns = new SideColumns(sheet.node(), centre, side, bar.node(), LEFT, RIGHT);
    this.tabs =
        new ColumnTabs(
            List.of(WORDS.text("tab.facts"), WORDS.text("tab.text"), WORDS.text("tab.leaves")),
            SideColumns.CENTRE,
            columns::alone);
    root.getStyleClass().add("wording");
    root.setCenter(columns);
    close();
    listen();
  }

  private void listen() {
    model.open().subscribe(this::opened);
    model.problem().subscribe(now -> tell());
    root.widthProperty().subscribe(width -> fold(width.doubleValue()));
  }

  private void opened(@Nullable TextCase now) {
    tell();
    TextPlace place = now == null ? null : now.place();
    if (!Objects.equals(place, shown)) {
      shown = place;
      close();
    }
    if (now == null) {
      crumb = "";
      subject.set("");
      return;
    }
    lastSeen.athlete().set(now.place().athleteId());
    String where =
        now.place().what() == TextFor.PLAN
            ? WORDS.text("subject.plan")
            : WORDS.text("subject.week", now.place().week());
    crumb = WORDS.text("subject.short", now.name(), now.age(), where);
    name(root.getWidth());
  }

  private void name(double width) {
    boolean narrow = width < SideColumns.NARROW_BELOW;
    subject.set(narrow || crumb.isEmpty() ? crumb : WORDS.text("subject", crumb));
  }

  private void fold(double width) {
    name(width);
    boolean narrow = width < SideColumns.NARROW_BELOW;
    boolean tight = width < SideColumns.TIGHT_BELOW;
    root.pseudoClassStateChanged(NARROW, narrow);
    bar.fold(narrow, tight);
    tabs.getChildren().getFirst().setVisible(tight);
    tabs.getChildren().getFirst().setManaged(tight);
    root.setTop(narrow ? tabs : null);
  }

  private void tell() {
    TextCase now = model.open().get();
    String problem = model.problem().get();
    String locked = now == null ? "" : now.readOnly();
    boolean plain = problem.isEmpty();
    String text = plain && !locked.isEmpty() ? WORDS.text("read-only", locked) : problem;
    notice.setText(text);
    notice.setGraphic(new FontIcon(plain ? Feather.LOCK : Feather.ALERT_CIRCLE));
    notice.getStyleClass().removeAll("notice-plain", "notice-problem");
    notice.getStyleClass().add(plain ? "notice-plain" : "notice-problem");
    notice.setVisible(!text.isEmpty());
    notice.setManaged(!text.isEmpty());
  }

  /** Where keys are heard first. */
  public void focus() {
    draft.focus();
  }

  private void turnTo(int column) {
    columns.alone(column);
    tabs.mark(column);
  }

  /** The reasons of a fact in the place of what leaves. */
  private void explain(Fact fact) {
    TextCase now = model.open().get();
    if (now == null) {
      return;
    }
    WhyPane pane = why;
    if (pane == null) {
      pane = new WhyPane(setting, door, asking);
      WhyPane made = pane;
      made.onJump(place -> made.show(now.scene().plan(), place));
      why = pane;
    }
    explained = fact;
    pane.show(now.scene().plan(), fact.place());
    IconButton back = new IconButton(Feather.X, WORDS.text("why.close"), this::backToOutgoing);
    back.setId("why-close");
    HBox top = new HBox(back);
    top.setAlignment(Pos.CENTER_RIGHT);
    VBox box = new VBox(top, pane.node());
    box.getStyleClass().add("wording-why");
    VBox.setVgrow(pane.node(), Priority.ALWAYS);
    side.getChildren().setAll(box);
    turnTo(SideColumns.SIDE);
  }

  /** The reasons of the next figure of the passage, from the first again behind the last. */
  private void explainNext() {
    TextCase now = model.open().get();
    TextPassage passage = model.passage().orElse(null);
    if (now == null || passage == null) {
      return;
    }
    List<Fact> facts =
        PassageView.bits(now, passage).stream()
            .filter(Bit.Figure.class::isInstance)
            .map(bit -> ((Bit.Figure) bit).fact())
            .toList();
    if (!facts.isEmpty()) {
      explain(facts.get((facts.indexOf(explained) + 1) % facts.size()));
    }
  }

  private boolean explaining() {
    return !side.getChildren().contains(outgoing.node());
  }

  private void backToOutgoing() {
    side.getChildren().setAll(outgoing.node());
    turnTo(SideColumns.CENTRE);
    focus();
  }

  private void edit() {
    TextCase now = model.open().get();
    TextPassage passage = model.passage().orElse(null);
    if (now != null && passage != null && model.possible()) {
      open(() -> new EditForm(model, now, passage, this::leave));
    }
  }

  private void setUp(@Nullable TextService service) {
    open(() -> new ServiceForm(model.services(), service, this::leave));
  }

  /** What may leave, leaves; else it is shown, and somebody says yes or no. */
  private void rewrite() {
    if (!model.services().rewrite()) {
      side.getChildren().setAll(outgoing.node());
      turnTo(SideColumns.SIDE);
      Node first = outgoing.node().lookup("#send-once");
      if (first == null) {
        first = outgoing.node().lookup("#add-service");
      }
      if (first != null) {
        first.requestFocus();
      }
    }
  }

  private void open(Supplier<Form> made) {
    close();
    turnTo(SideColumns.CENTRE);
    Form shown = made.get();
    form = shown;
    formPlace.getChildren().setAll(shown.node());
    formPlace.setVisible(true);
    formPlace.setManaged(true);
    shown.first().requestFocus();
  }

  private void leave() {
    close();
    focus();
  }

  private void close() {
    Form old = form;
    form = null;
    if (old != null) {
      old.end();
    }
    formPlace.getChildren().clear();
    formPlace.setVisible(false);
    formPlace.setManaged(false);
  }

  /** Esc closes what lies nearest. */
  private void escape() {
    if (form != null) {
      leave();
    } else if (explaining()) {
      backToOutgoing();
    } else if (model.services().sending().get()) {
      model.services().cancel();
    }
  }

  @Override
  public List<Command> commands() {
    ServiceModel services = model.services();
    return List.of(
        command("approve", "A", model::approve).when(() -> model.unapprovable().isEmpty()),
        command("edit", "M", this::edit).when(model::possible),
        command("fix", "F", model::useFact).when(model::possible),
        command("fallback", "B", model::useFallback).when(model::fallbackHelps),
        command("earlier", "T", model::takeUpFitting)
            .when(() -> model.possible() && !model.fitting().isEmpty()),
        command("rewrite", "R", this::rewrite).when(model::possible),
        command("send", null, services::sendOnce).when(services::possible),
        command("next", "J", () -> step(1)),
        command("previous", "K", () -> step(-1)),
        command("down", "Down", () -> step(1)),
        command("up", "Up", () -> step(-1)),
        command("week-next", "]", () -> week(1)),
        command("week-previous", "[", () -> week(-1)),
        command("why", "W", this::explainNext).when(() -> model.passage().isPresent()),
        command("diff", "D", draft::turn),
        command("service", null, () -> setUp(services.service().orElse(null))),
        command("close", "Esc", this::escape)
            .when(() -> form != null || explaining() || services.sending().get()));
  }

  private void step(int by) {
    model.step(by);
    focus();
  }

  private void week(int by) {
    TextPlace place = model.place().get();
    if (place.what() != TextFor.PLAN) {
      model.go(place.in(place.week() + by));
    }
  }

  private static Command command(String id, @Nullable String key, Runnable action) {
    return Command.of("text." + id, WORDS.text("key." + id), key, action);
  }

  @Override
  public List<Command> destinations() {
    List<Command> all = new ArrayList<>();
    model
        .runners()
        .get()
        .forEach(one ->
            all.add(
                Command.of(
                    "text.runner." + one.id(),
                    WORDS.text("go.runner", one.name()),
                    null,
                    () -> go(new TextPlace(one.id(), 1, TextFor.NOTE)))));
    return all;
  }

  private void go(TextPlace place) {
    show.run();
    model.go(place);
  }

  /** As the rail names it, also before the page is built. */
  public static String title() {
    return WORDS.text("page");
  }

  @Override
  public List<Node> panes() {
    return List.of(sheet.node(), draft.node(), formPlace, side, bar.node());
  }

  @Override
  public void shown() {
    model.start(lastSeen.athlete().get());
    focus();
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  @Override
  public void heardBy(Hearer hearer) {
    model.onSaid(hearer::did);
    model.onChanged(hearer::changed);
  }
}
