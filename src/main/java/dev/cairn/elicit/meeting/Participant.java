package dev.cairn.elicit.meeting;

/**
 * A coach in a meeting.
 *
 * @param name as the coach wants to be called there; a pseudonym will do
 */
public record Participant(String id, String name) {}
