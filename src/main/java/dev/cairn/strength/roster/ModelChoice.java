package dev.cairn.strength.roster;

/**
 * What coaches chose last for a task.
 *
 * @param task as cards write it: "next_load" or "completes"
 * @param sha256 of the model's file when it was activated
 * @param enabled whether it may answer, or was switched off
 */
public record ModelChoice(String task, String id, String version, String sha256, boolean enabled) {}
