package dev.cairn.ui.elicit;

import dev.cairn.elicit.conclusion.Conclusion;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.outcome.DirectionOutcome.Direction;
import dev.cairn.elicit.outcome.PairOutcome;
import dev.cairn.elicit.pair.Choice;
import dev.cairn.model.Proportion;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Answers without names that are no ranges: directions, pairs, and what is told in words. */
final class OtherViews {
  private static final Words WORDS = Words.of(OtherViews.class);
  private static final double BAR = 260;
  private static final double NAME = 90;

  private OtherViews() {}

  static List<Node> ways(Conclusion.Which which, List<Answer> given) {
    List<Node> nodes = new ArrayList<>();
    int all = which.outcome().agreed().of();
    int agreed = which.outcome().agreed().count();
    String leading = DirectionEditor.word(which.outcome().leading());
    Label sentence =
        Card.words(
            switch (which.outcome().kind()) {
              case CONSENSUS -> WORDS.text("ways.consensus", agreed, all, leading);
              case SPLIT -> WORDS.text("ways.split", agreed, all, leading);
              case INSUFFICIENT -> WORDS.text("ways.few", all);
            });
    sentence.setId("reveal-sentence");
    nodes.add(sentence);
    VBox bars = new VBox(8);
    for (Direction direction : Direction.values()) {
      long count =
          given.stream()
              .filter(one -> one instanceof Answer.Which way && way.direction() == direction)
              .count();
      bars.getChildren().add(bar(direction, count, Math.max(1, all)));
    }
    nodes.add(bars);
    Proportion still = which.still();
    if (still != null) {
      nodes.add(Card.quiet(WORDS.text("ways.still", still.count(), still.of(), leading)));
    }
    return nodes;
  }

  private static Node bar(Direction direction, long count, int all) {
    Label name =
        new Label(DirectionEditor.word(direction), new FontIcon(DirectionEditor.icon(direction)));
    name.setMinWidth(NAME);
    Region bar = new Region();
    bar.getStyleClass().add("way-bar");
    double wide = BAR * count / all;
    bar.setMinSize(wide, 12);
    bar.setPrefSize(wide, 12);
    bar.setMaxSize(wide, 12);
    Label figure = new Label(WORDS.text("ways.count", count, all));
    figure.getStyleClass().add("plot-figures");
    figure.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(8, name, bar, figure);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  static List<Node> pairs(
      Conclusion.Each each, List<Answer> given, Asked.Pair asked, Amount amount) {
    Label sentence = Card.words(sentence(each.outcome(), asked));
    sentence.setId("reveal-sentence");
    GridPane table = new GridPane(18, 5);
    table.getStyleClass().add("arithmetic");
    table.add(Card.quiet(WORDS.text("table.answer")), 0, 0);
    for (int level = 0; level < asked.levels().size(); level++) {
      table.add(Card.quiet(PairEditor.level(asked, asked.levels().get(level))), level + 1, 0);
    }
    int row = 0;
    for (Answer answer : given) {
      if (answer instanceof Answer.Each values) {
        row++;
        table.add(cell(Integer.toString(row)), 0, row);
        row(table, row, values.values(), amount);
      } else if (answer instanceof Answer.Chosen chosen) {
        row++;
        table.add(cell(Integer.toString(row)), 0, row);
        chosen(table, row, chosen.choices(), asked.levels().size());
      }
    }
    return List.of(sentence, table);
  }

  private static void row(GridPane table, int row, List<Double> values, Amount amount) {
    for (int level = 0; level < values.size(); level++) {
      String figure = amount.with(values.get(level));
      String shown =
          level == 0
              ? figure
              : WORDS.text("pairs.cell", figure, Factor.of(values.get(level) / values.getFirst()));
      table.add(cell(shown), level + 1, row);
    }
  }

  /** Beside the first runner; what was chosen between the others only shows that it fits. */
  private static void chosen(GridPane table, int row, List<Choice> choices, int levels) {
    table.add(cell(WORDS.text("pairs.chosen.first")), 1, row);
    for (int level = 1; level < levels; level++) {
      int other = level;
      String word =
          choices.stream()
              .filter(one -> Math.min(one.first(), one.second()) == 0)
              .filter(one -> Math.max(one.first(), one.second()) == other)
              .map(PairChooser::word)
              .findFirst()
              .orElse("none");
      table.add(cell(WORDS.text("pairs.chosen." + word)), level + 1, row);
    }
  }

  private static String sentence(PairOutcome outcome, Asked.Pair asked) {
    return switch (outcome) {
      case PairOutcome.Differs one ->
          WORDS.text(
              one.wide() ? "pairs.wide" : "pairs.differs",
              PairEditor.level(asked, Math.floor(one.threshold().level().orElseThrow())),
              Factor.of(one.factor()),
              Factor.of(one.least()),
              Factor.of(one.most()));
      case PairOutcome.Alike one -> WORDS.text("pairs.alike", one.answers());
      case PairOutcome.Split one -> WORDS.text("pairs.split", one.less(), one.same(), one.more());
      case PairOutcome.Ordered one ->
          WORDS.text(
              "pairs.ordered",
              PairEditor.level(asked, Math.floor(one.threshold().level().orElseThrow())),
              one.valued());
      case PairOutcome.Insufficient one ->
          WORDS.text(
              one.why() == dev.cairn.elicit.outcome.RangeOutcome.Why.TOO_FEW
                  ? "ranges.few"
                  : "ranges.too-wide",
              one.answers());
    };
  }

  /** What was told, one box an answer; before them what several named in the same words. */
  static List<Node> tellings(Conclusion conclusion, List<Answer> given) {
    List<Node> nodes = new ArrayList<>();
    List<String> named = named(conclusion);
    if (!named.isEmpty()) {
      VBox all = new VBox(4);
      named.forEach(line -> all.getChildren().add(Card.words(line)));
      all.getStyleClass().addAll("telling", "named");
      nodes.add(all);
    }
    for (Answer one : given) {
      List<String> lines = lines(one);
      if (!lines.isEmpty()) {
        VBox card = new VBox(4);
        card.getStyleClass().add("telling");
        lines.forEach(line -> card.getChildren().add(Card.words(line)));
        nodes.add(card);
      }
    }
    return nodes;
  }

  private static List<String> named(Conclusion conclusion) {
    return switch (conclusion) {
      case Conclusion.Marks marks ->
          marks.places().stream()
              .flatMap(place ->
                  place.instead().stream().map(one -> named(MarksEditor.named(place.place()), one)))
              .toList();
      case Conclusion.Lines lines ->
          lines.lines().stream()
              .map(one ->
                  named(
                      one.forWhom().isEmpty() ? WORDS.text("named.everybody") : one.forWhom(), one))
              .toList();
      case Conclusion.Stories stories ->
          stories.signs().stream().map(one -> named(WORDS.text("named.sign"), one)).toList();
      case Conclusion.Much _, Conclusion.Which _, Conclusion.Each _, Conclusion.Reasons _ ->
          List.of();
    };
  }

  private static String named(String about, Conclusion.Named one) {
    return WORDS.text(
        "named.line",
        about,
        one.text(),
        one.by().count(),
        one.by().of(),
        WORDS.text("agreement." + one.agreement().word()));
  }

  private static List<String> lines(Answer answer) {
    return switch (answer) {
      case Answer.Told told -> List.of(quoted(told.reason()));
      case Answer.Marked marked -> marked.marks().stream().map(MarksEditor::line).toList();
      case Answer.Never never ->
          never.forWhom().isEmpty()
              ? List.of(quoted(never.what()))
              : List.of(quoted(never.what()), WORDS.text("never.for", never.forWhom()));
      case Answer.Story story -> story(story);
      case Answer.Much _, Answer.Which _, Answer.Each _, Answer.Chosen _, Answer.CannotSay _ ->
          List.of();
    };
  }

  private static List<String> story(Answer.Story story) {
    List<String> lines = new ArrayList<>();
    lines.add(quoted(story.story()));
    if (!story.signs().isEmpty()) {
      lines.add(WORDS.text("story.signs.told", String.join(" · ", story.signs())));
    }
    if (story.weeksBefore() != null) {
      lines.add(WORDS.text("story.before", story.weeksBefore()));
    }
    return lines;
  }

  static String quoted(String text) {
    return WORDS.text("quoted", text);
  }

  /** Reasons of a round, one a line, in an order that tells nobody. */
  static Node reasons(List<String> reasons) {
    Label title = new Label(WORDS.text("reasons.title"));
    title.getStyleClass().addAll("side-name", "semibold");
    VBox all = new VBox(4, title);
    for (String reason : reasons) {
      Label line = Card.words(quoted(reason));
      line.setGraphic(new FontIcon(Feather.MESSAGE_SQUARE));
      line.getStyleClass().add("reason");
      all.getChildren().add(line);
    }
    return all;
  }

  private static Label cell(String text) {
    Label label = new Label(text);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
