package dev.cairn.pack.meeting;

import org.jspecify.annotations.Nullable;

/**
 * One question.
 *
 * @param profile the letter of the runner it is about; null: nobody in particular
 */
public record MeetingQuestion(
    String id, Bilingual title, Bilingual text, @Nullable String profile, Asked asked) {}
