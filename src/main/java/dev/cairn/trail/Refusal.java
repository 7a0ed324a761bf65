package dev.cairn.trail;

import java.util.List;

/**
 * A clear no: the facts and rules that cannot hold together, and the smallest changes that work.
 */
public record Refusal(List<String> conflict, String reason, List<WouldWork> wouldWork) {
  public Refusal {
    conflict = List.copyOf(conflict);
    wouldWork = List.copyOf(wouldWork);
  }
}
