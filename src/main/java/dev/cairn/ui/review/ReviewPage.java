package dev.cairn.ui.review;

import dev.cairn.trail.StoredPlan;
import dev.cairn.ui.control.ColumnTabs;
import dev.cairn.ui.handover.Handover;
import dev.cairn.ui.handover.HandoverButton;
import dev.cairn.ui.modify.ModifyPane;
import dev.cairn.ui.office.PlanCase;
import dev.cairn.ui.office.TextPlace;
import dev.cairn.ui.office.Waiting;
import dev.cairn.ui.office.Wordings;
import dev.cairn.ui.prefs.LastSeen;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.shell.Command;
import dev.cairn.ui.shell.FramedPage;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import dev.cairn.ui.why.Asking;
import dev.cairn.ui.why.WhyPane;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The review queue: one verdict on one plan, the reasons in view. */
public final class ReviewPage extends FramedPage {
  private static final Words WORDS = Words.of(ReviewPage.class);
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

  private final ReviewModel model;
  private final Setting setting;
  private final LastSeen lastSeen;
  private final LocalDate today;
  private final Door door;
  private final QueuePane queue;
  private final PlanColumn plan;
  private final WhyPane why;
  private final VerdictBar bar;
  private final PlanActions actions;
  private final FormPlace form;
  private final VBox centre = new VBox();
  private final StackPane reasons = new StackPane();
  private final Columns columns;
  private final ColumnTabs tabs;
  private final ReviewKeys keys;
  private final Destinations destinations;
  private String shownAthlete = "";
  private @Nullable ModifyPane modify;
  private Runnable search = () -> {};
  private Runnable reads = () -> {};
  private Consumer<TextPlace> toText = place -> {};

  public ReviewPage(
      ReviewModel model,
      Setting setting,
      LastSeen lastSeen,
      LocalDate today,
      Door door,
      Asking asking,
      Handover handover) {
    super(() -> WORDS.text("page"), Feather.INBOX);
    this.model = model;
    this.setting = setting;
    this.lastSeen = lastSeen;
    this.today = today;
    this.door = door;
    this.queue = new QueuePane(model);
    this.actions =
        new PlanActions(
            this::compare,
            model::replay,
            this::text,
            model.question()::ask,
            new HandoverButton(handover, model.selected()::get));
    this.plan = new PlanColumn(setting, today, actions.buttons());
    this.why = new WhyPane(setting, door, asking);
    this.form = new FormPlace(model, plan, this::backToPlan, this::modify);
    this.bar = new VerdictBar(model, setting, form);
    centre.getStyleClass().add("review-centre");
    centre.getChildren().addAll(plan.node(), form.node(), new Notice(model).node());
    reasons.getStyleClass().add("why-place");
    reasons.getChildren().add(why.node());
    this.columns = new Columns(queue.node(), centre, reasons, bar.node());
    this.tabs =
        new ColumnTabs(
            List.of(WORDS.text("tab.list"), WORDS.text("tab.plan"), WORDS.text("tab.why")),
            1,
            columns::alone);
    this.keys = new ReviewKeys(model, setting, form, why, handover, deeds());
    this.destinations = new Destinations(model, plan.place()::set);
    root.getStyleClass().add("review");
    root.setCenter(columns);
    listen();
  }

  private void listen() {
    model.queue().subscribe(now -> waiting.set(now == null ? 0 : now.count()));
    model.open().subscribe(this::show);
    model.queue().subscribe(now -> emptied());
    model.failure().subscribe(this::fail);
    model.loading().subscribe(busy -> loading());
    model.blind().subscribe(why::hideReasons);
    model.open().subscribe(now -> actions.mayAsk(model.question().possible()));
    model.blind().subscribe(now -> actions.mayAsk(model.question().possible()));
    model.acting().subscribe(now -> actions.mayAsk(model.question().possible()));
    model
        .selected()
        .subscribe(id -> {
          form.close();
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

  private ReviewKeys.Deeds deeds() {
    return new ReviewKeys.Deeds() {
      @Override
      public void compare() {
        ReviewPage.this.compare();
      }

      @Override
      public void text() {
        ReviewPage.this.text();
      }

      @Override
      public void pin() {
        ReviewPage.this.pin();
      }

      @Override
      public void close() {
        ReviewPage.this.close();
      }
    };
  }

  private void fold(double width) {
    boolean narrow = width < Columns.NARROW_BELOW;
    boolean tight = width < Columns.TIGHT_BELOW;
    root.pseudoClassStateChanged(NARROW, narrow);
    root.pseudoClassStateChanged(TIGHT, tight);
    queue.fold(narrow && !tight);
    bar.fold(narrow, tight);
    actions.fold(narrow);
    root.setTop(tight && !modifying() ? tabs : null);
  }

  /** Lays the open plan ready to be changed, at the day that is chosen. */
  private void modify() {
    if (model.modify(chosenDay())) {
      ModifyPane pane = modifyPane();
      root.setTop(null);
      root.setCenter(pane.node());
      subject.set(WORDS.text("subject.modify", subject.get()));
      pane.focus();
    }
  }

  private @Nullable LocalDate chosenDay() {
    String[] parts = plan.place().get().split("/", -1);
    return parts.length > 1 && parts[0].equals("day") ? LocalDate.parse(parts[1]) : null;
  }

  /** Built when a plan is changed for the first time. */
  private ModifyPane modifyPane() {
    ModifyPane pane = modify;
    if (pane == null) {
      pane =
          new ModifyPane(
              model.modifying(),
              setting,
              new ModifyPane.Deeds() {
                @Override
                public void save() {
                  model.saveChanges();
                }

                @Override
                public void leave() {
                  model.modifying().drop();
                  backFromModify();
                  plan.calendar().focus();
                }
              });
      modify = pane;
    }
    return pane;
  }

  private boolean modifying() {
    ModifyPane pane = modify;
    return pane != null && pane.node().equals(root.getCenter());
  }

  private void backFromModify() {
    if (modifying()) {
      root.setCenter(columns);
      fold(root.getWidth());
      PlanCase now = model.open().get();
      subject.set(now == null ? "" : WORDS.text("card.title", now.name(), now.age()));
    }
  }

  private void show(@Nullable PlanCase now) {
    model.modifying().close();
    backFromModify();
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
    plan.show(planned, wanted);
    explain(plan.place().get());
  }

  /** The reasons follow what is selected. */
  private void explain(String place) {
    if (model.open().get() instanceof PlanCase.Planned planned && !place.isEmpty()) {
      lastSeen.place().set(place);
      why.show(planned.plan(), place);
      reads.run();
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
      plan.showInstead(InsteadOfPlan.loading());
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
      boolean readOnly = !model.readOnly().get().isEmpty();
      plan.showInstead(InsteadOfPlan.empty(now, all, readOnly, emptyDeeds()));
    }
  }

  private InsteadOfPlan.Deeds emptyDeeds() {
    return new InsteadOfPlan.Deeds() {
      @Override
      public void letSamplesIn() {
        model.letSamplesIn();
      }

      @Override
      public void showAll() {
        model.filter().set(Filter.ALL);
        model.step(1);
      }

      @Override
      public void search() {
        search.run();
      }
    };
  }

  /** Told what opens the search of the whole window. */
  public void onSearch(Runnable opening) {
    search = opening;
  }

  /**
   * Shows texts of plans.
   *
   * @param showing told what shows the text of a week
   */
  public void texts(Wordings wordings, Consumer<TextPlace> showing) {
    toText = showing;
    DayWords words = new DayWords(wordings, setting, door);
    plan.below(words.node());
    reads =
        () -> {
          if (model.open().get() instanceof PlanCase.Planned planned) {
            words.show(planned.plan(), plan.place().get());
          } else {
            words.clear();
          }
        };
    setting.units().subscribe((before, now) -> reads.run());
  }

  /** The text of the day or the week that is selected. */
  private void text() {
    if (model.open().get() instanceof PlanCase.Planned planned) {
      toText.accept(TextPlace.at(planned.athleteId(), planned.plan(), plan.place().get()));
    }
  }

  private void fail(@Nullable Failure reason) {
    if (reason == null) {
      return;
    }
    why.clear();
    boolean whole = model.queue().get() == null;
    String id = model.selected().get();
    Runnable again =
        () -> {
          if (whole) {
            model.start(id);
          } else {
            model.select(id);
          }
        };
    plan.showInstead(InsteadOfPlan.failed(reason, whole, again));
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
    form.close();
    CompareView view = new CompareView(planned, approved, setting, today, this::close);
    view.pane().place().subscribe((before, place) -> plan.place().set(place));
    plan.showInstead(view);
    columns.wide(true);
    view.pane().focus();
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
    if (form.isOpen()) {
      form.close();
    } else if (model.open().get() instanceof PlanCase.Planned) {
      backToPlan();
      plan.calendar().focus();
    }
  }

  @Override
  public List<Command> commands() {
    ModifyPane pane = modify;
    return pane != null && modifying() ? pane.commands() : keys.all();
  }

  @Override
  public List<Command> destinations() {
    return modifying() ? List.of() : destinations.all();
  }

  /** What is selected in the open plan. */
  public StringProperty place() {
    return plan.place();
  }

  @Override
  public List<Node> panes() {
    ModifyPane pane = modify;
    if (pane != null && modifying()) {
      return pane.panes();
    }
    return List.of(queue.node(), plan.headerNode(), plan.calendar().node(), reasons, bar.node());
  }
}
