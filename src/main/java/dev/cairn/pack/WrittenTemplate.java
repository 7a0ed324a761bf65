package dev.cairn.pack;

import dev.cairn.pack.origin.TemplateValue;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The template of a race as its pack has it, whatever coaches of a workspace agreed to change.
 *
 * @param values as coaches read and write them
 */
public record WrittenTemplate(String packId, SortedMap<TemplateValue, String> values) {
  public WrittenTemplate {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }
}
