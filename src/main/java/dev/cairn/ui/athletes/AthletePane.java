package dev.cairn.ui.athletes;

import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.EmptyState;
import dev.cairn.ui.control.ErrorCard;
import dev.cairn.ui.control.Skeleton;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.control.Wrapped;
import dev.cairn.ui.handover.Handover;
import dev.cairn.ui.handover.HandoverButton;
import dev.cairn.ui.office.Person;
import dev.cairn.ui.office.PersonCase;
import dev.cairn.ui.office.PlanCase;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One athlete: who it is, what is known and how old it is, what is planned. */
final class AthletePane {
  private static final Words WORDS = Words.of(AthletePane.class);
  private static final double SKELETON_ROW = 30;

  private final AthletesModel model;
  private final Setting setting;
  private final Consumer<String> openPlan;
  private final Handover handover;
  private final VBox root = new VBox();
  private final StackPane body = new StackPane();
  private boolean table;

  /**
   * A pane over the open athlete.
   *
   * @param openPlan shows the plan of an athlete by id
   * @param handover saves and prints plans
   */
  AthletePane(AthletesModel model, Setting setting, Consumer<String> openPlan, Handover handover) {
    this.model = model;
    this.setting = setting;
    this.openPlan = openPlan;
    this.handover = handover;
    root.getStyleClass().add("athlete-pane");
    VBox.setVgrow(body, Priority.ALWAYS);
    root.getChildren().add(body);
  }

  Node node() {
    return root;
  }

  void show() {
    PersonCase now = model.open().get();
    Failure reason = model.failure().get();
    if (reason != null) {
      failed(reason);
    } else if (now != null) {
      show(now);
    } else if (model.loading().get() || !model.selected().get().isEmpty()) {
      body.getChildren().setAll(new Skeleton(8, SKELETON_ROW));
    } else {
      empty();
    }
  }

  private void failed(Failure reason) {
    Button again = new Button(WORDS.text("again"), new FontIcon(Feather.REFRESH_CW));
    again.setOnAction(event -> model.load());
    ErrorCard card = new ErrorCard(WORDS.text("failed"), reason, again);
    StackPane.setAlignment(card, Pos.TOP_CENTER);
    VBox place = new VBox(card);
    place.getStyleClass().add("pane-content");
    body.getChildren().setAll(place);
  }

  private void empty() {
    Button add = button("add", Feather.PLUS, model::add, true);
    body.getChildren()
        .setAll(new EmptyState(Feather.USERS, WORDS.text("empty"), WORDS.text("empty-text"), add));
  }

  private void show(PersonCase now) {
    Figures figures = new Figures(setting.units().get());
    VBox content = new VBox(12);
    content.getStyleClass().add("pane-content");
    if (!now.damage().isEmpty()) {
      content.getChildren().add(warning(Feather.ALERT_OCTAGON, "damage.title", now.damage()));
    }
    now.refused()
        .ifPresent(why -> content.getChildren().add(new RefusalCard(why, figures, model::edit)));
    if (now.person().outdated()) {
      content
          .getChildren()
          .add(warning(Feather.REFRESH_CW, "outdated.title", WORDS.text("outdated.text")));
    }
    FactRows rows = new FactRows(now, figures);
    List<FactRow> old = rows.old();
    if (!old.isEmpty()) {
      content.getChildren().add(old(old));
    }
    content
        .getChildren()
        .addAll(
            table(rows, Field.Section.NOW),
            weeks(now, figures),
            table(rows, Field.Section.BODY),
            table(rows, Field.Section.WISHES),
            table(rows, Field.Section.ABOUT));
    ScrollPane scroll = new ScrollPane(content);
    scroll.getStyleClass().add("pane-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox all = new VBox(head(now), scroll);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    body.getChildren().setAll(all);
  }

  private Node head(PersonCase now) {
    Person person = now.person();
    Label name = new Wrapped(PeopleText.title(person));
    name.getStyleClass().addAll("athlete-name", "semibold");
    FlowPane badges = new FlowPane(6, 4);
    badges.getChildren().add(Badge.of(PeopleText.aim(person), Tone.NEUTRAL));
    badges.getChildren().add(status(now));
    if (person.coachChanged()) {
      badges.getChildren().add(Badge.of(Feather.EDIT_2, WORDS.text("head.coach"), Tone.WARNING));
    }
    for (PlanCase.Stage stage : now.stages()) {
      badges
          .getChildren()
          .add(
              Badge.of(
                  Feather.CHECK,
                  WORDS.text(
                      "head." + stage.word(),
                      stage.version(),
                      FactWords.date(stage.date().toString())),
                  Tone.SUCCESS));
    }
    person
        .groups()
        .forEach(group -> badges.getChildren().add(Badge.of(Feather.TAG, group, Tone.NEUTRAL)));
    Label facts = Card.quiet(PeopleText.facts(person, now.today()));
    FlowPane commands = new FlowPane(6, 6);
    boolean writes = model.possible();
    Button open = button("open", Feather.CALENDAR, () -> openPlan.accept(person.id()), true);
    open.setDisable(now.plan().isEmpty() && now.refused().isEmpty());
    commands.getChildren().add(open);
    commands.getChildren().add(button(edit(person), Feather.EDIT_2, model::edit, writes));
    commands.getChildren().add(button("plan", Feather.REPEAT, model::planAgain, writes));
    HandoverButton leave = new HandoverButton(handover, person::id);
    leave.setDisable(now.plan().isEmpty());
    commands.getChildren().add(leave);
    commands.getChildren().add(button("erase", Feather.TRASH_2, model::erase, writes));
    commands.setId("athlete-commands");
    VBox head = new VBox(6, name, badges, facts, commands);
    head.getStyleClass().add("athlete-head");
    head.setMinHeight(Region.USE_PREF_SIZE);
    return head;
  }

  private String edit(Person person) {
    return model.drafted(person.id()) ? "go-on" : "edit";
  }

  private static Badge status(PersonCase now) {
    Person.Status status = now.person().status();
    String words = StatusLook.words(status);
    String text = now.version() == 0 ? words : WORDS.text("head.version", now.version(), words);
    return Badge.of(StatusLook.icon(status), text, StatusLook.tone(status));
  }

  private static Button button(String key, Ikon icon, Runnable action, boolean possible) {
    Button button = new Button(WORDS.text("head." + key), new FontIcon(icon));
    button.setId("athlete-" + key);
    button.getStyleClass().add("small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setDisable(!possible);
    button.setOnAction(event -> action.run());
    return button;
  }

  private static Node warning(Ikon icon, String title, String text) {
    Label head = new Label(WORDS.text(title), new FontIcon(icon));
    head.getStyleClass().addAll("help-title", "semibold");
    VBox box = new VBox(4, head, Card.words(text));
    box.getStyleClass().add("warn-card");
    return box;
  }

  private Node old(List<FactRow> old) {
    VBox lines = new VBox(2);
    Label head = new Label(WORDS.text("old.title", old.size()), new FontIcon(Feather.CLOCK));
    head.getStyleClass().addAll("help-title", "semibold");
    List<String> sentences = new ArrayList<>();
    old.forEach(row -> sentences.add(String.valueOf(row.old())));
    lines.getChildren().addAll(head, Card.words(String.join(" ", sentences)));
    lines.getChildren().add(Card.quiet(WORDS.text("old.text")));
    lines.getStyleClass().add("warn-card");
    return lines;
  }

  private static Node table(FactRows rows, Field.Section section) {
    String title = WORDS.text("section." + section.name().toLowerCase(Locale.ROOT));
    return new SnapshotTable(title, rows.of(section));
  }

  private Node weeks(PersonCase now, Figures figures) {
    List<WeekBar> bars = WeekBar.of(now, figures);
    if (bars.isEmpty()) {
      return new VBox();
    }
    String sentence = WeekBar.sentence(bars, figures);
    Button turn = new Button(WORDS.text(table ? "weeks.chart" : "weeks.table"));
    turn.setId("weeks-table");
    turn.getStyleClass().addAll("small", "flat");
    turn.setOnAction(event -> turnWeeks());
    Node drawn = table ? list(bars) : new WeeksPlot(bars, sentence);
    HBox legend =
        new HBox(10, legend("weeks.done", "done"), legend("weeks.planned", "plain"), turn);
    legend.setAlignment(Pos.CENTER_LEFT);
    VBox inside = new VBox(8, drawn, Card.quiet(sentence));
    inside.getStyleClass().add("weeks-body");
    return new Card(
        Card.title(WORDS.text("weeks.title", figures.units().distance())), legend, inside);
  }

  /** Between the chart of weeks and their table. */
  void turnWeeks() {
    table = !table;
    show();
  }

  private static Node legend(String key, String style) {
    Region mark = new Region();
    mark.getStyleClass().addAll("week-legend", "week-legend-" + style);
    Label label = new Label(WORDS.text(key), mark);
    label.getStyleClass().add("quiet");
    return label;
  }

  private static Node list(List<WeekBar> bars) {
    VBox lines = new VBox(2);
    bars.forEach(bar -> lines.getChildren().add(Card.words(bar.spoken())));
    return lines;
  }
}
