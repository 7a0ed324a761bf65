package dev.cairn.strength.overload;

import dev.cairn.strength.rule.Move;

/**
 * Something that would change a suggestion.
 *
 * @param what the fact that would be another, with its value now and then
 * @param then what the rule would say
 */
public record Flip(String what, Move then) {}
