package dev.cairn.pack;

import java.util.List;
import java.util.Set;

/** One thing that must be so, or not be so, for a sentence to fit: "week:peak|taper", "!first". */
public record Requirement(List<String> anyOf, boolean not) {
  public Requirement {
    anyOf = List.copyOf(anyOf);
  }

  /** Whether it holds on an occasion of which this is true. */
  public boolean holds(Set<String> occasion) {
    return anyOf.stream().anyMatch(occasion::contains) != not;
  }
}
