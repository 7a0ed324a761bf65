package dev.cairn.architecture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What docs/architecture.md says: the packages that exist, those that are to come, and the arrows.
 */
record Drawing(Set<String> present, Set<String> later, Set<String> arrows) {
  private static final Pattern PACKAGE = Pattern.compile("( {2,})([a-z]+)( +later)? {2,}\\S.*");
  private static final Pattern ARROWS = Pattern.compile("([A-Za-z.]+) -> ([a-z., ]+)");
  private static final int STEP = 2;

  static Drawing read(String document) {
    Drawing drawing = new Drawing(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    block(document, "tree").lines().forEach(new Branches(drawing)::read);
    block(document, "arrows").lines().forEach(drawing::readArrows);
    return drawing;
  }

  private static String block(String document, String name) {
    Matcher block =
        Pattern.compile("<!-- " + name + " -->\\s*```text\\n(.*?)```", Pattern.DOTALL)
            .matcher(document);
    if (!block.find()) {
      throw new AssertionError("docs/architecture.md has no block named " + name);
    }
    return block.group(1);
  }

  private void readArrows(String line) {
    Matcher matcher = ARROWS.matcher(line);
    if (!matcher.matches()) {
      throw new AssertionError("docs/architecture.md has a line that is no arrow: " + line);
    }
    for (String target : matcher.group(2).split(", ")) {
      arrows.add(matcher.group(1) + " -> " + target);
    }
  }

  /** Reads the tree line by line; deeper lines belong to the last shallower one. */
  private static final class Branches {
    private final Drawing drawing;
    private final Deque<String> open = new ArrayDeque<>();

    private Branches(Drawing drawing) {
      this.drawing = drawing;
    }

    private void read(String line) {
      Matcher matcher = PACKAGE.matcher(line);
      if (!matcher.matches()) {
        return;
      }
      while (open.size() >= matcher.group(1).length() / STEP) {
        open.removeLast();
      }
      open.addLast(matcher.group(2));
      (matcher.group(3) == null ? drawing.present : drawing.later).add(String.join(".", open));
    }
  }
}
