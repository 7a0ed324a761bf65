package dev.cairn.trail;

/** A soft rule that gave way, by how much, in which week, and the decision that says why. */
public record Relaxation(int week, String rule, String by, String message, String why) {}
