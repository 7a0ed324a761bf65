package dev.cairn.trail;

/**
 * One part of a condition with what it came to: "true", "false" or "unknown".
 *
 * @param text as the pack writes it, with the values it looks at
 * @param words as a coach says it, with what was told
 */
public record ConditionPart(String text, String truth, String words) {}
