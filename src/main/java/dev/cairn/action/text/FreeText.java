package dev.cairn.action.text;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What somebody wrote into a file in words of his own: notes, titles of activities. */
final class FreeText {
  private FreeText() {}

  /** Every text of several words, wherever it stands; fields that Cairn does not know as well. */
  static List<String> in(JsonNode file) {
    List<String> found = new ArrayList<>();
    gather(file, found);
    return found;
  }

  private static void gather(JsonNode node, List<String> found) {
    if (node.isString()) {
      String text = node.stringValue().strip();
      if (text.indexOf(' ') > 0) {
        found.add(text);
      }
    }
    node.forEach(inner -> gather(inner, found));
  }
}
