package dev.cairn.ui.athletes;

import dev.cairn.trail.StoredPlan;
import dev.cairn.trail.StoredWeek;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.Skeleton;
import dev.cairn.ui.office.Person.Status;
import dev.cairn.ui.office.PersonCase;
import dev.cairn.ui.office.Sketch;
import dev.cairn.ui.text.Figures;
import dev.cairn.ui.text.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Beside the form: what is wrong, or what would come of it, before anything is saved. */
final class CheckPane extends VBox {
  private static final Words WORDS = Words.of(CheckPane.class);
  private static final double SKELETON_ROW = 20;

  private final EditModel editing;
  private final @Nullable PersonCase known;
  private final Figures figures;
  private final Consumer<Field> go;
  private final VBox body = new VBox(10);
  private final List<Subscription> kept = new ArrayList<>();

  /**
   * A check.
   *
   * @param go leads to a field of the form
   */
  CheckPane(EditModel editing, @Nullable PersonCase known, Figures figures, Consumer<Field> go) {
    this.editing = editing;
    this.known = known;
    this.figures = figures;
    this.go = go;
    getStyleClass().add("pane-content");
    setId("check");
    getChildren().add(body);
    kept.add(editing.read().subscribe(now -> show()));
    kept.add(editing.sketch().subscribe(now -> show()));
    kept.add(editing.looking().subscribe(now -> show()));
  }

  void close() {
    kept.forEach(Subscription::unsubscribe);
    kept.clear();
  }

  private void show() {
    Draft.Read read = editing.read().get();
    Sketch sketch = editing.sketch().get();
    if (read.file().isEmpty()) {
      body.getChildren().setAll(problems(read));
    } else if (sketch == null) {
      body.getChildren().setAll(new Skeleton(4, SKELETON_ROW));
    } else {
      body.getChildren().setAll(sketched(sketch));
      if (editing.looking().get()) {
        body.getChildren().add(Card.quiet(WORDS.text("check.looking")));
      }
    }
  }

  private Node problems(Draft.Read read) {
    int count = read.problems().size() + read.other().size();
    VBox box = new VBox(6);
    box.getStyleClass().add("warn-card");
    Label head = new Label(WORDS.text("check.problems", count), new FontIcon(Feather.EDIT_3));
    head.getStyleClass().addAll("help-title", "semibold");
    head.setWrapText(true);
    box.getChildren().addAll(head, Card.quiet(WORDS.text("check.problems-text")));
    for (Map.Entry<Field, String> problem : read.problems().entrySet()) {
      Field field = problem.getKey();
      Button button =
          new Button(
              WORDS.text("check.problem", WORDS.text("field." + field.path()), problem.getValue()));
      button.getStyleClass().addAll("help-change", "small");
      button.setWrapText(true);
      button.setMaxWidth(Double.MAX_VALUE);
      button.setMinHeight(Region.USE_PREF_SIZE);
      button.setOnAction(event -> go.accept(field));
      box.getChildren().add(button);
    }
    read.other().forEach(line -> box.getChildren().add(Card.words(line)));
    return box;
  }

  private Node sketched(Sketch sketch) {
    return switch (sketch) {
      case Sketch.Refused(var why) -> new RefusalCard(why, figures, editing::take);
      case Sketch.Stopped(String sentence) -> {
        VBox box = new VBox(Card.words(sentence));
        box.getStyleClass().add("help-card");
        yield box;
      }
      case Sketch.Planned planned -> planned(planned);
    };
  }

  private Node planned(Sketch.Planned planned) {
    VBox box = new VBox(6);
    box.getStyleClass().add("fine-card");
    box.setId("check-planned");
    Label head = new Label(WORDS.text("check.planned"), new FontIcon(Feather.CHECK));
    head.getStyleClass().addAll("help-title", "semibold");
    box.getChildren().add(head);
    StoredPlan plan = planned.plan();
    Optional<StoredPlan> before = planned.before();
    box.getChildren()
        .addAll(
            line(
                "check.weeks",
                Integer.toString(plan.weeks().size()),
                before.map(old -> Integer.toString(old.weeks().size()))),
            line("check.race", day(plan), before.map(CheckPane::day)),
            line("check.first", first(plan), before.map(this::first)),
            line("check.peak", peak(plan), before.map(this::peak)),
            line("check.longest", longest(plan), before.map(this::longest)));
    box.getChildren().add(Card.words(consequence(planned)));
    plan.warnings()
        .forEach(warning -> box.getChildren().add(Card.quiet(figures.prose(warning.message()))));
    return box;
  }

  private Node line(String key, String now, Optional<String> before) {
    String value =
        before
            .filter(old -> !old.equals(now))
            .map(old -> WORDS.text("check.change", old, now))
            .orElse(now);
    return Card.words(WORDS.text("check.line", WORDS.text(key), value));
  }

  private static String day(StoredPlan plan) {
    return FactWords.date(plan.raceDate().toString());
  }

  private String first(StoredPlan plan) {
    return plan.weeks().isEmpty() ? "" : figures.distance(plan.weeks().getFirst().km());
  }

  private String peak(StoredPlan plan) {
    return plan.weeks().stream()
        .map(StoredWeek::km)
        .max(BigDecimal::compareTo)
        .map(figures::distance)
        .orElse("");
  }

  private String longest(StoredPlan plan) {
    return plan.weeks().stream()
        .flatMap(week -> week.days().stream())
        .filter(day -> !day.date().equals(plan.raceDate()))
        .map(day -> day.km() == null ? BigDecimal.ZERO : day.km())
        .max(BigDecimal::compareTo)
        .map(figures::distance)
        .orElse("");
  }

  /** What becomes of the plan that stands and of its approval. */
  private String consequence(Sketch.Planned planned) {
    if (planned.before().isEmpty()) {
      return WORDS.text("check.first-plan");
    }
    boolean approved = known != null && known.person().status() == Status.APPROVED;
    if (planned.same()) {
      return WORDS.text(approved ? "check.same-approved" : "check.same");
    }
    return WORDS.text(approved ? "check.stale" : "check.draft");
  }
}
