package dev.cairn.engine.whatif;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is otherwise, and the case with it.
 *
 * @param field its name as files have it: a field of the athlete, a rule or a modifier
 * @param kind whether a person tells it or a pack rules it
 * @param now what it is today, null when nobody told
 * @param words how a coach begins: "With a longest run of 13.5 km (12 km now)"
 * @param size how far it is from today, as a part of today's value
 */
public record Change(
    String field,
    Kind kind,
    @Nullable String now,
    String then,
    String words,
    double size,
    Case to) {
  /** Who would have to change it. */
  public enum Kind {
    FACT,
    WISH,
    RULE
  }
}
