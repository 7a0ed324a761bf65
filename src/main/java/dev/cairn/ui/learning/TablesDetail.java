package dev.cairn.ui.learning;

import static dev.cairn.ui.learning.LessonWords.WORDS;

import dev.cairn.action.teaching.CoachAgreement.Alone;
import dev.cairn.action.teaching.CoachAgreement.Between;
import dev.cairn.action.teaching.CoachAgreement.Conflict;
import dev.cairn.model.Proportion;
import dev.cairn.pack.TeachingRules.Repeating;
import dev.cairn.review.Judgement;
import dev.cairn.review.agreement.Agreement;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.EmptyState;
import dev.cairn.ui.office.Lessons;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Rules by how often they are changed, conflicts, and how far coaches agree. */
final class TablesDetail {
  private final LearningModel model;
  private final Lessons lessons;

  TablesDetail(LearningModel model, Lessons lessons) {
    this.model = model;
    this.lessons = lessons;
  }

  List<Node> of(String id) {
    return switch (id) {
      case LessonEntry.RULES -> rules();
      case LessonEntry.CONFLICTS -> conflicts();
      default -> agreement();
    };
  }

  private static Label title(String key) {
    Label title = Card.words(WORDS.text(key));
    title.getStyleClass().addAll("lesson-title", "semibold");
    return title;
  }

  private List<Node> rules() {
    List<Node> all = new ArrayList<>(List.of(title("table.rules")));
    if (lessons.rates().isEmpty()) {
      all.add(
          new EmptyState(
              Feather.EDIT_3,
              WORDS.text("rules.none"),
              WORDS.text("rules.none.text", lessons.similar())));
      return all;
    }
    all.add(Card.words(WORDS.text("rules.text")));
    LessonRows rows =
        new LessonRows(
            List.of(
                WORDS.text("rules.rule"),
                WORDS.text("rules.changed"),
                WORDS.text("rules.share"),
                WORDS.text("rules.interval")),
            List.of(3.0, 2.0, 1.0, 2.0));
    lessons
        .rates()
        .forEach(rate -> {
          Proportion share = rate.overridden();
          rows.with(
              LessonWords.rule(rate.rule()),
              WORDS.text("rules.of", share.count(), share.of()),
              WORDS.text("percent", LessonWords.percent(share.share())),
              WORDS.text(
                  "rules.from-to",
                  LessonWords.percent(share.low()),
                  LessonWords.percent(share.high())));
        });
    all.add(Card.of(WORDS.text("table.rules"), "", rows));
    return all;
  }

  private List<Node> conflicts() {
    List<Node> all = new ArrayList<>(List.of(title("table.conflicts")));
    if (lessons.conflicts().isEmpty()) {
      all.add(
          new EmptyState(
              Feather.USERS,
              WORDS.text("conflicts.none"),
              WORDS.text("conflicts.none.text", lessons.secondPercent())));
      return all;
    }
    all.add(Card.words(WORDS.text("conflicts.text")));
    for (Conflict one : lessons.conflicts()) {
      all.add(conflict(one));
    }
    return all;
  }

  private Node conflict(Conflict one) {
    Lessons.Person person = lessons.people().get(one.subject());
    String name =
        person == null
            ? WORDS.text("person.erased")
            : WORDS.text("person", person.name(), person.age());
    VBox body = new VBox(8, Card.words(said(one)));
    body.getStyleClass().add("pane-content");
    if (person != null) {
      body.getChildren()
          .add(new HBox(8, settle(person, Judgement.APPROVED), settle(person, Judgement.REJECTED)));
    }
    return Card.of(name, how(one), body);
  }

  private static String said(Conflict one) {
    String first = WORDS.text("judged." + one.firstJudgement().word());
    String second = WORDS.text("judged." + one.secondJudgement().word());
    return one.withHimself()
        ? WORDS.text("conflict.self", one.first(), first, second)
        : WORDS.text("conflict.words", one.first(), first, one.second(), second);
  }

  private static String how(Conflict one) {
    if (one.withHimself()) {
      return WORDS.text("conflict.again");
    }
    return one.blind() ? WORDS.text("conflict.blind") : "";
  }

  private Button settle(Lessons.Person person, Judgement judgement) {
    Button button = new Button(WORDS.text("settle." + judgement.word()));
    button.setId("settle-" + judgement.word() + "-" + person.athleteId());
    button.getStyleClass().add("small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(WORDS.text("settle.spoken", button.getText(), person.name()));
    button.setOnAction(event -> model.settle(person.athleteId(), person.name(), judgement));
    return button;
  }

  private List<Node> agreement() {
    List<Node> all = new ArrayList<>(List.of(title("table.agreement")));
    if (lessons.alone().isEmpty()) {
      all.add(
          new EmptyState(
              Feather.USERS, WORDS.text("agreement.none"), WORDS.text("agreement.none.text")));
      return all;
    }
    all.add(Card.words(WORDS.text("agreement.text")));
    if (lessons.pairs().stream().anyMatch(pair -> pair.agreement().few())
        || lessons.alone().stream().anyMatch(one -> twice(one) && one.again().few())) {
      all.add(Card.words(WORDS.text("agreement.few", Agreement.FEW)));
    }
    if (lessons.pairs().isEmpty()) {
      all.add(Card.words(WORDS.text("agreement.no-pair")));
    } else {
      LessonRows rows = counted("agreement.coaches");
      lessons
          .pairs()
          .forEach(pair -> {
            String names = WORDS.text("agreement.pair", pair.first(), pair.second());
            add(rows, names, pair.agreement());
            if (pair.blind().plans() > 0) {
              add(rows, WORDS.text("agreement.blind", names), pair.blind());
            }
          });
      all.add(Card.of(WORDS.text("agreement.pairs"), "", rows));
      lessons.pairs().stream()
          .filter(pair -> pair.changed().of() > 0)
          .forEach(pair -> all.add(Card.words(changed(pair))));
    }
    if (!lessons.rules().isEmpty()) {
      LessonRows rows = counted("agreement.rule");
      lessons
          .rules()
          .forEach(one ->
              add(
                  rows,
                  WORDS.text(
                      "agreement.rule-pair",
                      LessonWords.rule(one.rule()),
                      one.first(),
                      one.second()),
                  one.agreement()));
      all.add(Card.of(WORDS.text("agreement.rules"), WORDS.text("agreement.rules.sub"), rows));
    }
    all.add(again());
    all.add(alone());
    return all;
  }

  private static boolean twice(Alone one) {
    return one.again().plans() > 0;
  }

  private Node again() {
    Repeating policy = lessons.repeats();
    Label text =
        Card.words(
            WORDS.text("again.text", policy.percent(), policy.afterDays(), policy.longestQueue()));
    text.getStyleClass().add("pane-content");
    VBox body = new VBox(text);
    if (lessons.alone().stream().anyMatch(TablesDetail::twice)) {
      LessonRows rows = counted("alone.coach");
      for (Alone one : lessons.alone()) {
        if (twice(one)) {
          add(rows, one.coach(), one.again());
        }
        if (one.blind().plans() > 0) {
          add(rows, WORDS.text("again.blind", one.coach()), one.blind());
        }
      }
      body.getChildren().add(rows);
    }
    return Card.of(WORDS.text("again.title"), WORDS.text("again.sub"), body);
  }

  private static String changed(Between pair) {
    return WORDS.text(
        "agreement.changed", pair.first(), pair.second(), LessonWords.changed(pair.changed()));
  }

  private static LessonRows counted(String first) {
    return new LessonRows(
        List.of(
            WORDS.text(first),
            WORDS.text("agreement.plans"),
            WORDS.text("agreement.alike"),
            WORDS.text("agreement.kappa"),
            WORDS.text("agreement.ac1")),
        List.of(3.0, 1.0, 1.0, 2.4, 2.4));
  }

  private static void add(LessonRows rows, String name, Agreement agreement) {
    rows.with(
        name,
        Integer.toString(agreement.plans()),
        Integer.toString(agreement.alike()),
        LessonWords.coefficient(agreement.kappa()),
        LessonWords.coefficient(agreement.ac1()));
  }

  private Node alone() {
    LessonRows rows =
        new LessonRows(
            List.of(
                WORDS.text("alone.coach"),
                WORDS.text("alone.verdicts"),
                WORDS.text("alone.again"),
                WORDS.text("alone.revised"),
                WORDS.text("alone.seconds")),
            List.of(2.0, 1.0, 1.8, 2.2, 2.4));
    for (Alone one : lessons.alone()) {
      rows.with(
          one.coach(),
          Integer.toString(one.verdicts()),
          one.again().plans() == 0
              ? WORDS.text("alone.never")
              : WORDS.text("rules.of", one.again().alike(), one.again().plans()),
          one.revised().of() == 0
              ? WORDS.text("alone.unasked")
              : WORDS.text("rules.of", one.revised().count(), one.revised().of()),
          one.seconds()
              .map(time ->
                  WORDS.text(
                      "alone.time",
                      Math.round(time.median()),
                      Math.round(time.low()),
                      Math.round(time.high())))
              .orElseGet(() -> WORDS.text("alone.unmeasured")));
    }
    return Card.of(WORDS.text("alone.title"), WORDS.text("alone.sub"), rows);
  }
}
