package dev.cairn.ui.why;

import dev.cairn.trail.ConditionPart;
import dev.cairn.trail.ConditionTree;
import dev.cairn.trail.Source;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;

/** A modifier that applied: what it changed, and the condition with what is true of it. */
public record Applied(
    String opens, String name, String adjustment, String reason, List<Part> parts) {
  public Applied {
    parts = List.copyOf(parts);
  }

  /**
   * A part of a condition.
   *
   * @param truth "true", "false" or "unknown"
   */
  public record Part(int depth, String truth, String words) {}

  static Applied of(String decisionId, Source.Modifier source, Shown shown, Words words) {
    List<Part> parts = new ArrayList<>();
    if (!source.parts().isEmpty()) {
      draw(0, ConditionTree.of(source.triggerCondition(), source.parts()), parts, words, shown);
    }
    return new Applied(
        decisionId,
        shown.prose(source.name()),
        shown.prose(source.adjustment()),
        shown.prose(source.reason()),
        parts);
  }

  private static void draw(
      int depth, ConditionTree tree, List<Part> parts, Words words, Shown shown) {
    switch (tree) {
      case ConditionTree.Leaf leaf -> parts.add(part(depth, leaf.part(), shown));
      case ConditionTree.All all -> {
        parts.add(new Part(depth, all.truth(), words.text("condition.all")));
        all.of().forEach(below -> draw(depth + 1, below, parts, words, shown));
      }
      case ConditionTree.Any any -> {
        parts.add(new Part(depth, any.truth(), words.text("condition.any")));
        any.of().forEach(below -> draw(depth + 1, below, parts, words, shown));
      }
    }
  }

  private static Part part(int depth, ConditionPart part, Shown shown) {
    return new Part(depth, part.truth(), shown.prose(part.words()));
  }
}
