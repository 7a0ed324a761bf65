package dev.cairn.cli.text;

import dev.cairn.trail.Decision;
import dev.cairn.trail.Unfolding;
import dev.cairn.trail.WhyNode;
import dev.cairn.trail.WhyNode.Fact;
import dev.cairn.trail.WhyNode.PackData;
import dev.cairn.trail.WhyNode.Stone;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The tree under a place: each decision with its reasons, and below it what it was made from. */
public final class WhyText {
  private final Ink ink;
  private final int depth;
  private final Unfolding unfolding;
  private final Set<String> told = new TreeSet<>();
  private final StringBuilder text = new StringBuilder();

  private WhyText(Ink ink, int depth, Unfolding unfolding) {
    this.ink = ink;
    this.depth = depth;
    this.unfolding = unfolding;
  }

  /** The trees down to so many steps below the place. */
  public static String of(List<WhyNode> trees, Ink ink, int depth) {
    WhyText text = new WhyText(ink, depth, new Unfolding(trees));
    for (WhyNode tree : trees) {
      if (tree instanceof Stone stone) {
        text.root(stone);
      }
    }
    return text.text.toString();
  }

  private void root(Stone stone) {
    text.append(text.isEmpty() ? "" : "\n");
    if (told.contains(stone.decision().id())) {
      again("", "", stone.decision());
    } else {
      whole("", "", "", unfolding.whole(stone.decision().id()), 0);
    }
  }

  private void whole(String first, String below, String name, Stone stone, int steps) {
    Decision decision = stone.decision();
    told.add(decision.id());
    String value = name + ink.bold(decision.value()) + " · " + decision.what();
    set(first, below, value + " " + ink.faint("(" + decision.id() + ")"));
    boolean deeper = steps < depth && !stone.below().isEmpty();
    String margin = below + (deeper ? "│   " : "    ");
    for (String reason : new ReasonText().lines(decision, steps == 0)) {
      set(margin, margin + "  ", reason);
    }
    if (deeper) {
      children(below, stone, steps + 1);
    } else if (!stone.below().isEmpty()) {
      String more = CalendarWords.count(stone.below().size(), "reason") + " below";
      set(margin, margin, ink.faint(more));
    }
  }

  private void children(String below, Stone parent, int steps) {
    List<Integer> order = unfolding.order(parent);
    for (int input : order) {
      boolean last = input == order.getLast();
      String first = below + (last ? "└ " : "├ ");
      String next = below + (last ? "  " : "│ ");
      String name = parent.decision().inputs().get(input).name() + ": ";
      switch (parent.below().get(input)) {
        case Fact fact -> set(first, next, name + ink.bold(fact.input().value()) + given(fact));
        case PackData data ->
            set(first, next, name + ink.bold(data.input().value()) + " · pack " + data.reference());
        case Stone stone when unfolding.toldAt(parent, input, stone) ->
            whole(first, next, name, unfolding.whole(stone.decision().id()), steps);
        case Stone stone -> again(first, name, stone.decision());
      }
    }
  }

  private static String given(Fact fact) {
    JsonNode given = fact.given();
    String value = given == null || given.isNull() ? ", not told" : " = " + given;
    return " · fact " + fact.field() + value;
  }

  /** A decision that is told in full elsewhere. */
  private void again(String first, String name, Decision decision) {
    String where = told.contains(decision.id()) ? ", above" : ", below";
    String id = ink.faint("(" + decision.id() + where + ")");
    set(first, first, name + ink.bold(decision.value()) + " " + id);
  }

  private void set(String first, String below, String paragraph) {
    text.append(Prose.PAGE.set(first, below, paragraph));
  }
}
