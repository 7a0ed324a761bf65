package dev.cairn.ui.models;

import dev.cairn.ui.control.BarButton;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.ColumnTabs;
import dev.cairn.ui.control.EmptyState;
import dev.cairn.ui.control.ErrorCard;
import dev.cairn.ui.control.Form;
import dev.cairn.ui.control.Skeleton;
import dev.cairn.ui.models.ModelsModel.Switch;
import dev.cairn.ui.office.ModelsCase;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.shell.Command;
import dev.cairn.ui.shell.FramedPage;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Every model with its card, switched on and off with a reason. */
public final class ModelsPage extends FramedPage {
  private static final Words WORDS = Words.of(ModelsPage.class);

  public static final Ikon ICON = Feather.CPU;

  private static final double TIGHT_BELOW = 852;
  private static final double LIST = 264;
  private static final int DETAIL = 1;

  private final ModelsModel model;
  private final Setting setting;
  private final Runnable show;
  private final ModelList list;
  private final ModelDetail detail = new ModelDetail();
  private final StackPane formPlace = new StackPane();
  private final Label notice = Card.words("");
  private final BarButton activate;
  private final BarButton rollBack;
  private final BarButton disable;
  private final HBox bar;
  private final VBox centre;
  private final ColumnTabs tabs;
  private @Nullable Form form;
  private boolean tight;
  private int alone = DETAIL;

  /**
   * A page over its model.
   *
   * @param show brings this page to the front, for the palette
   */
  public ModelsPage(ModelsModel model, Setting setting, Runnable show) {
    super(ModelsPage::title, ICON);
    this.model = model;
    this.setting = setting;
    this.show = show;
    this.list = new ModelList(model);
    this.activate = button(Feather.CHECK, Switch.ACTIVATE, "A");
    this.rollBack = button(Feather.ROTATE_CCW, Switch.ROLL_BACK, "B");
    this.disable = button(Feather.SLASH, Switch.DISABLE, "D");
    activate.getStyleClass().add("success");
    this.bar = new HBox(activate, rollBack, disable);
    bar.getStyleClass().add("verdict-bar");
    bar.setAccessibleText(WORDS.text("bar.name"));
    notice.getStyleClass().add("notice");
    VBox.setVgrow(detail.node(), Priority.ALWAYS);
    this.centre = new VBox(detail.node(), formPlace, notice, bar);
    this.tabs =
        new ColumnTabs(
            List.of(WORDS.text("list.title"), WORDS.text("tab.detail")),
            DETAIL,
            which -> {
              alone = which;
              arrange();
            });
    root.getStyleClass().add("models");
    close();
    arrange();
    model.found().subscribe(now -> show());
    model.failure().subscribe(now -> show());
    model.selected().subscribe(now -> show());
    model.loading().subscribe(now -> show());
    model.acting().subscribe(now -> enable());
    setting.units().subscribe(now -> show());
    model.problem().subscribe(now -> tell());
    model.readOnly().subscribe(now -> tell());
    root.widthProperty().subscribe(width -> fold(width.doubleValue()));
  }

  private BarButton button(Ikon icon, Switch wanted, String key) {
    BarButton button =
        new BarButton(icon, WORDS.text("bar." + ModelsModel.word(wanted)), key, () -> open(wanted));
    button.setId("model-" + ModelsModel.word(wanted));
    return button;
  }

  private void fold(double width) {
    tight = width > 0 && width < TIGHT_BELOW;
    arrange();
  }

  private void arrange() {
    if (list.node() instanceof javafx.scene.layout.Region region) {
      region.setPrefWidth(LIST);
      region.setMinWidth(tight ? 0 : LIST);
    }
    root.setTop(tight ? tabs : null);
    root.setLeft(tight ? null : list.node());
    root.setCenter(tight && alone != DETAIL ? list.node() : centre);
  }

  private void show() {
    close();
    enable();
    Failure reason = model.failure().get();
    ModelsCase now = model.found().get();
    subject.set(model.open().map(one -> ModelList.name(one.listed())).orElse(""));
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
              one -> detail.show(one, now.health(), setting.units().get()),
              () ->
                  detail.instead(
                      new EmptyState(
                          Feather.CPU, WORDS.text("empty.title"), WORDS.text("empty.text"))));
    }
  }

  private void enable() {
    activate.setDisable(!model.possible(Switch.ACTIVATE));
    rollBack.setDisable(!model.possible(Switch.ROLL_BACK));
    disable.setDisable(!model.possible(Switch.DISABLE));
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

  private void open(Switch wanted) {
    if (!model.possible(wanted)) {
      return;
    }
    close();
    Form shown = new SwitchForm(model, wanted, subject.get(), this::close);
    form = shown;
    formPlace.getChildren().setAll(shown.node());
    formPlace.setVisible(true);
    formPlace.setManaged(true);
    shown.first().requestFocus();
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
    List<Command> all = new ArrayList<>();
    all.add(command(Switch.ACTIVATE, "A"));
    all.add(command(Switch.ROLL_BACK, "B"));
    all.add(command(Switch.DISABLE, "D"));
    all.add(Command.of("models.down", WORDS.text("key.down"), "J", () -> model.step(1)));
    all.add(Command.of("models.up", WORDS.text("key.up"), "K", () -> model.step(-1)));
    all.add(Command.of("models.verify", WORDS.text("key.verify"), "V", model::load));
    all.add(
        Command.of("models.close", WORDS.text("key.close"), "Esc", this::close)
            .when(() -> form != null));
    return all;
  }

  private Command command(Switch wanted, String key) {
    String word = ModelsModel.word(wanted);
    return Command.of("models." + word, WORDS.text("bar." + word), key, () -> open(wanted))
        .when(() -> model.possible(wanted));
  }

  @Override
  public List<Command> destinations() {
    ModelsCase now = model.found().get();
    List<Command> all = new ArrayList<>();
    if (now != null) {
      for (ModelsCase.Known one : now.models()) {
        String key = ModelsModel.key(one.listed());
        all.add(
            Command.of(
                "model." + key,
                WORDS.text("go.model", ModelList.name(one.listed())),
                null,
                () -> {
                  show.run();
                  model.select(key);
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
    return List.of(list.node(), detail.node(), bar);
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
