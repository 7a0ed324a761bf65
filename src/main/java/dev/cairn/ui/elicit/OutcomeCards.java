package dev.cairn.ui.elicit;

import dev.cairn.elicit.conclusion.Conclusion;
import dev.cairn.elicit.outcome.DirectionOutcome;
import dev.cairn.elicit.outcome.PairOutcome;
import dev.cairn.elicit.outcome.RangeOutcome;
import dev.cairn.pack.meeting.MeetingPolicy;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.text.Language;
import dev.cairn.ui.text.Words;
import java.math.BigDecimal;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What answers can come to, beside each other; the one they did come to stands out. */
final class OutcomeCards extends HBox {
  private static final Words WORDS = Words.of(OutcomeCards.class);

  /** What answers can come to, whatever kind they are of. */
  enum Kind {
    CONSENSUS("consensus", Feather.CHECK_CIRCLE),
    WIDE("wide", Feather.BAR_CHART_2),
    SPLIT("split", Feather.GIT_BRANCH),
    INSUFFICIENT("insufficient", Feather.HELP_CIRCLE);

    private final String word;
    private final Ikon icon;

    Kind(String word, Ikon icon) {
      this.word = word;
      this.icon = icon;
    }

    String word() {
      return word;
    }
  }

  OutcomeCards(Conclusion answers, MeetingPolicy policy) {
    super(8);
    getStyleClass().add("outcomes");
    Kind reached = kind(answers);
    for (Kind kind : Kind.values()) {
      if (kind != Kind.WIDE || !(answers instanceof Conclusion.Which)) {
        getChildren().add(card(kind, answers, policy, kind == reached));
      }
    }
    setAccessibleText(WORDS.text("outcome.spoken", WORDS.text("outcome." + reached.word)));
  }

  static Kind kind(Conclusion conclusion) {
    return switch (conclusion) {
      case Conclusion.Much much ->
          switch (much.outcome()) {
            case RangeOutcome.Consensus _ -> Kind.CONSENSUS;
            case RangeOutcome.Wide _ -> Kind.WIDE;
            case RangeOutcome.Split _ -> Kind.SPLIT;
            case RangeOutcome.Insufficient _ -> Kind.INSUFFICIENT;
          };
      case Conclusion.Which which -> kind(which.outcome().kind());
      case Conclusion.Each each ->
          switch (each.outcome()) {
            case PairOutcome.Differs differs -> differs.wide() ? Kind.WIDE : Kind.CONSENSUS;
            case PairOutcome.Alike _ -> Kind.CONSENSUS;
            case PairOutcome.Split _ -> Kind.SPLIT;
            case PairOutcome.Insufficient _, PairOutcome.Ordered _ -> Kind.INSUFFICIENT;
          };
      case Conclusion.Marks _, Conclusion.Lines _, Conclusion.Stories _, Conclusion.Reasons _ ->
          Kind.INSUFFICIENT;
    };
  }

  private static Kind kind(DirectionOutcome.Kind kind) {
    return switch (kind) {
      case CONSENSUS -> Kind.CONSENSUS;
      case SPLIT -> Kind.SPLIT;
      case INSUFFICIENT -> Kind.INSUFFICIENT;
    };
  }

  private static Node card(Kind kind, Conclusion answers, MeetingPolicy policy, boolean reached) {
    Label name = new Label(WORDS.text("outcome." + kind.word), new FontIcon(kind.icon));
    name.getStyleClass().add(reached ? "semibold" : "outcome-name");
    name.setMinWidth(USE_PREF_SIZE);
    VBox card = new VBox(2, name, Card.quiet(sub(kind, answers, policy)));
    card.getStyleClass().addAll("outcome", reached ? "outcome-" + kind.word : "outcome-other");
    HBox.setHgrow(card, Priority.ALWAYS);
    card.setPrefWidth(120);
    card.setMinWidth(0);
    card.setMaxWidth(Double.MAX_VALUE);
    return card;
  }

  /** When it would be this one, with the figures of the policy. */
  private static String sub(Kind kind, Conclusion answers, MeetingPolicy policy) {
    if (answers instanceof Conclusion.Which) {
      return switch (kind) {
        case CONSENSUS ->
            WORDS.text("outcome.consensus.ways", (int) Math.rint(policy.agreedShare() * 100));
        case WIDE, SPLIT -> WORDS.text("outcome.split.sub");
        case INSUFFICIENT -> WORDS.text("outcome.insufficient.ways", policy.fewest());
      };
    }
    return switch (kind) {
      case CONSENSUS -> WORDS.text("outcome.consensus.sub", share(policy.consensusBand()));
      case WIDE -> WORDS.text("outcome.wide.sub");
      case SPLIT -> WORDS.text("outcome.split.sub");
      case INSUFFICIENT ->
          WORDS.text("outcome.insufficient.sub", policy.fewest(), share(policy.widestBand()));
    };
  }

  private static String share(double value) {
    return Language.now().figure(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
  }
}
