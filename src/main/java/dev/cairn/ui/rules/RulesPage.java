package dev.cairn.ui.rules;

import dev.cairn.action.rules.Blast;
import dev.cairn.ui.compare.ComparePane;
import dev.cairn.ui.control.BarButton;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.ColumnTabs;
import dev.cairn.ui.control.EmptyState;
import dev.cairn.ui.control.ErrorCard;
import dev.cairn.ui.control.KeyCap;
import dev.cairn.ui.control.Skeleton;
import dev.cairn.ui.office.RulesCase;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.shell.Command;
import dev.cairn.ui.shell.FramedPage;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Every rule with its evidence, and a proposal about one with what it does to everybody. */
public final class RulesPage extends FramedPage {
  private static final Words WORDS = Words.of(RulesPage.class);

  public static final Ikon ICON = Feather.SLIDERS;

  private final RulesModel model;
  private final LocalDate today;
  private final Setting setting;
  private final Runnable show;
  private final RuleList list;
  private final RuleDetail detail;
  private final BlastPane blast;
  private final Label notice = Card.words("");
  private final BarButton accept;
  private final Button draft = new Button(WORDS.text("bar.draft"));
  private final Button discard = new Button(WORDS.text("bar.discard"));
  private final VBox bar;
  private final RulesColumns columns;
  private final ColumnTabs two;
  private final ColumnTabs three;
  private @Nullable Region compared;

  /**
   * A page over its model.
   *
   * @param show brings this page to the front, for the palette
   */
  public RulesPage(RulesModel model, Setting setting, LocalDate today, Runnable show) {
    super(RulesPage::title, ICON);
    this.model = model;
    this.setting = setting;
    this.today = today;
    this.show = show;
    this.list = new RuleList(model);
    this.detail = new RuleDetail(model);
    this.blast = new BlastPane(model, setting);
    this.accept = new BarButton(Feather.CHECK, WORDS.text("bar.accept"), "Ctrl+↵", model::accept);
    this.bar = bar();
    this.columns = new RulesColumns(list.node(), detail.node(), blast.node(), bar);
    this.two =
        new ColumnTabs(
            List.of(WORDS.text("tab.rule"), WORDS.text("tab.blast")),
            0,
            which -> columns.alone(which + 1));
    this.three =
        new ColumnTabs(
            List.of(WORDS.text("tab.list"), WORDS.text("tab.rule"), WORDS.text("tab.blast")),
            RulesColumns.RULE,
            columns::alone);
    root.getStyleClass().add("rules");
    root.setCenter(columns);
    model.found().subscribe(now -> show());
    model.failure().subscribe(now -> show());
    model.selected().subscribe(now -> show());
    model.loading().subscribe(now -> show());
    model.blast().subscribe(now -> enable());
    model.proposal().subscribe(now -> enable());
    model.acting().subscribe(now -> enable());
    model.problem().subscribe(now -> tell());
    model.readOnly().subscribe(now -> tell());
    model.beside().subscribe(this::beside);
    root.widthProperty().subscribe(width -> fold(width.doubleValue()));
    tell();
  }

  private VBox bar() {
    accept.setId("rule-accept");
    accept.getStyleClass().add("success");
    draft.setId("rule-draft");
    draft.setOnAction(event -> model.draft());
    discard.setId("rule-discard");
    discard.getStyleClass().add("flat");
    discard.setOnAction(event -> model.discard());
    for (Button button : List.of(draft, discard)) {
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    Label hint = Card.quiet(WORDS.text("bar.hint"));
    hint.setAlignment(Pos.CENTER_RIGHT);
    hint.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(hint, Priority.ALWAYS);
    HBox buttons = new HBox(8, accept, draft, discard, hint);
    buttons.setAlignment(Pos.CENTER_LEFT);
    buttons.getStyleClass().add("verdict-bar");
    notice.getStyleClass().add("notice");
    VBox all = new VBox(notice, buttons);
    all.setAccessibleText(WORDS.text("bar.name"));
    return all;
  }

  private void fold(double width) {
    boolean tight = width > 0 && width < RulesColumns.TIGHT_BELOW;
    boolean narrow = width > 0 && width < RulesColumns.NARROW_BELOW;
    root.setTop(compared != null ? null : tight ? three : narrow ? two : null);
  }

  private void see(int which) {
    columns.alone(which);
    three.mark(which);
    two.mark(Math.max(0, which - 1));
  }

  private void show() {
    Failure reason = model.failure().get();
    RulesCase now = model.found().get();
    subject.set(model.open().map(RuleEntry::name).orElse(""));
    enable();
    if (reason != null) {
      Button again = new Button(WORDS.text("error.again"), new FontIcon(Feather.REFRESH_CW));
      again.setOnAction(event -> model.load());
      detail.instead(new ErrorCard(WORDS.text("error.title"), reason, again));
    } else if (now == null) {
      detail.instead(new Skeleton(10, 20));
    } else {
      model
          .open()
          .ifPresentOrElse(
              one -> detail.show(one, now),
              () ->
                  detail.instead(
                      new EmptyState(
                          Feather.SLIDERS, WORDS.text("empty.title"), WORDS.text("empty.text"))));
    }
  }

  private void enable() {
    accept.setDisable(!model.acceptable());
    Blast seen = model.blast().get();
    accept.say(
        seen == null ? WORDS.text("bar.accept") : WORDS.text("bar.accept-plans", seen.made()));
    draft.setDisable(!model.draftable());
    discard.setDisable(!model.discardable());
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
    enable();
  }

  private void beside(RulesModel.@Nullable Beside now) {
    if (now == null) {
      compared = null;
      root.setCenter(columns);
      fold(root.getWidth());
      return;
    }
    ComparePane pane = new ComparePane(setting, today);
    Label title = new Label(WORDS.text("affected.name", now.athlete().name(), now.athlete().age()));
    title.getStyleClass().addAll("pane-title", "semibold");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button back = new Button(WORDS.text("compare.close"), new KeyCap("Esc"));
    back.setContentDisplay(ContentDisplay.RIGHT);
    back.getStyleClass().add("small");
    back.setOnAction(event -> model.closeComparison());
    HBox head = new HBox(8, title, space, back);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("pane-head");
    VBox.setVgrow(pane.node(), Priority.ALWAYS);
    VBox view = new VBox(head, pane.node());
    view.setId("rule-compare");
    compared = view;
    pane.show(
        now.plans().before(),
        now.plans().after(),
        WORDS.text("compare.before"),
        WORDS.text("compare.after"));
    root.setCenter(view);
    root.setTop(null);
    pane.focus();
  }

  @Override
  public List<Command> commands() {
    List<Command> all = new ArrayList<>();
    all.add(command("accept", "Shortcut+Enter", model::accept).when(model::acceptable));
    all.add(command("draft", "Shortcut+S", model::draft).when(model::draftable));
    all.add(command("down", "J", () -> model.step(1)));
    all.add(command("up", "K", () -> model.step(-1)));
    all.add(command("search", "Slash", this::search));
    all.add(command("edit", "E", this::edit).when(() -> model.proposal().get() != null));
    all.add(command("switch", "X", model::toggle).when(model::mayToggle));
    all.add(command("blast", "B", this::look).when(model::changes));
    all.add(command("close", "Esc", this::leave).when(this::leavable));
    return all;
  }

  private static Command command(String id, String key, Runnable action) {
    return Command.of("rules." + id, WORDS.text("key." + id), key, action);
  }

  private void search() {
    see(RulesColumns.LIST);
    list.search();
  }

  private void edit() {
    see(RulesColumns.RULE);
    detail.edit();
  }

  private void look() {
    see(RulesColumns.BLAST);
    if (model.blast().get() == null) {
      model.look();
    }
  }

  private boolean leavable() {
    return compared != null || model.looking().get() || model.discardable();
  }

  /** The nearest way out first: the comparison, the look, the proposal. */
  private void leave() {
    if (compared != null) {
      model.closeComparison();
    } else if (model.looking().get()) {
      model.stopLooking();
    } else {
      model.discard();
    }
  }

  @Override
  public List<Command> destinations() {
    List<Command> all = new ArrayList<>();
    RulesCase now = model.found().get();
    if (now != null) {
      for (RuleEntry one : RuleEntry.all(now)) {
        all.add(
            Command.of(
                "rule." + one.id(),
                WORDS.text("go.rule", one.name()),
                null,
                () -> {
                  show.run();
                  model.select(one.id());
                }));
      }
    }
    return all;
  }

  /** As the rail names it, also before the page is built. */
  public static String title() {
    return WORDS.text("page");
  }

  @Override
  public List<Node> panes() {
    return List.of(list.node(), detail.node(), blast.node(), bar);
  }

  @Override
  public void shown() {
    model.start();
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
