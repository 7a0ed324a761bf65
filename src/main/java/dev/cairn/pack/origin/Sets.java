package dev.cairn.pack.origin;

import dev.cairn.model.Race;
import java.util.List;

/** What a rule that coaches agreed on sets. */
public sealed interface Sets {
  /**
   * A value with its band, of a modifier that the rule brings or of one that a pack has already.
   *
   * @param quantity what it changes, by the word that files use
   * @param low where the band begins
   * @param high where it ends
   * @param careful its end on the safe side
   */
  record Value(
      String modifier, String quantity, double low, double high, double careful, double value)
      implements Sets {}

  /** A state in which no plan is made. */
  record Line(String redLine) implements Sets {}

  /** Values of the template of a race, whoever runs it. */
  record Template(Race race, List<Changed> changes) implements Sets {
    public Template {
      changes = List.copyOf(changes);
    }

    /** Whether it changes a value. */
    public boolean changes(TemplateValue value) {
      return changes.stream().anyMatch(one -> one.value() == value);
    }
  }

  /**
   * One value of a template, as coaches write it: "40", "78, 62, 40", "29 to 32", "none".
   *
   * @param place what coaches marked, such as "phase/build"
   * @param was what the pack says
   * @param now what stands there instead
   */
  record Changed(String place, TemplateValue value, String was, String now) {}
}
