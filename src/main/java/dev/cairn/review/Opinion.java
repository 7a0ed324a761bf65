package dev.cairn.review;

/**
 * What a coach thought of a plan before seeing any reason.
 *
 * @param plan the hash of the plan
 * @param seconds the time taken until then
 */
public record Opinion(Judgement judgement, String plan, long seconds) {}
