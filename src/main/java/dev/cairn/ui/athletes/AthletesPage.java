package dev.cairn.ui.athletes;

import dev.cairn.ui.control.ColumnTabs;
import dev.cairn.ui.control.FileDrop;
import dev.cairn.ui.control.IconButton;
import dev.cairn.ui.control.Wrapped;
import dev.cairn.ui.handover.Handover;
import dev.cairn.ui.office.Person;
import dev.cairn.ui.office.PersonCase;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.shell.Command;
import dev.cairn.ui.shell.FramedPage;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Everybody who is coached: found, known, changed, planned again, let in and erased. */
public final class AthletesPage extends FramedPage {
  private static final Words WORDS = Words.of(AthletesPage.class);

  public static final Ikon ICON = Feather.USERS;

  private final AthletesModel model;
  private final Setting setting;
  private final ZoneId zone;
  private final Runnable show;
  private final Handover handover;
  private final PeopleList list;
  private final AthletePane athlete;
  private final StackPane centre = new StackPane();
  private final VBox side = new VBox();
  private final Label notice = new Wrapped("");
  private final AthletesColumns columns;
  private final ColumnTabs tabs;
  private final FileDrop files;
  private @Nullable AthleteForm form;
  private Runnable closing = () -> {};

  /**
   * A page over its model.
   *
   * @param zone where the day is counted
   * @param show brings this page to the front, for the palette
   * @param openPlan shows an athlete's plan for review
   * @param handover saves and prints plans
   */
  public AthletesPage(
      AthletesModel model,
      Setting setting,
      ZoneId zone,
      Runnable show,
      Consumer<String> openPlan,
      Handover handover) {
    super(AthletesPage::title, ICON);
    this.handover = handover;
    this.model = model;
    this.setting = setting;
    this.zone = zone;
    this.show = show;
    this.list = new PeopleList(model, this::choose);
    this.athlete = new AthletePane(model, setting, openPlan, handover);
    side.getStyleClass().add("side-pane");
    VBox middle = new VBox(centre, notice);
    VBox.setVgrow(centre, Priority.ALWAYS);
    notice.getStyleClass().add("notice");
    this.columns = new AthletesColumns(list.node(), middle, side);
    this.tabs =
        new ColumnTabs(
            List.of(WORDS.text("tab.list"), WORDS.text("tab.athlete"), WORDS.text("tab.side")),
            AthletesColumns.ATHLETE,
            columns::alone);
    this.files = new FileDrop(root, model::possible, List.of(".json", ".jsonl"), model::preview);
    root.getStyleClass().add("athletes");
    root.setCenter(columns);
    listen();
  }

  private void listen() {
    model.open().subscribe(now -> show());
    model.failure().subscribe(now -> show());
    model.loading().subscribe(now -> show());
    model.side().subscribe(now -> turn());
    setting.units().subscribe(now -> show());
    model.problem().subscribe(now -> tell());
    model.readOnly().subscribe(now -> tell());
    root.widthProperty()
        .subscribe(
            width -> root.setTop(width.doubleValue() < AthletesColumns.TIGHT_BELOW ? tabs : null));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
  }

  /** A list takes Esc for itself, though nothing in it is edited. */
  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && model.side().get() != null) {
      event.consume();
      close();
    }
  }

  private void choose() {
    files.choose(WORDS.text("import.choose"), WORDS.text("import.files"));
  }

  /** Where keys are heard first. */
  public void focus() {
    list.focus();
  }

  private void show() {
    PersonCase now = model.open().get();
    subject.set(now == null ? "" : PeopleText.title(now.person()));
    athlete.show();
    if (form == null) {
      centre.getChildren().setAll(athlete.node());
      if (model.side().get() == null) {
        beside();
      }
    }
  }

  /** Another thing is done now. */
  private void turn() {
    closing.run();
    closing = () -> {};
    AthleteForm old = form;
    form = null;
    if (old != null) {
      old.close();
    }
    AthletesModel.Side now = model.side().get();
    switch (now) {
      case null -> {
        show();
        look(AthletesColumns.ATHLETE);
      }
      case EditModel editing -> edit(editing);
      case ImportModel importing -> {
        ImportPane pane = new ImportPane(importing, model::close);
        closing = pane::close;
        place("side.import", pane, true);
      }
      case PlanningModel planning -> {
        PlanningPane pane = new PlanningPane(planning, model::close);
        closing = pane::close;
        place("side.planning", pane, true);
        begin(pane::focus);
      }
      case AthletesModel.Side.Erasing(Person person) -> {
        ErasePane pane = new ErasePane(model, person);
        place("side.erase", pane, true);
        begin(pane::focus);
      }
    }
  }

  /** What scrolls is only in the scene once it is dressed, and only there it can have the focus. */
  private void begin(Runnable focus) {
    root.applyCss();
    focus.run();
  }

  private void edit(EditModel editing) {
    PersonCase known = editing.draft().isNew() ? null : model.open().get();
    AthleteForm made = new AthleteForm(model, editing, known);
    form = made;
    centre.getChildren().setAll(made.node());
    CheckPane check =
        new CheckPane(editing, known, new Figures(setting.units().get()), this::toField);
    closing = check::close;
    place("side.check", check, false);
    look(AthletesColumns.ATHLETE);
    begin(made::focus);
  }

  private void toField(Field field) {
    AthleteForm now = form;
    if (now != null) {
      look(AthletesColumns.ATHLETE);
      now.focus(field);
    }
  }

  /** What stands beside an athlete while nothing else is done. */
  private void beside() {
    PersonCase now = model.open().get();
    if (now == null) {
      side.getChildren().clear();
      return;
    }
    PastPane past = new PastPane(model, now, new Figures(setting.units().get()), zone);
    fill(WORDS.text("side.past"), scrolled(past), false);
  }

  private void place(String key, Region content, boolean front) {
    boolean scrolls = !(content instanceof ImportPane);
    fill(WORDS.text(key), scrolls ? scrolled(content) : content, true);
    if (front) {
      look(AthletesColumns.SIDE);
    }
  }

  private void fill(String title, Region content, boolean closes) {
    Label words = new Label(title);
    words.getStyleClass().addAll("pane-title", "semibold");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(6, words, space);
    head.getStyleClass().add("pane-head");
    if (closes) {
      head.getChildren().add(new IconButton(Feather.X, WORDS.text("side.close"), model::close));
    }
    VBox.setVgrow(content, Priority.ALWAYS);
    side.getChildren().setAll(head, content);
  }

  private static Region scrolled(Region content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.getStyleClass().add("pane-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
  }

  private void look(int column) {
    columns.alone(column);
    tabs.mark(column);
  }

  private void tell() {
    String problem = model.problem().get();
    String locked = model.readOnly().get();
    boolean plain = problem.isEmpty();
    String text = plain && !locked.isEmpty() ? WORDS.text("read-only", locked) : problem;
    notice.setText(text);
    notice.setGraphic(new FontIcon(plain ? Feather.LOCK : Feather.ALERT_CIRCLE));
    notice.getStyleClass().removeAll("notice-plain", "notice-problem");
    notice.getStyleClass().add(plain ? "notice-plain" : "notice-problem");
    notice.setVisible(!text.isEmpty());
    notice.setManaged(!text.isEmpty());
  }

  private void search() {
    look(AthletesColumns.LIST);
    list.focusSearch();
  }

  private void openPlan() {
    if (athlete.node().lookup("#athlete-open") instanceof Button open) {
      open.fire();
    }
  }

  private void close() {
    model.close();
    list.focus();
  }

  @Override
  public List<Command> commands() {
    List<Command> all = new ArrayList<>(own());
    all.addAll(
        handover.commands("athletes", model.selected()::get, () -> planned() && form == null));
    return all;
  }

  private boolean planned() {
    PersonCase now = model.open().get();
    return now != null && now.plan().isPresent();
  }

  private List<Command> own() {
    return List.of(
        command("search", "/", this::search),
        command("down", "J", () -> model.step(1)),
        command("up", "K", () -> model.step(-1)),
        command("open", "O", this::openPlan).when(() -> form == null),
        command("add", "N", model::add).when(model::possible),
        command("edit", "E", model::edit).when(model::possible),
        command("plan", "P", model::planAgain).when(model::possible),
        command("import", "I", this::choose).when(model::possible),
        command("erase", null, model::erase).when(model::possible),
        command("table", "T", athlete::turnWeeks).when(() -> form == null),
        command("close", "Esc", this::close).when(() -> model.side().get() != null));
  }

  private static Command command(String id, @Nullable String key, Runnable action) {
    return Command.of("athletes." + id, WORDS.text("key." + id), key, action);
  }

  @Override
  public List<Command> destinations() {
    List<Command> all = new ArrayList<>();
    for (Person person : model.people().get()) {
      all.add(
          Command.of(
              "person." + person.id(),
              WORDS.text("go.person", person.name()),
              null,
              () -> go(person.id())));
    }
    return all;
  }

  private void go(String id) {
    show.run();
    model.select(id);
  }

  /** As the rail names it, also before the page is built. */
  public static String title() {
    return WORDS.text("page");
  }

  @Override
  public List<Node> panes() {
    return List.of(list.node(), centre, side);
  }

  @Override
  public void shown() {
    model.start();
    focus();
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  @Override
  public void heardBy(Hearer hearer) {
    model.onSaid(hearer::did);
    model.onTold(hearer::told);
    model.onChanged(hearer::changed);
  }
}
