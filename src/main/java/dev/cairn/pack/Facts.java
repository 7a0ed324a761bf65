package dev.cairn.pack;

import dev.cairn.model.Athlete;

/**
 * What conditions can ask about one athlete.
 *
 * @param weeks length of the plan
 * @param firstMarathon whether this would be the athlete's first marathon
 */
public record Facts(Athlete athlete, int weeks, boolean firstMarathon) {}
