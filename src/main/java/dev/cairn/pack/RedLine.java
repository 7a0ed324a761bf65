package dev.cairn.pack;

/** A state in which no plan may be made at all. */
public record RedLine(
    String id, String packId, Condition condition, String reason, Modifier.Evidence evidence) {}
