package dev.cairn.ui.strength;

import dev.cairn.strength.overload.Suggestion;
import dev.cairn.ui.control.ColumnTabs;
import dev.cairn.ui.control.FileDrop;
import dev.cairn.ui.control.Form;
import dev.cairn.ui.control.SideColumns;
import dev.cairn.ui.control.Wrapping;
import dev.cairn.ui.office.GymLifter;
import dev.cairn.ui.office.LiftCase;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.shell.Command;
import dev.cairn.ui.shell.FramedPage;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.text.Weights;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One load of one lifter: accept, modify or decline it, with rule and model in view. */
public final class StrengthPage extends FramedPage {
  private static final Words WORDS = Words.of(StrengthPage.class);

  public static final Ikon ICON = Feather.ACTIVITY;

  private static final List<String> LOGS = List.of(".json", ".csv", ".tsv", ".txt");
  private static final double LEFT = 196;
  private static final double RIGHT = 384;

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final StrengthModel model;
  private final Setting setting;
  private final Runnable show;
  private final LifterList list;
  private final SuggestionPane suggestion;
  private final ModelPane card;
  private final StrengthBar bar;
  private final StackPane formPlace = new StackPane();
  private final Label notice = new Label();
  private final SideColumns columns;
  private final ColumnTabs allTabs;
  private final FileDrop logs;
  private @Nullable Form form;

  /**
   * A page over its model.
   *
   * @param show brings this page to the front, for the palette
   * @param toModels brings the page of models to the front
   */
  public StrengthPage(StrengthModel model, Setting setting, Runnable show, Runnable toModels) {
    super(StrengthPage::title, ICON);
    this.model = model;
    this.setting = setting;
    this.show = show;
    this.list = new LifterList(model, this::choose);
    this.suggestion = new SuggestionPane(model, this::choose);
    this.card = new ModelPane(toModels);
    this.bar = new StrengthBar(model, setting, this::modify, this::decline);
    VBox centre = new VBox(suggestion.node(), formPlace, notice);
    VBox.setVgrow(suggestion.node(), Priority.ALWAYS);
    notice.getStyleClass().add("notice");
    Wrapping.of(notice);
    notice.setMinHeight(Region.USE_PREF_SIZE);
    this.columns = new SideColumns(list.node(), centre, card.node(), bar.node(), LEFT, RIGHT);
    this.allTabs =
        new ColumnTabs(
            List.of(WORDS.text("tab.list"), WORDS.text("tab.suggestion"), WORDS.text("tab.model")),
            SideColumns.CENTRE,
            columns::alone);
    this.logs = new FileDrop(root, model::takes, LOGS, model::read);
    root.getStyleClass().add("strength");
    root.setCenter(columns);
    close();
    listen();
  }

  private void listen() {
    model.incoming().subscribe(this::incoming);
    model.open().subscribe(now -> show());
    model.failure().subscribe(now -> show());
    model.lifters().subscribe(now -> show());
    model.loading().subscribe(now -> show());
    setting.units().subscribe(now -> show());
    model.problem().subscribe(now -> tell());
    model.readOnly().subscribe(now -> tell());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
    root.widthProperty().subscribe(width -> fold(width.doubleValue()));
  }

  /** Where keys are heard first. */
  public void focus() {
    list.focus();
  }

  /** Arrows go through exercises even where they would go from button to button. */
  private void arrows(KeyEvent event) {
    boolean across = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
    boolean held = event.isControlDown() || event.isAltDown() || event.isShiftDown();
    if (across && !held && form == null) {
      event.consume();
      model.exercise(event.getCode() == KeyCode.LEFT ? -1 : 1);
    }
  }

  private void fold(double width) {
    boolean narrow = width < SideColumns.NARROW_BELOW;
    boolean tight = width < SideColumns.TIGHT_BELOW;
    root.pseudoClassStateChanged(NARROW, narrow);
    bar.fold(narrow, tight);
    allTabs.getChildren().getFirst().setVisible(tight);
    allTabs.getChildren().getFirst().setManaged(tight);
    root.setTop(narrow ? allTabs : null);
  }

  private void show() {
    close();
    Failure reason = model.failure().get();
    LiftCase now = model.open().get();
    if (reason != null) {
      boolean whole = model.lifters().get().isEmpty();
      String id = model.selected().get();
      Runnable again = whole ? model::load : () -> model.select(id);
      suggestion.failed(reason, whole, again);
    } else if (now != null) {
      Weights weights = new Weights(setting.units().get(), now.plates());
      subject.set(WORDS.text("go.exercise", now.exercise().name(), now.lifter().name()));
      suggestion.show(now, weights);
      card.show(now, weights);
      return;
    } else if (model.loading().get() || !model.lifters().get().isEmpty()) {
      suggestion.loading();
    } else {
      suggestion.empty();
    }
    subject.set("");
    card.clear();
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

  /** All inputs, where the model is seen. */
  private void inputs() {
    columns.alone(SideColumns.SIDE);
    allTabs.mark(SideColumns.SIDE);
    card.turn();
  }

  private void choose() {
    logs.choose(WORDS.text("logs.choose"), WORDS.text("logs.files"));
  }

  private void incoming(@Nullable LogsModel read) {
    if (read != null) {
      open(() -> new LogsForm(read, this::leave));
    }
  }

  private void modify() {
    LiftCase now = model.open().get();
    if (now != null
        && model.possible()
        && now.answer() instanceof Suggestion one
        && !now.loads().isEmpty()) {
      Weights weights = new Weights(setting.units().get(), now.plates());
      open(() -> new LoadForm(model, now, one, weights, this::leave));
    }
  }

  private void decline() {
    LiftCase now = model.open().get();
    if (now != null && model.possible()) {
      open(() -> new DeclineForm(model, now.exercise().name(), this::leave));
    }
  }

  private void open(Supplier<Form> made) {
    close();
    columns.alone(SideColumns.CENTRE);
    allTabs.mark(SideColumns.CENTRE);
    Form shown = made.get();
    form = shown;
    formPlace.getChildren().setAll(shown.node());
    formPlace.setVisible(true);
    formPlace.setManaged(true);
    shown.first().requestFocus();
  }

  private void leave() {
    close();
    bar.node().getChildrenUnmodifiable().getFirst().requestFocus();
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

  @Override
  public List<Command> commands() {
    return List.of(
        command("accept", "A", model::accept).when(model::possible),
        command("modify", "M", this::modify).when(model::possible),
        command("decline", "R", this::decline).when(model::possible),
        command("previous", "Left", () -> model.exercise(-1)),
        command("next", "Right", () -> model.exercise(1)),
        command("down", "J", () -> model.step(1)),
        command("up", "K", () -> model.step(-1)),
        command("inputs", "I", this::inputs),
        command("table", "T", suggestion::turnChart),
        command("logs", "L", this::choose).when(model::takes),
        command("close", "Esc", this::leave).when(() -> form != null));
  }

  private static Command command(String id, String key, Runnable action) {
    return Command.of("strength." + id, WORDS.text("key." + id), key, action);
  }

  @Override
  public List<Command> destinations() {
    List<Command> all = new ArrayList<>();
    for (GymLifter lifter : model.lifters().get()) {
      all.add(
          Command.of(
              "lifter." + lifter.id(),
              WORDS.text("go.lifter", lifter.name()),
              null,
              () -> go(lifter.id(), "")));
    }
    model
        .lifter(model.selected().get())
        .ifPresent(lifter ->
            lifter
                .stations()
                .forEach(station -> {
                  String id = station.exercise().id();
                  all.add(
                      Command.of(
                          "exercise." + id,
                          WORDS.text("go.exercise", station.exercise().name(), lifter.name()),
                          null,
                          () -> go(lifter.id(), id)));
                }));
    return all;
  }

  private void go(String lifter, String exercise) {
    show.run();
    model.select(lifter, exercise);
  }

  /** As the rail names it, also before the page is built. */
  public static String title() {
    return WORDS.text("page");
  }

  @Override
  public List<Node> panes() {
    return List.of(list.node(), suggestion.node(), card.node(), bar.node());
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
    model.onChanged(hearer::changed);
  }
}
