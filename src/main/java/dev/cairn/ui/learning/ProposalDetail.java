package dev.cairn.ui.learning;

import static dev.cairn.ui.learning.LessonWords.WORDS;

import dev.cairn.action.accept.Offer;
import dev.cairn.action.accept.SignOffs;
import dev.cairn.action.rules.Blast;
import dev.cairn.action.rules.Blast.Affected;
import dev.cairn.action.rules.Figures;
import dev.cairn.action.teaching.Fate;
import dev.cairn.action.teaching.Suggestion;
import dev.cairn.pack.origin.Sets;
import dev.cairn.pack.origin.SignOff;
import dev.cairn.review.proposal.Edit;
import dev.cairn.review.proposal.Factors;
import dev.cairn.review.proposal.Kept;
import dev.cairn.review.proposal.Learned;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.Skeleton;
import dev.cairn.ui.office.Lessons;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Units;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One proposal from top to bottom: how often, by how much, for whom, its cases, what it would do.
 */
final class ProposalDetail {
  private static final int METRES = 3;

  private final Lessons lessons;
  private final Units units;

  ProposalDetail(Lessons lessons, Units units) {
    this.lessons = lessons;
    this.units = units;
  }

  /**
   * All of it.
   *
   * @param blast null while it is not known
   */
  List<Node> of(Suggestion one, @Nullable Blast blast, boolean looking) {
    List<Node> all = new ArrayList<>();
    Label title = Card.words(LessonWords.title(one.learned()));
    title.getStyleClass().addAll("lesson-title", "semibold");
    all.add(title);
    all.add(Card.words(LessonWords.often(one.learned().overridden())));
    if (one.learned() instanceof Learned.Proposed proposed) {
      Factors factors = proposed.change();
      if (factors != null) {
        all.add(Card.words(LessonWords.factor(factors)));
      }
      all.add(Card.words(LessonWords.traits(proposed)));
    }
    if (one.learned() instanceof Learned.Question asked) {
      all.add(Card.words(WORDS.text("disputed", asked.less(), asked.more())));
    }
    one.decided()
        .ifPresent(said ->
            all.add(
                Card.words(
                    WORDS.text(
                        said.asked() ? "decided.asked" : "decided.aside",
                        said.by(),
                        Dates.brief(said.on()),
                        said.reason()))));
    all.add(rule(one));
    if (one.offer().isPresent() && one.fate() != Fate.IN_FORCE) {
      all.add(blast(blast, looking));
    }
    all.add(cases(one));
    if (one.learned() instanceof Learned.Proposed proposed) {
      all.add(against(proposed));
    }
    return all;
  }

  private static Node rule(Suggestion one) {
    VBox body = new VBox(4);
    body.getStyleClass().add("pane-content");
    if (one.offer().isEmpty()) {
      one.noRule()
          .ifPresent(why ->
              body.getChildren()
                  .add(Card.words(WORDS.text("no-rule." + why.name().toLowerCase(Locale.ROOT)))));
      return Card.of(WORDS.text("rule.title"), WORDS.text("rule.none"), body);
    }
    Offer offer = one.offer().get();
    if (offer.provenance().sets() instanceof Sets.Value set) {
      body.getChildren()
          .add(
              Card.words(
                  WORDS.text(
                      "rule.sets",
                      WORDS.text("quantity." + set.quantity()),
                      LessonWords.hundredths(set.value()),
                      LessonWords.hundredths(set.low()),
                      LessonWords.hundredths(set.high()))));
    }
    String condition = offer.provenance().condition();
    boolean everybody = condition.equals("true");
    Label code = Card.words(everybody ? WORDS.text("rule.everybody") : condition);
    if (!everybody) {
      code.getStyleClass().add("rule-code");
    }
    body.getChildren().add(code);
    one.signOffs().ifPresent(by -> body.getChildren().add(Card.words(signed(by))));
    return Card.of(WORDS.text("rule.title"), offer.id(), body);
  }

  private static String signed(SignOffs by) {
    String names = String.join(", ", by.signed().stream().map(SignOff::name).toList());
    return names.isEmpty()
        ? WORDS.text("signed.nobody", by.needed())
        : WORDS.text("signed.by", names, by.signed().size(), by.needed());
  }

  private Node blast(@Nullable Blast blast, boolean looking) {
    if (blast == null) {
      return Card.of(
          WORDS.text("blast.title"),
          looking ? WORDS.text("blast.running") : "",
          new Skeleton(3, 24));
    }
    VBox body = new VBox(8);
    body.getStyleClass().add("pane-content");
    Label sentence =
        Card.words(
            WORDS.text(
                "blast.sentence",
                blast.athletes(),
                blast.changed(),
                blast.stale(),
                blast.refusals()));
    sentence.setId("lesson-blast");
    body.getChildren().add(sentence);
    blast
        .failing()
        .forEach(one -> {
          Label text = Card.words(WORDS.text("blast.failing", one.id(), one.got()));
          text.setGraphic(new FontIcon(Feather.X_OCTAGON));
          HBox box = new HBox(text);
          HBox.setHgrow(text, Priority.ALWAYS);
          box.getStyleClass().add("blast-failing");
          body.getChildren().add(box);
        });
    Card card = Card.of(WORDS.text("blast.title"), WORDS.text("blast.sub"), body);
    if (!blast.affected().isEmpty()) {
      LessonRows rows =
          new LessonRows(
              List.of(
                  WORDS.text("blast.athlete"),
                  WORDS.text("blast.before"),
                  WORDS.text("blast.after"),
                  WORDS.text("blast.also")),
              List.of(3.0, 1.5, 1.5, 3.0));
      blast
          .affected()
          .forEach(one ->
              rows.with(
                  WORDS.text("person", one.name(), one.age()),
                  longest(one.before()),
                  longest(one.after()),
                  also(one)));
      card.getChildren().add(rows);
    }
    return card;
  }

  private String longest(@Nullable Figures figures) {
    return figures == null
        ? "–"
        : new dev.cairn.ui.text.Figures(units)
            .distance(BigDecimal.valueOf(figures.longest(), METRES));
  }

  private static String also(Affected one) {
    if (one.lived()) {
      return WORDS.text("also.lived");
    }
    if (one.after() == null) {
      return WORDS.text("also.refused");
    }
    if (one.changesLost()) {
      return WORDS.text("also.lost");
    }
    return one.approvalStale() ? WORDS.text("also.stale") : "–";
  }

  private Node cases(Suggestion one) {
    LessonRows rows =
        new LessonRows(
            List.of(
                WORDS.text("case.athlete"),
                WORDS.text("case.place"),
                WORDS.text("case.change"),
                WORDS.text("case.reason")),
            List.of(3.0, 1.8, 2.6, 2.0));
    for (Edit edit : one.learned().cases()) {
      rows.with(
          person(edit.athlete()),
          place(edit.change().place()),
          WORDS.text(
              "case.from-to",
              LessonWords.value(edit, Objects.toString(edit.change().before(), ""), units),
              LessonWords.value(edit, Objects.toString(edit.change().after(), ""), units)),
          LessonWords.reason(edit.reason()));
    }
    return Card.of(
        WORDS.text("cases.title"), WORDS.text("cases.sub", one.learned().cases().size()), rows);
  }

  private Node against(Learned.Proposed one) {
    int count = one.counterCases().size();
    if (count == 0) {
      VBox none = new VBox(Card.words(WORDS.text("against.none")));
      none.getStyleClass().add("pane-content");
      return Card.of(WORDS.text("against.title"), "", none);
    }
    LessonRows rows =
        new LessonRows(
            List.of(WORDS.text("case.athlete"), WORDS.text("against.kind")), List.of(2.0, 5.0));
    for (Kept kept : one.counterCases()) {
      rows.with(person(kept.athlete()), kept.profile().text());
    }
    return Card.of(WORDS.text("against.title"), WORDS.text("against.sub", count), rows);
  }

  private String person(String subject) {
    Lessons.Person known = lessons.people().get(subject);
    return known == null
        ? WORDS.text("person.erased")
        : WORDS.text("person", known.name(), known.age());
  }

  /** "Sun 31 Jan", "week 9". */
  private static String place(String place) {
    String[] parts = place.split("/");
    return parts[0].equals("day")
        ? Dates.withDay(LocalDate.parse(parts[1]))
        : WORDS.text("place.week", parts[1]);
  }
}
