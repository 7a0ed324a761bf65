package dev.cairn.action.elicit;

/**
 * What was said when the answers lay open.
 *
 * @param number by which it is named
 * @param by who said it, as the note has it; empty: nobody in particular
 */
public record MeetingNote(int number, String by, String text) {}
