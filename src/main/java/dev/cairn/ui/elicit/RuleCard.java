package dev.cairn.ui.elicit;

import dev.cairn.action.accept.SignOffs;
import dev.cairn.action.elicit.MeetingRecords.Signed;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.Sets;
import dev.cairn.pack.origin.SignOff;
import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.Tone;
import dev.cairn.ui.office.Answers;
import dev.cairn.ui.office.QuestionCase;
import dev.cairn.ui.text.Language;
import dev.cairn.ui.text.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What follows from answers: the draft of a rule with what it would do to everybody, its signatures
 * and its acceptance, or one sentence why there is none; and the way to the second round.
 */
final class RuleCard {
  private static final Words WORDS = Words.of(RuleCard.class);
  private static final int DIGITS = 3;

  private final ElicitModel model;

  /** The look that is under way or done; one for the card that is shown. */
  private final BlastLines blast;

  private final WritingCard writing;

  private final Button accept = new Button(WORDS.text("rule.accept"), new FontIcon(Feather.CHECK));

  RuleCard(ElicitModel model) {
    this.model = model;
    this.blast = new BlastLines(model);
    this.writing = new WritingCard(model, this::following);
    accept.setId("rule-accept");
    accept.getStyleClass().add("success");
    accept.setMinWidth(Region.USE_PREF_SIZE);
    accept.setOnAction(event -> model.rule().accept());
    model.rule().blast().subscribe(now -> look());
    model.rule().looking().subscribe(now -> look());
    model.rule().planned().subscribe(now -> look());
    model.setting().units().subscribe(now -> look());
  }

  Node node(QuestionCase open) {
    Optional<RuleWriting> written = model.rule().writing();
    return written.isPresent()
        ? writing.node(open, written.get())
        : following(open, open.rule().orElseThrow());
  }

  private Node following(QuestionCase open, QuestionCase.Following following) {
    return switch (following) {
      case QuestionCase.Draft draft -> draft(open, draft);
      case QuestionCase.None none -> none(open, none);
    };
  }

  private void look() {
    accept.setDisable(!model.rule().acceptable());
    blast.show();
  }

  private Node draft(QuestionCase open, QuestionCase.Draft draft) {
    Provenance rule = draft.offer().provenance();
    Label title = Card.title(WORDS.text("rule.title", rule.name()));
    title.setMinWidth(0);
    title.getStyleClass().add("may-elide");
    title.setAccessibleText(title.getText());
    Badge state =
        draft.inForce()
            ? Badge.of(Feather.CHECK, WORDS.text("rule.in-force"), Tone.SUCCESS)
            : Badge.of(WORDS.text("rule.draft"), Tone.WARNING);
    List<Node> nodes = new ArrayList<>();
    nodes.add(code(rule));
    if (!rule.reason().isEmpty()) {
      nodes.add(Card.words(WORDS.text("rule.reason", OtherViews.quoted(rule.reason()))));
    }
    nodes.add(buttons(open, draft));
    look();
    nodes.add(blast);
    if (open.stage() == Stage.POOLED) {
      nodes.add(signatures(draft.offer().coaches(), draft.signOffs()));
    }
    VBox inside = new VBox(8);
    inside.getChildren().addAll(nodes);
    inside.getStyleClass().add("question-body");
    HBox end = new HBox(8, from(open), state);
    end.setAlignment(Pos.CENTER_RIGHT);
    return new Card(title, end, inside);
  }

  /** As a rule reads: for whom, what, from which number. */
  private static Node code(Provenance rule) {
    Label when = Card.words(WORDS.text("rule.when", rule.condition()));
    VBox code = new VBox(2, when);
    for (String then : then(rule.sets())) {
      code.getChildren().add(Card.words(then));
    }
    code.getStyleClass().add("rule-lines");
    return code;
  }

  private static List<String> then(Sets sets) {
    return switch (sets) {
      case Sets.Value value ->
          List.of(
              WORDS.text(
                  "rule.then",
                  WORDS.text("quantity." + value.quantity()),
                  figure(value.quantity(), value.value()),
                  figure(value.quantity(), value.low()),
                  figure(value.quantity(), value.high())));
      case Sets.Line _ -> List.of(WORDS.text("rule.line"));
      case Sets.Template template ->
          template.changes().stream()
              .map(one ->
                  WORDS.text("rule.template", WritingCard.name(one.value()), one.now(), one.was()))
              .toList();
    };
  }

  /** From which answers it follows. */
  private static Node from(QuestionCase open) {
    Optional<Answers> answers = open.second().isPresent() ? open.second() : open.first();
    Label from =
        Card.quiet(
            WORDS.text(
                "rule.from",
                open.meeting().set().questions().indexOf(open.question()) + 1,
                answers.map(one -> one.conclusion().answers()).orElse(0),
                open.second().isPresent() ? 2 : 1));
    from.setId("rule-from");
    from.setMinWidth(Region.USE_PREF_SIZE);
    return from;
  }

  private static String figure(String quantity, double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
    String plain =
        Language.now()
            .figure(rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString());
    boolean percent =
        quantity.equals(Quantity.WEEKLY_INCREASE.word())
            || quantity.equals(Quantity.CUTBACK_DEPTH.word());
    return percent ? WORDS.text("amount.unit", plain, WORDS.text("measure.percent")) : plain;
  }

  private Node buttons(QuestionCase open, QuestionCase.Draft draft) {
    FlowPane row = new FlowPane(8, 8);
    row.setAlignment(Pos.CENTER_LEFT);
    Button look = new Button(WORDS.text("rule.look"), new FontIcon(Feather.TARGET));
    look.setId("rule-look");
    look.setMinWidth(Region.USE_PREF_SIZE);
    look.setOnAction(event -> model.rule().look());
    look.setDisable(draft.inForce());
    if (open.stage() == Stage.REVEALED) {
      row.getChildren().add(second());
    }
    row.getChildren().add(look);
    if (open.stage() == Stage.POOLED && !draft.inForce()) {
      row.getChildren().add(accept);
    }
    if (open.stage() != Stage.POOLED) {
      Label later = new Label(WORDS.text("rule.later"), new FontIcon(Feather.LOCK));
      later.getStyleClass().addAll("quiet", "hint-icon");
      later.setMinWidth(Region.USE_PREF_SIZE);
      row.getChildren().add(later);
    }
    return row;
  }

  private Node second() {
    Button begin = new Button(WORDS.text("second.begin"), new FontIcon(Feather.LOCK));
    begin.setId("round-second");
    begin.getStyleClass().add("accent");
    begin.setMinWidth(Region.USE_PREF_SIZE);
    begin.setDisable(!model.rounds().secondPossible());
    begin.setOnAction(event -> model.rounds().beginSecond());
    return begin;
  }

  private Node none(QuestionCase open, QuestionCase.None none) {
    List<Node> nodes = new ArrayList<>();
    Label why = Card.quiet(none.why());
    why.setId("rule-none");
    nodes.add(why);
    if (open.stage() == Stage.REVEALED) {
      Label says = Card.quiet(WORDS.text("second.says"));
      HBox.setHgrow(says, Priority.ALWAYS);
      HBox row = new HBox(10, second(), says);
      row.setAlignment(Pos.CENTER_LEFT);
      nodes.add(row);
    }
    if (open.stage() == Stage.POOLED) {
      List<String> signed =
          open.held().signed().stream().filter(Signed::now).map(one -> one.coach().id()).toList();
      nodes.add(
          signatures(
              open.meeting().coaches(),
              signed,
              open.held().signOffs(),
              "sign.outcome",
              model.rule()::signOutcome));
    }
    VBox inside = new VBox(8);
    inside.getChildren().addAll(nodes);
    inside.getStyleClass().add("question-body");
    return new Card(Card.title(WORDS.text("rule.none")), Card.quiet(""), inside);
  }

  private Node signatures(List<Participant> coaches, SignOffs offs) {
    List<String> names = offs.signed().stream().map(SignOff::name).toList();
    List<String> signed =
        coaches.stream().filter(one -> names.contains(one.name())).map(Participant::id).toList();
    return signatures(coaches, signed, offs.needed(), "sign.rule", model.rule()::sign);
  }

  /** Each coach signs by the own name. */
  private Node signatures(
      List<Participant> coaches,
      List<String> signed,
      int needed,
      String key,
      Consumer<Participant> signing) {
    Label says = Card.quiet(WORDS.text(key, signed.size(), needed));
    says.setId("sign-says");
    FlowPane row = new FlowPane(6, 6);
    for (Participant coach : coaches) {
      boolean done = signed.contains(coach.id());
      Button sign =
          new Button(
              WORDS.text(done ? "sign.done" : "sign.do", coach.name()),
              new FontIcon(done ? Feather.USER_CHECK : Feather.EDIT_3));
      sign.setId("sign-" + coach.id());
      sign.getStyleClass().add("small");
      sign.setMinWidth(Region.USE_PREF_SIZE);
      sign.setDisable(done || !model.rule().signable());
      sign.setOnAction(event -> signing.accept(coach));
      row.getChildren().add(sign);
    }
    return new VBox(6, says, row);
  }
}
