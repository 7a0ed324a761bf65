package dev.cairn.ui.audit;

import dev.cairn.trail.FirstDifference;
import dev.cairn.trail.PackRef;
import dev.cairn.trail.Replayed;
import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.Elided;
import dev.cairn.ui.control.SourceIcon;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.office.PlanReplay;
import dev.cairn.ui.text.Words;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tools.jackson.databind.JsonNode;

/** What making a plan again came to, and where its decisions come from. */
final class ReplayCards {
  private static final Words WORDS = Words.of(ReplayCards.class);
  private static final List<String> SOURCES =
      List.of("formula", "template", "modifier", "coach_rule", "learned");
  private static final int LONGEST = 120;
  private static final double NAMES = 116;

  private ReplayCards() {}

  static List<Node> of(PlanReplay replay) {
    return List.of(outcome(replay), sources(replay));
  }

  private static Node outcome(PlanReplay replay) {
    boolean same = replay.same();
    Label title = Card.title(WORDS.text(same ? "replay.same" : "replay.differs"));
    title.setGraphic(new FontIcon(same ? Feather.CHECK_CIRCLE : Feather.ALERT_OCTAGON));
    title.getStyleClass().add(same ? "replay-good" : "replay-bad");
    Facts facts = new Facts();
    facts.row(WORDS.text("replay.athlete"), replay.athlete());
    facts.row(WORDS.text("replay.engine"), replay.engine());
    for (PackRef pack : replay.packs()) {
      facts.row(
          WORDS.text("replay.pack"),
          WORDS.text("replay.pack.is", pack.id(), pack.version(), EntryWords.brief(pack.sha256())));
    }
    facts.row(WORDS.text("replay.stored"), line(replay.storedHash(), replay.storedBytes(), true));
    facts.row(WORDS.text("replay.made"), line(replay.madeHash(), replay.madeBytes(), same));
    int percent = replay.values() == 0 ? 0 : 100 * replay.explained() / replay.values();
    Label explained =
        Elided.of(
            new Label(WORDS.text("replay.explained.of", replay.explained(), replay.values())));
    explained.getStyleClass().add("semibold");
    HBox all =
        new HBox(
            8,
            explained,
            Badge.of(
                WORDS.text("replay.percent", percent),
                percent == 100 ? Tone.SUCCESS : Tone.WARNING));
    all.setAlignment(Pos.CENTER_LEFT);
    facts.row(WORDS.text("replay.explained"), all);
    first(replay.replayed())
        .ifPresent(one -> {
          facts.row(WORDS.text("replay.first"), Facts.mono(one.member()));
          facts.row(WORDS.text("replay.first.stored"), Facts.mono(shown(one.before())));
          facts.row(WORDS.text("replay.first.made"), Facts.mono(shown(one.after())));
        });
    Card card = new Card(title, Card.quiet(WORDS.text("replay.offline")), facts.node());
    card.setId("replay-card");
    if (!same) {
      card.getStyleClass().add("card-bad");
    }
    return card;
  }

  private static Optional<FirstDifference> first(Replayed replayed) {
    return switch (replayed) {
      case Replayed.Same _, Replayed.LaidOut _ -> Optional.empty();
      case Replayed.OtherPlan other -> Optional.of(other.first());
      case Replayed.OtherAnswer other -> Optional.of(other.first());
    };
  }

  private static String shown(@org.jspecify.annotations.Nullable JsonNode value) {
    String text = value == null ? WORDS.text("value.none") : value.toString();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }

  private static Node line(String hash, int bytes, boolean good) {
    Label text = Card.words(WORDS.text("replay.line", EntryWords.brief(hash), bytes));
    text.setAccessibleText(WORDS.text("replay.line", hash, bytes));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    FontIcon mark = new FontIcon(good ? Feather.CHECK : Feather.X);
    mark.getStyleClass().add(good ? "mark-good" : "mark-bad");
    HBox box = new HBox(8, text, space, mark);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private static Node sources(PlanReplay replay) {
    int all = replay.sources().values().stream().mapToInt(Integer::intValue).sum();
    VBox lines = new VBox(8);
    lines.getStyleClass().add("source-bars");
    for (String word : SOURCES) {
      lines.getChildren().add(bar(word, replay.sources().getOrDefault(word, 0), all));
    }
    return Card.of(WORDS.text("sources.title"), WORDS.text("sources.count", all), lines);
  }

  private static Node bar(String word, int count, int all) {
    SourceIcon source = SourceIcon.of(word);
    Label name = new Label(source.word(), source.node());
    name.setMinWidth(NAMES);
    ProgressBar bar = new ProgressBar(all == 0 ? 0 : (double) count / all);
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setMinWidth(40);
    HBox.setHgrow(bar, Priority.ALWAYS);
    Label figure = new Label(WORDS.text("number", count));
    figure.getStyleClass().addAll("semibold", "source-count");
    figure.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(10, name, bar, figure);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setAccessibleText(WORDS.text("sources.sentence", source.word(), count, all));
    return line;
  }
}
