package dev.cairn.trail;

/** One part of a condition with what it came to: "true", "false" or "unknown". */
public record ConditionPart(String text, String truth) {}
