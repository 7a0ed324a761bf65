package dev.cairn.ui.modify;

import dev.cairn.review.edit.Drop;
import dev.cairn.review.edit.Finding;
import dev.cairn.ui.text.Dates;
import dev.cairn.ui.text.Words;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What a day says to a run in hand: a head, a few words, a sign and a tint. */
final class AnswerWords {
  private static final Words WORDS = Words.of(AnswerWords.class);
  private static final String[] TINTS = {
    "answer-bad", "answer-note", "answer-good", "answer-still"
  };

  private AnswerWords() {}

  static String head(Drop drop) {
    return switch (drop.answer()) {
      case HERE -> WORDS.text("answer.here");
      case LOCKED -> WORDS.text("answer.locked");
      case SWAP -> WORDS.text("answer.swap");
      case FREE -> WORDS.text("answer.free");
      case REFUSED -> RuleWords.stacked(drop.findings().getFirst().rule());
      case NOTED ->
          drop.findings().size() == 1
              ? RuleWords.stacked(drop.findings().getFirst().rule())
              : WORDS.text("answer.notes", drop.findings().size());
    };
  }

  static String words(Drop drop, @Nullable String from) {
    return switch (drop.answer()) {
      case HERE -> "";
      case LOCKED -> WORDS.text("answer.locked.words");
      case FREE -> WORDS.text("answer.free.words");
      case SWAP ->
          WORDS.text(
              "answer.swap.words",
              Dates.brief(drop.date().getDayOfWeek()),
              from == null ? "" : from);
      case REFUSED -> RuleWords.of(drop.findings().getFirst().rule());
      case NOTED ->
          drop.findings().size() == 1
              ? RuleWords.of(drop.findings().getFirst().rule())
              : WORDS.text("answer.notes.words");
    };
  }

  /** Everything, for the card in hand and for a listener. */
  static String sentence(Drop drop) {
    if (drop.findings().isEmpty()) {
      String more = words(drop, "");
      return drop.answer() == Drop.Answer.SWAP || more.isEmpty() ? head(drop) : more;
    }
    StringBuilder all = new StringBuilder();
    for (Finding finding : drop.findings()) {
      all.append(all.isEmpty() ? "" : "\n").append(RuleWords.of(finding));
    }
    return all.toString();
  }

  static Ikon sign(Drop drop) {
    return switch (drop.answer()) {
      case HERE -> Feather.CORNER_DOWN_LEFT;
      case LOCKED -> Feather.LOCK;
      case REFUSED -> Feather.X;
      case NOTED -> Feather.MINUS;
      case SWAP, FREE -> Feather.CHECK;
    };
  }

  static void dress(Node node, @Nullable Drop drop) {
    node.getStyleClass().removeAll(TINTS);
    if (drop != null) {
      node.getStyleClass().add(tint(drop));
    }
  }

  private static String tint(Drop drop) {
    return switch (drop.answer()) {
      case REFUSED -> TINTS[0];
      case NOTED -> TINTS[1];
      case SWAP, FREE -> TINTS[2];
      case HERE, LOCKED -> TINTS[3];
    };
  }
}
