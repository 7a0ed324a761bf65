package dev.cairn.engine.check;

/** One broken rule, the place in the plan, and what is wrong there. */
public record Violation(String rule, String place, String message) {}
