package dev.cairn.ui.review;

import dev.cairn.review.Judgement;
import dev.cairn.review.RiskReason;
import dev.cairn.trail.StoredDay;
import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.StoredSeason;
import dev.cairn.trail.StoredWeek;
import dev.cairn.ui.control.EmptyState;
import dev.cairn.ui.control.ErrorCard;
import dev.cairn.ui.control.Skeleton;
import dev.cairn.ui.office.PlanCase;
import dev.cairn.ui.office.Waiting;
import dev.cairn.ui.prefs.LastSeen;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.shell.Command;
import dev.cairn.ui.shell.Page;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import dev.cairn.ui.why.Asking;
import dev.cairn.ui.why.WhyPane;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableStringValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The review queue: one verdict on one plan, the reasons in view. */
public final class ReviewPage implements Page {
  private static final Words WORDS = Words.of(ReviewPage.class);
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
  private static final double SKELETON_ROW = 26;

  private final ReviewModel model;
  private final Setting setting;
  private final LastSeen lastSeen;
  private final LocalDate today;
  private final QueuePane queue;
  private final PlanColumn plan;
  private final WhyPane why;
  private final VerdictBar bar;
  private final Button compare = action(Feather.COLUMNS, "header.compare", "C", this::compare);
  private final Button replay = action(Feather.ROTATE_CW, "header.replay", "P", this::replay);
  private final StackPane form = new StackPane();
  private final VBox centre = new VBox();
  private final StackPane reasons = new StackPane();
  private final Columns columns;
  private final HBox tabs = new HBox();
  private final ToggleGroup tab = new ToggleGroup();
  private final BorderPane root = new BorderPane();
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
  private final ReadOnlyStringWrapper subject = new ReadOnlyStringWrapper("");
  private @Nullable Form openForm;
  private String shownAthlete = "";

  public ReviewPage(
      ReviewModel model,
      Setting setting,
      LastSeen lastSeen,
      LocalDate today,
      Door door,
      Asking asking) {
    this.model = model;
    this.setting = setting;
    this.lastSeen = lastSeen;
    this.today = today;
    this.queue = new QueuePane(model);
    this.plan = new PlanColumn(setting, today, List.of(compare, replay));
    this.why = new WhyPane(setting, door, asking);
    this.bar = new VerdictBar(model, setting, deeds());
    centre.getStyleClass().add("review-centre");
    centre.getChildren().addAll(plan.node(), form, new Notice(model).node());
    hideForm();
    reasons.getStyleClass().add("why-place");
    reasons.getChildren().add(why.node());
    this.columns = new Columns(queue.node(), centre, reasons, bar.node());
    root.getStyleClass().add("review");
    root.setCenter(columns);
    tabs();
    listen();
  }

  private void listen() {
    model.queue().subscribe(now -> waiting.set(now == null ? 0 : now.count()));
    model.open().subscribe(this::show);
    model.queue().subscribe(now -> emptied());
    model.failure().subscribe(this::fail);
    model.loading().subscribe(busy -> loading());
    model.blind().subscribe(why::hideReasons);
    model
        .selected()
        .subscribe(id -> {
          hideForm();
          if (!id.isEmpty()) {
            lastSeen.athlete().set(id);
          }
        });
    plan.place().subscribe(this::explain);
    why.onJump(place -> plan.place().set(place));
    why.opened()
        .subscribe(opened -> {
          if (opened) {
            model.reasonsOpened();
          }
        });
    root.widthProperty().subscribe(width -> fold(width.doubleValue()));
  }

  private void fold(double width) {
    boolean narrow = width < Columns.NARROW_BELOW;
    boolean tight = width < Columns.TIGHT_BELOW;
    root.pseudoClassStateChanged(NARROW, narrow);
    root.pseudoClassStateChanged(TIGHT, tight);
    queue.fold(narrow && !tight);
    bar.fold(narrow, tight);
    ContentDisplay display = narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
    compare.setContentDisplay(display);
    replay.setContentDisplay(display);
    root.setTop(tight ? tabs : null);
  }

  private void tabs() {
    tabs.getStyleClass().addAll("segments", "review-tabs");
    List<String> keys = List.of("tab.list", "tab.plan", "tab.why");
    for (int i = 0; i < keys.size(); i++) {
      ToggleButton button = new ToggleButton(WORDS.text(keys.get(i)));
      int which = i;
      button.setToggleGroup(tab);
      button.setSelected(i == 1);
      button.setOnAction(event -> {
        button.setSelected(true);
        columns.alone(which);
      });
      tabs.getChildren().add(button);
    }
  }

  private VerdictBar.Deeds deeds() {
    return new VerdictBar.Deeds() {
      @Override
      public void approve() {
        model.approve();
      }

      @Override
      public void notes() {
        openNotes();
      }

      @Override
      public void modify() {
        openModify();
      }

      @Override
      public void reject() {
        openReject();
      }

      @Override
      public void skip() {
        model.skip();
      }
    };
  }

  private void openNotes() {
    if (!model.asksFirst(Judgement.APPROVED_WITH_NOTES)) {
      openForm(() -> new NotesForm(model, athlete(), this::hideForm));
    }
  }

  private void openReject() {
    Waiting now = model.waiting().get();
    if (now != null && !model.asksFirst(Judgement.REJECTED)) {
      openForm(() -> new RejectForm(model, athlete(), now.rejectReasons(), this::hideForm));
    }
  }

  private void openModify() {
    if (model.open().get() instanceof PlanCase.Planned planned
        && !model.asksFirst(Judgement.APPROVED_WITH_CHANGES)) {
      String place = plan.place().get();
      openForm(() ->
          new ModifyForm(
              model, planned.plan(), planned.name(), setting, today, place, this::hideForm));
    }
  }

  private String athlete() {
    PlanCase now = model.open().get();
    return now == null ? "" : now.name();
  }

  private void openForm(Supplier<Form> made) {
    if (!model.canJudge()) {
      return;
    }
    hideForm();
    backToPlan();
    Form shown = made.get();
    openForm = shown;
    form.getChildren().setAll(shown.node());
    form.setVisible(true);
    form.setManaged(true);
    shown.first().requestFocus();
  }

  private void hideForm() {
    Form old = openForm;
    openForm = null;
    if (old != null) {
      old.end();
      model.forgetTrial();
    }
    form.getChildren().clear();
    form.setVisible(false);
    form.setManaged(false);
    if (old != null) {
      plan.calendar().focus();
    }
  }

  private void show(@Nullable PlanCase now) {
    columns.wide(false);
    subject.set(now == null ? "" : WORDS.text("card.title", now.name(), now.age()));
    switch (now) {
      case null -> nothing();
      case PlanCase.Planned planned -> showPlan(planned);
      case PlanCase.NoPlan none -> {
        why.clear();
        plan.showInstead(new RefusalView(none, new Figures(setting.units().get())));
      }
    }
  }

  private void showPlan(PlanCase.Planned planned) {
    boolean other = !planned.athleteId().equals(shownAthlete);
    boolean first = shownAthlete.isEmpty();
    shownAthlete = planned.athleteId();
    String wanted = first ? lastSeen.place().get() : other ? "" : plan.place().get();
    plan.show(planned, wanted.isEmpty() ? longest(planned) : wanted);
    explain(plan.place().get());
  }

  /** Where most questions about a plan begin. */
  private static String longest(PlanCase.Planned planned) {
    return new StoredSeason(planned.plan())
        .milestones()
        .longest()
        .map(found -> "day/" + found.run().date() + "/distance")
        .orElse("week/" + planned.plan().weeks().getFirst().number() + "/total");
  }

  /** The reasons follow what is selected. */
  private void explain(String place) {
    if (model.open().get() instanceof PlanCase.Planned planned && !place.isEmpty()) {
      lastSeen.place().set(place);
      why.show(planned.plan(), place);
    }
  }

  private void nothing() {
    why.clear();
    if (model.failure().get() == null) {
      emptied();
    }
  }

  private void loading() {
    if (model.loading().get() && model.queue().get() == null) {
      plan.showInstead(new Skeleton(14, SKELETON_ROW));
    }
  }

  /** Nothing is open because nothing is left. */
  private void emptied() {
    QueueModel now = model.queue().get();
    Waiting all = model.waiting().get();
    if (now == null || all == null || model.open().get() != null || model.opening().get()) {
      return;
    }
    if (model.failure().get() == null && model.selected().get().isEmpty()) {
      plan.showInstead(empty(now, all));
    }
  }

  private static Node empty(QueueModel now, Waiting all) {
    String next = Dates.spoken(all.week().week().next().monday());
    if (all.athletes().isEmpty()) {
      return new EmptyState(
          Feather.USERS, WORDS.text("empty.nobody"), WORDS.text("empty.nobody-sentence"));
    }
    if (now.done().isEmpty()) {
      return new EmptyState(
          Feather.INBOX, WORDS.text("empty.nothing"), WORDS.text("empty.nothing-sentence", next));
    }
    int judged = now.done().size();
    return new EmptyState(
        Feather.CHECK_CIRCLE,
        WORDS.text("empty.title", judged, judged + now.count()),
        WORDS.text("empty.sentence", next));
  }

  private void fail(@Nullable Failure reason) {
    if (reason == null) {
      return;
    }
    why.clear();
    boolean whole = model.queue().get() == null;
    Button again = new Button(WORDS.text("error.retry"), new FontIcon(Feather.REFRESH_CW));
    String id = model.selected().get();
    again.setOnAction(event -> {
      if (whole) {
        model.start(id);
      } else {
        model.select(id);
      }
    });
    ErrorCard card = new ErrorCard(WORDS.text(whole ? "error.start" : "error.plan"), reason, again);
    card.setId("error-card");
    card.setMaxWidth(560);
    StackPane place = new StackPane(card);
    place.getStyleClass().add("error-place");
    plan.showInstead(place);
  }

  private static Button action(Ikon icon, String key, String cap, Runnable work) {
    Button button = new Button(WORDS.text(key), new FontIcon(icon));
    button.getStyleClass().addAll("small", "header-action");
    button.setAccessibleText(WORDS.text(key));
    button.setTooltip(new Tooltip(WORDS.text(key) + " (" + cap + ")"));
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(event -> work.run());
    return button;
  }

  private void replay() {
    model.replay();
  }

  /** The plan beside the one approved last, where there is one. */
  private void compare() {
    if (!(model.open().get() instanceof PlanCase.Planned planned)) {
      return;
    }
    StoredPlan approved = planned.approved().orElse(null);
    if (approved == null) {
      model.nothingToCompare();
      return;
    }
    hideForm();
    CompareView view = new CompareView(planned, approved, setting, today, this::close);
    view.pane().place().subscribe((before, place) -> plan.place().set(place));
    plan.showInstead(view);
    columns.wide(true);
    view.pane().focus();
  }

  /** The one red flag that a key acknowledges. */
  private void acknowledge() {
    List<RiskReason> flags = model.flags().get();
    if (!flags.isEmpty()) {
      model.acknowledge(flags.getFirst().factor());
    }
  }

  private void pin() {
    why.focus();
    model.reasonsOpened();
  }

  private void backToPlan() {
    columns.wide(false);
    plan.back();
  }

  /** Esc closes what lies nearest. */
  private void close() {
    if (openForm != null) {
      hideForm();
    } else if (model.open().get() instanceof PlanCase.Planned) {
      backToPlan();
      plan.calendar().focus();
    }
  }

  @Override
  public List<Command> commands() {
    List<Command> all = new ArrayList<>();
    all.add(command("next", "J", () -> model.step(1)));
    all.add(command("previous", "K", () -> model.step(-1)));
    all.add(verdict("approve", "A", model::approve));
    all.add(verdict("notes", "N", this::openNotes));
    all.add(verdict("modify", "M", this::openModify));
    all.add(verdict("reject", "R", this::openReject));
    all.add(verdict("skip", "S", model::skip));
    all.add(
        command("acknowledge", "F", this::acknowledge).when(() -> !model.flags().get().isEmpty()));
    all.add(command("decide-first", "D", () -> flip(setting.decideFirst())));
    all.add(command("pin", "Enter", this::pin).when(this::planShown));
    all.add(command("back", "[", why::back).when(this::planShown));
    all.add(command("forward", "]", why::forward).when(this::planShown));
    all.add(command("what-if", "W", why::whatIf).when(this::planShown));
    all.add(command("compare", "C", this::compare).when(this::planShown));
    all.add(command("replay", "P", this::replay).when(this::planOpen));
    all.add(command("auto-advance", null, () -> flip(setting.autoAdvance())));
    all.add(command("close", "Esc", this::close));
    return all;
  }

  private boolean planOpen() {
    return model.open().get() instanceof PlanCase.Planned;
  }

  private boolean planShown() {
    return planOpen() && !model.blind().get();
  }

  private static void flip(BooleanProperty property) {
    property.set(!property.get());
  }

  private Command verdict(String id, String key, Runnable action) {
    return command(id, key, action).when(model::canJudge);
  }

  private static Command command(String id, @Nullable String key, Runnable action) {
    return Command.of("review." + id, WORDS.text("command." + id), key, action);
  }

  @Override
  public List<Command> destinations() {
    Waiting now = model.waiting().get();
    List<Command> all = new ArrayList<>();
    if (now != null) {
      for (Waiting.Person person : now.athletes()) {
        all.add(
            Command.of(
                "athlete." + person.athleteId(),
                WORDS.text("command.go", person.name(), person.age()),
                null,
                () -> model.select(person.athleteId())));
      }
    }
    if (model.open().get() instanceof PlanCase.Planned planned) {
      planned.plan().weeks().forEach(week -> places(week, all));
    }
    return all;
  }

  /** A week and its runs in the open plan, by number and date. */
  private void places(StoredWeek week, List<Command> all) {
    all.add(
        place(
            "week/" + week.number() + "/total",
            WORDS.text("command.week", week.number(), week.type().word())));
    for (StoredDay day : week.days()) {
      if (day.km() != null) {
        all.add(place("day/" + day.date() + "/distance", Dates.spoken(day.date())));
      }
    }
  }

  private Command place(String place, String name) {
    return Command.of("place." + place, name, null, () -> plan.place().set(place));
  }

  /** What is selected in the open plan. */
  public StringProperty place() {
    return plan.place();
  }

  @Override
  public String name() {
    return WORDS.text("page");
  }

  @Override
  public Ikon icon() {
    return Feather.INBOX;
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
    return root;
  }

  @Override
  public List<Node> panes() {
    return List.of(queue.node(), plan.headerNode(), plan.calendar().node(), reasons, bar.node());
  }
}
