package dev.cairn.cli.text;

import dev.cairn.trail.ConditionPart;
import dev.cairn.trail.ConditionTree;
import java.util.ArrayList;
import java.util.List;

/** A condition as a drawn path: a mark and a word for the truth of each part. */
public final class ConditionText {
  private static final String GAP = String.valueOf(Prose.JOINT);

  private final List<String> lines = new ArrayList<>();

  private ConditionText() {}

  /** One line a part; indents are spaces that stay together. */
  public static List<String> lines(String condition, List<ConditionPart> parts) {
    ConditionText text = new ConditionText();
    if (!parts.isEmpty()) {
      text.draw("", "", ConditionTree.of(condition, parts));
    }
    return text.lines;
  }

  private void draw(String first, String below, ConditionTree tree) {
    switch (tree) {
      case ConditionTree.Leaf leaf -> lines.add(first + said(tree, leaf.part().words()));
      case ConditionTree.All all -> {
        lines.add(first + said(tree, "all of these"));
        children(below, all.of());
      }
      case ConditionTree.Any any -> {
        lines.add(first + said(tree, "one of these"));
        children(below, any.of());
      }
    }
  }

  private void children(String below, List<ConditionTree> of) {
    for (ConditionTree child : of) {
      boolean last = child.equals(of.getLast());
      draw(below + (last ? "└" : "├") + GAP, below + (last ? GAP : "│") + GAP, child);
    }
  }

  private static String said(ConditionTree tree, String words) {
    String mark =
        switch (tree.truth()) {
          case "true" -> "✓ true: ";
          case "false" -> "✗ false: ";
          default -> "? unknown: ";
        };
    return mark + words;
  }
}
