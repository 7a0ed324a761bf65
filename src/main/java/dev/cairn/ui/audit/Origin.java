package dev.cairn.ui.audit;

import dev.cairn.ui.control.SourceIcon;
import dev.cairn.ui.text.Words;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;

/**
 * Whose decision an entry is: of the planner, a coach, a sentence of a pack, a writer elsewhere.
 */
public enum Origin {
  PLANNER(SourceIcon.FORMULA),
  COACH(SourceIcon.COACH_RULE),
  TEMPLATE(SourceIcon.TEMPLATE),
  WRITER(SourceIcon.LANGUAGE_MODEL),
  PACK(SourceIcon.PACK_DATA),
  FACT(SourceIcon.FACT),
  CAIRN(SourceIcon.LEARNED);

  private static final Words WORDS = Words.of(Origin.class);

  private final SourceIcon icon;

  Origin(SourceIcon icon) {
    this.icon = icon;
  }

  /** Of a kind as entries call it. */
  public static Origin of(String kind) {
    return switch (kind) {
      case "plan.made" -> PLANNER;
      case "text.templated" -> TEMPLATE;
      case "text.written" -> WRITER;
      case "packs.changed" -> PACK;
      case "athlete.added", "athlete.changed", "lifter.taken" -> FACT;
      case "text.sent", "sample.drawn" -> CAIRN;
      default -> kind.startsWith("ledger.") || kind.equals("coach.named") ? CAIRN : COACH;
    };
  }

  List<String> among(List<String> kinds) {
    return kinds.stream().filter(kind -> of(kind) == this).toList();
  }

  public String word() {
    return WORDS.text("origin." + name().toLowerCase(Locale.ROOT));
  }

  /** What Cairn does by itself needs no icon. */
  Node node() {
    if (this == CAIRN) {
      javafx.scene.control.Label none = new javafx.scene.control.Label("–");
      none.getStyleClass().add("ledger-nobody");
      none.setAccessibleText(word());
      return none;
    }
    Node node = icon.node();
    node.setAccessibleText(word());
    return node;
  }
}
