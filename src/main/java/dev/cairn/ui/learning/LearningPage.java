package dev.cairn.ui.learning;

import static dev.cairn.ui.learning.LessonWords.WORDS;

import dev.cairn.action.teaching.Suggestion;
import dev.cairn.ui.control.BarButton;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.ColumnTabs;
import dev.cairn.ui.control.ErrorCard;
import dev.cairn.ui.control.Skeleton;
import dev.cairn.ui.office.Lessons;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.shell.Command;
import dev.cairn.ui.shell.FramedPage;
import dev.cairn.ui.task.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What coaches' verdicts teach: proposals with their cases, conflicts, how far coaches agree. */
public final class LearningPage extends FramedPage {
  public static final Ikon ICON = Feather.BOOK_OPEN;

  private static final double TIGHT_BELOW = 852;
  private static final double LIST = 264;
  private static final double REASON = 220;
  private static final double SIGNER = 130;

  private final LearningModel model;
  private final Setting setting;
  private final Runnable show;
  private final LessonList list;
  private final VBox body = new VBox(12);
  private final ScrollPane scroll = new ScrollPane(body);
  private final Label notice = Card.words("");
  private final BarButton sign;
  private final Button withdraw = new Button(WORDS.text("bar.withdraw"));
  private final Button ask = new Button(WORDS.text("bar.ask"));
  private final ComboBox<String> signer = new ComboBox<>();
  private final TextField reason = new TextField();
  private final VBox bar;
  private final VBox centre;
  private final ColumnTabs tabs;
  private int seen = 1;

  /**
   * A page over its model.
   *
   * @param show brings this page to the front, for the palette
   */
  public LearningPage(LearningModel model, Setting setting, Runnable show) {
    super(LearningPage::title, ICON);
    this.model = model;
    this.setting = setting;
    this.show = show;
    this.list = new LessonList(model);
    this.sign = new BarButton(Feather.CHECK, WORDS.text("bar.sign"), "Ctrl+↵", model::sign);
    this.bar = bar();
    body.getStyleClass().addAll("pane-content", "lesson-detail");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    this.centre = new VBox(scroll, bar);
    centre.setMinWidth(0);
    this.tabs =
        new ColumnTabs(List.of(WORDS.text("tab.list"), WORDS.text("tab.detail")), seen, this::see);
    root.getStyleClass().add("lessons");
    model.found().subscribe(now -> show());
    model.failure().subscribe(now -> show());
    model.loading().subscribe(now -> show());
    model.selected().subscribe(now -> show());
    model.blast().subscribe(now -> show());
    model.looking().subscribe(now -> show());
    setting.units().subscribe(now -> show());
    model.acting().subscribe(now -> enable());
    model.signer().subscribe(now -> enable());
    model.reason().subscribe(now -> enable());
    model.problem().subscribe(now -> tell());
    model.readOnly().subscribe(now -> tell());
    root.widthProperty().subscribe(width -> fold());
    fold();
    tell();
  }

  private VBox bar() {
    sign.setId("lesson-sign");
    sign.getStyleClass().add("success");
    withdraw.setId("lesson-withdraw");
    withdraw.setOnAction(event -> model.withdraw());
    ask.setId("lesson-ask");
    ask.setOnAction(event -> model.ask());
    for (Button button : List.of(withdraw, ask)) {
      button.setMinWidth(Region.USE_PREF_SIZE);
    }
    signer.setEditable(true);
    signer.setId("lesson-signer");
    signer.setAccessibleText(WORDS.text("bar.signer"));
    signer.setPrefWidth(SIGNER);
    signer.getEditor().textProperty().bindBidirectional(model.signer());
    reason.setId("lesson-reason");
    reason.setPromptText(WORDS.text("bar.reason"));
    reason.setAccessibleText(WORDS.text("bar.reason"));
    reason.setPrefWidth(REASON);
    reason.textProperty().bindBidirectional(model.reason());
    FlowPane buttons = new FlowPane(8, 8, signer, sign, reason, withdraw, ask);
    buttons.setAlignment(Pos.CENTER_LEFT);
    buttons.getStyleClass().add("verdict-bar");
    notice.getStyleClass().add("notice");
    VBox all = new VBox(notice, buttons);
    all.setMinHeight(Region.USE_PREF_SIZE);
    all.setAccessibleText(WORDS.text("bar.name"));
    return all;
  }

  private void see(int which) {
    seen = which;
    fold();
  }

  private void fold() {
    boolean tight = root.getWidth() > 0 && root.getWidth() < TIGHT_BELOW;
    root.setTop(tight ? tabs : null);
    root.setLeft(tight ? null : list.node());
    ((Region) list.node()).setPrefWidth(tight ? Region.USE_COMPUTED_SIZE : LIST);
    root.setCenter(tight && seen == 0 ? list.node() : centre);
  }

  private void show() {
    Failure why = model.failure().get();
    Lessons now = model.found().get();
    Optional<Suggestion> open = model.open();
    subject.set(open.map(one -> LessonWords.title(one.learned())).orElse(""));
    waiting.set((int) model.listed().stream().filter(LessonEntry::waits).count());
    if (why != null) {
      Button again = new Button(WORDS.text("error.again"), new FontIcon(Feather.REFRESH_CW));
      again.setOnAction(event -> model.load());
      body.getChildren().setAll(new ErrorCard(WORDS.text("error.title"), why, again));
    } else if (now == null) {
      body.getChildren().setAll(new Skeleton(10, 20));
    } else {
      signer.getItems().setAll(now.coaches());
      body.getChildren()
          .setAll(
              open.isPresent()
                  ? new ProposalDetail(now, setting.units().get())
                      .of(open.get(), model.blast().get(), model.looking().get())
                  : new TablesDetail(model, now).of(model.selected().get()));
    }
    enable();
  }

  private void enable() {
    boolean proposal = model.open().isPresent();
    boolean conflict = model.selected().get().equals(LessonEntry.CONFLICTS);
    bar.setVisible(proposal || conflict || notice.isVisible());
    bar.setManaged(bar.isVisible());
    for (Node one : List.of(sign, withdraw, ask)) {
      one.setVisible(proposal);
      one.setManaged(proposal);
    }
    sign.setDisable(!model.signable());
    withdraw.setDisable(!model.withdrawable());
    ask.setDisable(!model.askable());
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

  @Override
  public List<Command> commands() {
    List<Command> all = new ArrayList<>();
    all.add(command("sign", "Shortcut+Enter", model::sign).when(model::signable));
    all.add(command("withdraw", "X", model::withdraw).when(model::withdrawable));
    all.add(command("ask", "Q", model::ask).when(model::askable));
    all.add(command("reason", "E", this::write).when(() -> bar.isVisible()));
    all.add(command("down", "J", () -> model.step(1)));
    all.add(command("up", "K", () -> model.step(-1)));
    return all;
  }

  private static Command command(String id, String key, Runnable action) {
    return Command.of("learning." + id, WORDS.text("key." + id), key, action);
  }

  private void write() {
    reason.requestFocus();
  }

  @Override
  public List<Command> destinations() {
    List<Command> all = new ArrayList<>();
    for (LessonEntry one : model.listed()) {
      all.add(
          Command.of(
              "lesson." + one.id(),
              WORDS.text("go", one.title()),
              null,
              () -> {
                show.run();
                model.select(one.id());
              }));
    }
    return all;
  }

  /** As the rail names it, also before the page is built. */
  public static String title() {
    return WORDS.text("page");
  }

  @Override
  public List<Node> panes() {
    return List.of(list.node(), scroll, bar);
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
