package dev.cairn.pack;

import dev.cairn.model.wording.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence that the template writer may use, in every language, with the occasions it fits.
 *
 * @param when each must hold; nothing means always
 * @param text pieces in order: words, and slots that name a fact
 */
public record Sentence(
    String id, Topic topic, List<Requirement> when, Map<Language, List<Part>> text) {
  public Sentence {
    when = List.copyOf(when);
    text = new EnumMap<>(text);
  }

  /** Words or a slot. */
  public sealed interface Part {}

  /** Written as it is. */
  public record Words(String text) implements Part {}

  /** Shows a fact of the day, the week or the plan. */
  public record Named(SlotName slot) implements Part {}
}
