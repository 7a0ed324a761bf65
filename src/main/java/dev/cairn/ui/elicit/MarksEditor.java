package dev.cairn.ui.elicit;

import dev.cairn.elicit.meeting.Answer.Mark;
import dev.cairn.model.Day;
import dev.cairn.model.Phase;
import dev.cairn.model.Plan;
import dev.cairn.model.Week;
import dev.cairn.model.WorkoutType;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.IconButton;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The plan that a template gives; a phase, a week or a day is chosen and marked. */
final class MarksEditor implements Editor {
  private static final Words WORDS = Words.of(MarksEditor.class);
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
  private static final int DAYS = 7;

  private final MarksDraft draft;
  private final Setting setting;
  private final List<Place> places = new ArrayList<>();
  private final Label chosen = Card.words("");
  private final TextField instead;
  private final VBox marks = new VBox(4);
  private final VBox root = new VBox(10);

  private record Place(String id, Button button) {}

  MarksEditor(MarksDraft draft, Optional<Plan> usual, Setting setting) {
    this.draft = draft;
    this.setting = setting;
    this.instead = Editor.field("mark-instead", draft.instead());
    instead.setPromptText(WORDS.text("marks.prompt"));
    instead.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    usual.ifPresentOrElse(
        plan -> root.getChildren().addAll(Card.quiet(WORDS.text("marks.usual")), grid(plan)),
        () -> root.getChildren().add(Card.words(WORDS.text("marks.none"))));
    Button mark = new Button(WORDS.text("marks.mark"));
    mark.setId("mark-do");
    mark.setMinWidth(Region.USE_PREF_SIZE);
    mark.setOnAction(event -> draft.mark());
    HBox.setHgrow(instead, Priority.ALWAYS);
    instead.setAccessibleText(WORDS.text("marks.instead"));
    HBox row = new HBox(8, instead, mark);
    chosen.getStyleClass().add("field-name");
    root.getChildren().addAll(new VBox(3, chosen, row), marks);
    draft.place().subscribe(this::follow);
    draft.marks().subscribe(this::tell);
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
      event.consume();
      draft.mark();
    }
  }

  private Node grid(Plan plan) {
    GridPane grid = new GridPane(2, 2);
    grid.getStyleClass().add("template-grid");
    ColumnConstraints own = new ColumnConstraints();
    own.setMinWidth(Region.USE_PREF_SIZE);
    grid.getColumnConstraints().addAll(own, own);
    for (int day = 0; day < DAYS; day++) {
      ColumnConstraints share = new ColumnConstraints();
      share.setHgrow(Priority.ALWAYS);
      share.setPercentWidth(-1);
      share.setFillWidth(true);
      share.setPrefWidth(52);
      share.setMinWidth(24);
      grid.getColumnConstraints().add(share);
      Label name = new Label(Dates.brief(DayOfWeek.of(day + 1)));
      name.getStyleClass().add("template-day-name");
      name.setMaxWidth(Double.MAX_VALUE);
      name.setAlignment(Pos.CENTER);
      grid.add(name, day + 2, 0);
    }
    Phase last = null;
    for (Week week : plan.weeks()) {
      int row = week.number();
      if (week.phase() != last) {
        last = week.phase();
        grid.add(phase(week, plan), 0, row, 1, length(plan, week));
      }
      grid.add(place("week/" + row, WORDS.text("marks.week.short", row), "template-week"), 1, row);
      for (Day day : week.days()) {
        String id = "week/" + row + "/" + day.dayOfWeek().name().toLowerCase(Locale.ROOT);
        grid.add(place(id, text(day), style(day)), day.dayOfWeek().getValue() + 1, row);
      }
    }
    return grid;
  }

  private static int length(Plan plan, Week from) {
    return (int) plan.weeks().stream().filter(week -> week.phase() == from.phase()).count();
  }

  private Node phase(Week week, Plan plan) {
    String word = word(week.phase());
    Button button = place("phase/" + word, WORDS.text("phase." + word), "template-phase");
    button.getStyleClass().add("phase-" + word);
    button.setMaxHeight(Double.MAX_VALUE);
    button.setAccessibleText(
        WORDS.text("marks.phase.spoken", WORDS.text("phase." + word), length(plan, week)));
    return button;
  }

  private static String word(Phase phase) {
    return phase.name().toLowerCase(Locale.ROOT);
  }

  private String text(Day day) {
    WorkoutType type = day.type().value();
    return day.distance() == null || type == WorkoutType.REST
        ? WORDS.text("brief." + type.word())
        : new Figures(setting.units().get()).bare(BigDecimal.valueOf(day.distance().value().km()));
  }

  private static String style(Day day) {
    WorkoutType type = day.type().value();
    return type == WorkoutType.LONG
        ? "template-long"
        : type.quality() ? "template-hard" : type.run() ? "template-easy" : "template-rest";
  }

  private Button place(String id, String text, String style) {
    Button button = new Button(text);
    button.setId(id.replace('/', '-'));
    button.getStyleClass().addAll("template-place", style);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinWidth(0);
    button.setAccessibleText(WORDS.text("marks.place.spoken", named(id), text));
    button.setOnAction(event -> {
      draft.choose(id);
      instead.requestFocus();
    });
    places.add(new Place(id, button));
    return button;
  }

  /** "Week 9, Sunday", "Base phase". */
  static String named(String place) {
    String[] parts = place.split("/");
    return switch (parts.length) {
      case 2 ->
          parts[0].equals("phase")
              ? WORDS.text("marks.phase", WORDS.text("phase." + parts[1]))
              : WORDS.text("marks.week", parts[1]);
      case 3 ->
          WORDS.text(
              "marks.day",
              parts[1],
              Dates.spoken(DayOfWeek.valueOf(parts[2].toUpperCase(Locale.ROOT))));
      default -> place;
    };
  }

  private void follow(String place) {
    places.forEach(one -> one.button().pseudoClassStateChanged(CHOSEN, one.id().equals(place)));
    chosen.setText(
        place.isEmpty() ? WORDS.text("marks.choose") : WORDS.text("marks.chosen", named(place)));
  }

  private void tell(List<Mark> now) {
    marks.getChildren().clear();
    places.forEach(one ->
        one.button()
            .pseudoClassStateChanged(
                MARKED, now.stream().anyMatch(mark -> mark.place().equals(one.id()))));
    for (Mark mark : now) {
      Label text = Card.words(line(mark));
      HBox.setHgrow(text, Priority.ALWAYS);
      text.setMaxWidth(Double.MAX_VALUE);
      Button away =
          new IconButton(
              Feather.X, WORDS.text("marks.remove", named(mark.place())), () -> draft.remove(mark));
      HBox row = new HBox(6, text, away);
      row.setAlignment(Pos.CENTER_LEFT);
      marks.getChildren().add(row);
    }
  }

  static String line(Mark mark) {
    return WORDS.text("marks.line", named(mark.place()), mark.instead());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public Node first() {
    return places.isEmpty() ? instead : places.getFirst().button();
  }
}
