package dev.cairn.ui.office;

import dev.cairn.pack.origin.TemplateValue;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A rule that can be written for what coaches said in words.
 *
 * @param inForce what is in force already
 * @param places of a template on which they agreed, and of which a template says something
 * @param values of the template as the pack has it; empty for a red line
 */
public record Writable(
    Optional<WrittenRule> inForce, List<String> places, SortedMap<TemplateValue, String> values) {
  public Writable {
    places = List.copyOf(places);
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }
}
